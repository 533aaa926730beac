import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DesiredCode } from '../../../src/model/call-code.ts';
import { yamlOf } from '../parse-texts.ts';
import { fixText, fixTexts } from './fix-texts.ts';
import { oddMatrix, toOddText } from './odd-matrices.ts';

describe('fixFiles', () => {
  it('keeps comments, anchors, order, quotes and blank lines of YAML', async () => {
    const text = [
      '# yaml-language-server: $schema=../schema/matrix.schema.json',
      '',
      "category: ' OUTBOUND '   # trimmed",
      'codes:',
      '',
      '  - &int   # the first one',
      '    type:   success',
      "    name: 'It''s  hot '",
      '    code: int',
      '',
      '',
      '  - { code: no,   name: "No\\u00ae ",type: NEUTRAL, active: yes } # int',
      "  - {<<: *int, code: 'int_2'}",
      '  - code: &seven 007',
      '    name: >-',
      '      Folded',
      '      text',
      '    type: SUCCESS',
      '...',
      '',
    ].join('\n');
    expect(await fixText(text)).toBe(
      text
        .replace("' OUTBOUND '", "'OUTBOUND'")
        .replace('type:   success', 'type:   SUCCESS')
        .replace("'It''s  hot '", "'It''s  hot'")
        .replace('    code: int\n', '    code: INT\n')
        .replace('code: no,   name: "No\\u00ae "', 'code: "NO",   name: "No®"')
        .replace('active: yes', 'active: true')
        .replace("'int_2'", "'INT_2'")
        .replace('&seven 007', '&seven "007"'),
    );
  });

  it('keeps the layout of JSON', async () => {
    const text =
      '{"category":"A",\r\n\r\n\t"codes" : [ {"code":700, "name":" N","type":"success"},{ "code":"int" ,"name":"I", "type":"NEUTRAL","active":"no"}]}';
    expect(await fixText(text, 'a.json')).toBe(
      text
        .replace('700', '"700"')
        .replace('" N"', '"N"')
        .replace('"success"', '"SUCCESS"')
        .replace('"int"', '"INT"')
        .replace('"no"', 'false'),
    );
  });

  it('keeps byte order mark, line ends and quotes of CSV', async () => {
    const text =
      '\uFEFFcategory,Parent,code,name,type,Active\r\nA,,"int"," a, b",SUCCESS,TRUE\r\n\r\nA,INT,cb, C,neutral,\r\n';
    expect(await fixText(text, 'a.csv')).toBe(
      '\uFEFFcategory,parent,code,name,type,active\r\nA,,"INT","a, b",SUCCESS,true\r\n\r\nA,INT,CB,C,NEUTRAL,\r\n',
    );
  });

  it('fixes in texts whose lines end with CR alone', async () => {
    const text = yamlOf('{ code: int, name: I, type: SUCCESS } # x').replaceAll('\n', '\r');
    expect(await fixText(text)).toBe(text.replace('int', 'INT'));
  });

  it('mends two findings of one value by one edit', async () => {
    const fixed = await fixTexts({ 'a.yml': yamlOf('{ code: no, name: N, type: SUCCESS }') });
    expect(fixed.texts['a.yml']).toContain('code: "NO",');
    expect(fixed.changed.map(({ mended }) => mended.map(({ rule }) => rule))).toEqual([
      ['code-case', 'code-unquoted'],
    ]);
  });

  it('trims blanks that YAML itself does not take for such', async () => {
    const text = yamlOf('{ code: INT, name: \u3000Hot\u00a0, type: SUCCESS }');
    expect(await fixText(text)).toBe(yamlOf('{ code: INT, name: Hot, type: SUCCESS }'));
    const block = 'category: A\ncodes:\n  - code: INT\n    name: Hot\u00a0\n    type: SUCCESS\n';
    expect(await fixText(block)).toBe(block.replace('\u00a0', ''));
  });

  it('leaves a code alone whose anchor is the name of another, and fixes its neighbours', async () => {
    const text = yamlOf(
      '{ code: aa, name: A, type: SUCCESS }',
      '{ code: &n int, name: B, type: SUCCESS }',
      '{ code: XX, name: *n, type: SUCCESS }',
      '{ code: bb, name: C, type: SUCCESS, parent: *n }',
    );
    const fixed = await fixTexts({ 'a.yml': text });
    expect(fixed.texts['a.yml']).toBe(text.replace('aa', 'AA').replace('bb', 'BB'));
    expect(fixed.withheld).toBe(1);
    for (const { findings } of [fixed.before, fixed.after])
      expect(findings.find(({ rule, line }) => rule === 'code-case' && line === 4)?.fix).toBeUndefined();
    expect(fixed.before.findings.filter(({ fix }) => fix !== undefined)).toHaveLength(2);
  });

  it.each([
    ['code: !!int 007', 'code-unquoted'],
    ['code: !!int "007"', 'code-unquoted'],
    ['code: !!str int', 'code-case'],
    ['code: !<tag:yaml.org,2002:str> int', 'code-case'],
    ['code: ! int', 'code-case'],
    ['code: AA, active: !!bool yes', 'schema'],
    ['code: AA, active: !!str yes', 'schema'],
  ])('finds %s and offers no fix: the tag would stay', async (fields, rule) => {
    const text = yamlOf(`{ ${fields}, name: N, type: SUCCESS }`);
    const fixed = await fixTexts({ 'a.yml': text });
    expect(fixed.before.findings.map((finding) => [finding.rule, finding.fix])).toEqual([[rule, undefined]]);
    expect(fixed).toMatchObject({ changed: [], withheld: 0 });
  });

  it('fixes an anchor for all aliases that want the same', async () => {
    const text = yamlOf(
      '{ code: &n int, name: B, type: &t success }',
      '{ code: XX, name: X, type: *t, parent: *n }',
    );
    const fixed = await fixTexts({ 'a.yml': text });
    expect(fixed.texts['a.yml']).toBe(text.replace('int', 'INT').replace('success', 'SUCCESS'));
    expect(fixed.after.findings).toEqual([]);
  });

  it('leaves files alone that need nothing or do not parse', async () => {
    const fixed = await fixTexts({
      'a.yml': yamlOf('{ code: INT, name: I, type: SUCCESS }'),
      'b.yml': 'category: B\ncodes:\n  - { code: cc, name: "open\n',
      'c.csv': 'category,parent,code,name,type\nC,,dd,D,SUCCESS\n',
    });
    expect(fixed.changed.map(({ file }) => file)).toEqual(['c.csv']);
  });

  it('leaves a file alone that its fixes would make too large to be read', async () => {
    const head = yamlOf('{ code: 007, name: I, type: SUCCESS }');
    const filler = `#${'x'.repeat(5 * 1024 * 1024 - head.length - 2)}\n`;
    const fixed = await fixTexts({ 'a.yml': head + filler });
    expect(fixed.before.findings).toMatchObject([{ rule: 'code-unquoted' }]);
    expect(fixed.changed).toEqual([]);
  });

  it.each(['yaml', 'json', 'csv'] as const)(
    'leaves nothing to fix in %s, the same codes, and changes nothing the second time',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(oddMatrix, async (matrix) => {
          const text = toOddText(matrix, format);
          const file = `a.${format}`;
          const first = await fixTexts({ [file]: text });
          expect(first.after.findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
          expect(first.after.matrix.codes).toHaveLength(matrix.codes.length);
          expect(toKeys(first.after.matrix.codes)).toEqual(
            expect.arrayContaining(toKeys(first.before.matrix.codes)),
          );
          expect(toFrame(first.texts[file])).toEqual(toFrame(text));
          expect((await fixTexts(first.texts)).changed).toEqual([]);
        }),
        { numRuns: 75 },
      );
    },
  );
});

/** What no fix may alter; `active` of a code whose text for it was wrong is settled by its fix. */
function toKeys(codes: readonly DesiredCode[]): string[] {
  return codes.map(({ path, name, type, category, place }) =>
    JSON.stringify([place.line, path, name.trim(), type, category.trim()]),
  );
}

/** Byte order mark, line ends, indentation and comments. */
function toFrame(text = ''): readonly unknown[] {
  const lines = text.split(/(?<=\n)/);
  return lines.map((line) => [
    line.startsWith('\uFEFF'),
    line.endsWith('\r\n'),
    /^ *(?=[-#{}]|[a-z]+:)/.exec(line)?.[0],
    /#[^"}]*$/.exec(line)?.[0],
  ]);
}

import { describe, expect, it } from 'vitest';
import { parseMatrixFiles } from '../../src/matrix/parse-matrix-files.ts';
import { marksOf, parseTexts, yamlOf } from './parse-texts.ts';

const INT = '{ code: INT, name: I, type: SUCCESS }';

async function parseBytes(bytes: Uint8Array, file = 'a.yml') {
  return parseMatrixFiles([{ file, bytes }]);
}

describe('bytes', () => {
  const bytesOf = (text: string) => [...new TextEncoder().encode(text)];

  it('points at the first byte that is no UTF-8', async () => {
    const { findings } = await parseBytes(
      Uint8Array.from([...bytesOf('category: A\n# é '), 0xff, ...bytesOf('x\n')]),
    );
    expect(findings).toMatchObject([{ rule: 'syntax', line: 2, column: 5 }]);
  });

  it('does not take a replacement character that was typed for a bad byte', async () => {
    const { findings } = await parseBytes(Uint8Array.from([...bytesOf('# \ufffd\ncategory: '), 0xc3]));
    expect(findings).toMatchObject([{ rule: 'syntax', line: 2, column: 11 }]);
    expect(await marksOf(yamlOf('{ code: INT, name: \ufffd, type: SUCCESS }'))).toEqual([]);
  });

  it.each([
    ['little-endian with a mark', [0xff, 0xfe, 0x61, 0x00]],
    ['big-endian without one', [0x00, 0x61, 0x00, 0x62]],
  ])('names UTF-16, %s', async (_, bytes) => {
    const { findings } = await parseBytes(Uint8Array.from(bytes));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('UTF-16');
  });

  it('ignores a byte order mark, which takes no column', async () => {
    expect(await marksOf(`\ufeffcategory: A\nfoo: 1\ncodes:\n  - ${INT}\n`)).toEqual(['schema 2:1-4']);
    expect(await marksOf('\ufefffoo: 1\ncategory: A\ncodes: []\n')).toEqual([
      'schema 1:1-4',
      'empty-matrix 3:8-10',
    ]);
    expect(await marksOf('\ufeffcategory,parent,code,name,type\nA,,INT,I,SUCCESS\n', 'a.csv')).toEqual([]);
    expect(await marksOf('\ufeff{"category":"A","codes":[{}]}', 'a.json')).toHaveLength(3);
  });

  it.each(['a.yml', 'a.json', 'a.csv'])('finds a NUL character in %s', async (file) => {
    expect(await marksOf('{"a":"b\0"}', file)).toEqual(['syntax 1:8-9']);
  });

  it('refuses more than 5 MiB, and takes exactly 5 MiB', async () => {
    const limit = 5 * 1024 * 1024;
    expect((await parseBytes(new Uint8Array(limit + 1).fill(0x23))).findings.map(({ rule }) => rule)).toEqual(
      ['syntax'],
    );
    expect((await parseBytes(new Uint8Array(limit).fill(0x23))).findings.map(({ rule }) => rule)).toEqual([
      'empty-matrix',
    ]);
  });

  it('refuses a file that is no matrix by its name', async () => {
    expect(await marksOf('x', 'a.md')).toEqual(['syntax 1:1-1']);
  });
});

describe('YAML', () => {
  it('counts lines by CR LF and by lone CR alike', async () => {
    const text = yamlOf(INT, '{ code: I, name: "a\u202e", type: SUCCESS }');
    const marks = ['code-format 4:13-14', 'name-format 4:22-26'];
    expect(await marksOf(text)).toEqual(marks);
    expect(await marksOf(text.replaceAll('\n', '\r\n'))).toEqual(marks);
    expect(await marksOf(text.replaceAll('\n', '\r'))).toEqual(marks);
  });

  it('counts columns in UTF-16 units', async () => {
    expect(await marksOf(yamlOf('{ name: 😀😀, code: I, type: SUCCESS }'))).toEqual(['code-format 3:25-26']);
  });

  it.each([
    ['tabs as indentation', 'category: A\ncodes:\n\t- code: INT\n', 3],
    ['an unclosed quote', 'category: "A\ncodes: []\n', 3],
    ['an unclosed list', 'category: A\ncodes: [\n', 3],
    ['a duplicate key', 'category: A\ncodes: []\ncategory: B\n', 3],
    ['an unknown anchor', 'category: *nope\ncodes: []\n', 1],
    ['an anchor that contains itself', 'category: A\ncodes: &a [ *a ]\n', 2],
    ['a binary tag', 'category: !!binary aGk=\ncodes: []\n', 1],
    ['a tag of code', 'category: !!js/function "x"\ncodes: []\n', 1],
    ['a list as a key', 'category: A\n? [a, b]\n: c\n', 2],
    ['a bad escape', 'category: "\\q"\ncodes: []\n', 1],
    ['a merge of a scalar', 'category: A\n<<: 1\n', 2],
  ])('finds %s', async (_, text, line) => {
    const { findings } = await parseTexts({ 'a.yml': text });
    expect(findings.filter(({ rule }) => rule === 'syntax').map((finding) => finding.line)).toContain(line);
  });

  it('reads the other documents of a file that has a broken one', async () => {
    const { matrix, findings } = await parseTexts({
      'a.yml': `category: "A\n---\n${yamlOf(INT)}`.replace('"A', '[A'),
    });
    expect(findings.some(({ rule }) => rule === 'syntax')).toBe(true);
    expect(matrix.codes.map(({ path }) => path)).toEqual(['INT']);
  });

  it('takes several documents for several matrices, also after a %YAML directive', async () => {
    const { matrix, findings } = await parseTexts({
      'a.yml': `%YAML 1.1\n---\n${yamlOf('{ code: "NO", name: yes, type: SUCCESS, active: true }')}---\ncategory: B\ncodes:\n  - ${INT}\n...\n`,
    });
    expect(findings).toEqual([]);
    expect(matrix.codes.map(({ path, category, name }) => [path, category, name])).toEqual([
      ['NO', 'A', 'yes'],
      ['INT', 'B', 'I'],
    ]);
    expect(matrix.owned.map(({ category, place }) => [category, place.line])).toEqual([
      ['A', 3],
      ['B', 7],
    ]);
  });

  it.each(['007', '1E5', 'NO', '0x1F', '1_000', 'null', '~', 'true', '1.0', '2026-01-01'])(
    'keeps %s as it was typed',
    async (text) => {
      const { matrix } = await parseTexts({
        'a.yml': `category: ${text}\ncodes:\n  - { code: INT, name: ${text}, type: SUCCESS, was: ${text}, children: [{ code: X1, name: ${text}, type: SUCCESS }] }\n  - { code: Y1, name: y, type: SUCCESS, parent: ${text} }\n`,
      });
      expect(matrix.owned[0]?.category).toBe(text);
      expect(matrix.codes[0]).toMatchObject({ name: text, category: text, was: text.toUpperCase() });
      expect(matrix.codes[2]?.parent).toEqual({ kind: 'listed', path: text.toUpperCase() });
    },
  );

  it('inherits categories by nesting, and owns only what documents declare', async () => {
    const { matrix } = await parseTexts({
      'a.yml':
        'category: A\nwasCategory: [OLD, OLDER]\ncodes:\n  - { code: INT, name: I, type: SUCCESS, category: B, children: [{ code: X1, name: x, type: SUCCESS }] }\n',
    });
    expect(matrix.codes.map(({ category }) => category)).toEqual(['B', 'B']);
    expect(matrix.owned.map(({ category, declaredBy }) => [category, declaredBy])).toEqual([
      ['A', 'category'],
      ['OLD', 'wasCategory'],
      ['OLDER', 'wasCategory'],
    ]);
  });

  it('builds paths, parents and places', async () => {
    const { matrix } = await parseTexts({
      'a.yml': yamlOf(
        '{ code: int, name: I, type: SUCCESS, children: [{ code: X1, name: x, type: NEUTRAL, active: FALSE, was: y1 }] }',
        '{ code: T1, name: t, type: FAILURE, parent: tenant:cb, classification: other }',
        '{ code: U1, name: u, type: FAILURE, parentCallCodeId: 3F2504E0-4F89-41D3-9A0C-0305E82C3301, classification: 7 }',
      ),
    });
    expect(matrix.codes).toMatchObject([
      {
        path: 'INT',
        code: 'INT',
        parent: { kind: 'root' },
        active: true,
        was: null,
        place: { line: 3, column: 13, endLine: 3, endColumn: 16 },
      },
      {
        path: 'INT/X1',
        parent: { kind: 'listed', path: 'INT' },
        active: false,
        was: 'Y1',
        places: { active: { line: 3, column: 97 } },
      },
      {
        path: 'CB/T1',
        parent: { kind: 'tenant', path: 'CB' },
        classification: 'Other',
        places: { parent: { line: 4, column: 49 } },
      },
      {
        path: 'id:3f2504e0-4f89-41d3-9a0c-0305e82c3301/U1',
        parent: { kind: 'tenant-id', id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' },
        classification: '7',
      },
    ]);
  });

  it('merges maps, keys written out winning', async () => {
    const { matrix, findings } = await parseTexts({
      'a.yml': yamlOf(
        '&base { code: INT, name: I, type: SUCCESS }',
        '{ <<: *base, code: CB, name: Callback }',
      ),
    });
    expect(findings).toEqual([]);
    expect(matrix.codes.map(({ code, name, type }) => [code, name, type])).toEqual([
      ['INT', 'I', 'SUCCESS'],
      ['CB', 'Callback', 'SUCCESS'],
    ]);
  });

  it('expands 100 aliases and not one more', async () => {
    const codes = (count: number) =>
      Array.from({ length: count }, (_, index) => `{ code: C${index}, name: n${index}, type: *t }`);
    const first = '{ code: FIRST, name: first, type: &t SUCCESS }';
    expect(await marksOf(yamlOf(first, ...codes(100)))).toEqual([]);
    expect(await marksOf(yamlOf(first, ...codes(101)))).toHaveLength(1);
  });

  it('finds an alias without its anchor once, and nothing that follows from it', async () => {
    expect(await marksOf('category: *c\ncodes: *d\n')).toEqual(['syntax 1:11-13', 'syntax 2:8-10']);
    expect(await marksOf('category: A\ncodes:\n  - {<<: *no, code: AA}\n')).toContain('syntax 3:10-13');
  });

  it('survives an alias bomb', async () => {
    const levels = Array.from(
      { length: 30 },
      (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(9)}*a${index}]`,
    );
    const { findings } = await parseTexts({ 'a.yml': `a0: &a0 [x]\n${levels.join('\n')}\ncategory: A\n` });
    expect(findings.filter(({ rule }) => rule === 'syntax')).toHaveLength(1);
  });

  it('limits what a hundred aliases of one large anchor add', async () => {
    const large = `x: &x [${'a,'.repeat(50_000)}]\n`;
    const { findings } = await parseTexts({ 'a.yml': `${large}category: A\ncodes: [${'*x,'.repeat(90)}]\n` });
    expect(findings.filter(({ rule }) => rule === 'syntax')).toHaveLength(1);
  });
});

describe('nesting', () => {
  it.each(['a.yml', 'a.json'])('takes 64 levels and not 65 in %s', async (file) => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect((await marksOf(nested(64), file)).filter((mark) => mark.startsWith('syntax'))).toEqual([]);
    expect((await marksOf(nested(65), file)).filter((mark) => mark.startsWith('syntax'))).toEqual([
      'syntax 1:65-66',
    ]);
  });

  it.each([
    ['a.yml', '['],
    ['a.yml', '{'],
    ['a.yml', '{a: '],
    ['a.yml', '- '],
    ['a.yml', '? '],
    ['a.yml', '[a: '],
    ['a.json', '['],
    ['a.json', '{"a":'],
  ])('survives a hundred thousand levels of %s %s', async (file, opening) => {
    const { findings } = await parseTexts({ [file]: opening.repeat(100_000) });
    expect(findings.map(({ rule }) => rule)).toContain('syntax');
  });

  it('survives deep indentation', async () => {
    const text = Array.from({ length: 2_000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
    const { findings } = await parseTexts({ 'a.yml': text });
    expect(findings).toMatchObject([{ rule: 'syntax', line: 65 }]);
  });
});

describe('JSON', () => {
  it.each([
    ['an empty file', '', '1:1'],
    ['a trailing comma', '{"category":"A",}', '1:17'],
    ['a comment', '// x\n{}', '1:1'],
    ['single quotes', "{'a':1}", '1:2'],
    ['a text that ends early', '{"category":"A"', '1:16'],
    ['a raw tab in a string', '{"category":"a\tb"}', '1:15'],
    ['a raw line break in a string', '{"category":"a\nb"}', '1:15'],
    ['a leading zero', '{"category":007}', '1:13'],
    ['a duplicate key', '{"category":"A",\n"category":"B","codes":[]}', '2:1'],
    ['text after the end', '{} x', '1:4'],
  ])('finds %s', async (_, text, place) => {
    const { findings } = await parseTexts({ 'a.json': text });
    const syntax = findings.filter(({ rule }) => rule === 'syntax');
    expect(syntax.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
  });

  it('reads numbers and words as they were typed', async () => {
    const { matrix } = await parseTexts({
      'a.json':
        '{"$schema":"x","category":1.50,"codes":[{"code":1e5,"name":1E400,"type":"SUCCESS","active":false,"was":10}]}',
    });
    expect(matrix.codes).toMatchObject([
      { code: '1E5', name: '1E400', category: '1.50', active: false, was: '10' },
    ]);
  });

  it('takes null for a value that is left out, except in lists of codes', async () => {
    const json =
      '{"category":null,"codes":[{"code":null,"name":"n","type":"SUCCESS","parent":null,"children":null}]}';
    expect(await marksOf(json, 'a.json')).toEqual(['schema 1:13-17', 'schema 1:35-39', 'schema 1:77-81']);
    expect(await marksOf('null', 'a.json')).toEqual(['schema 1:1-5']);
  });

  it('says the same as YAML', async () => {
    const json =
      '{"category":"A","codes":[{"code":"INT","name":"I","type":"SUCCESS","children":[{"code":"X1","name":"x","type":"NEUTRAL"}]}]}';
    const strip = (codes: readonly object[]) => codes.map((code) => ({ ...code, place: null, places: null }));
    const fromJson = await parseTexts({ 'a.json': json });
    const fromYaml = await parseTexts({ 'a.yml': json });
    expect(fromJson.findings).toEqual([]);
    expect(strip(fromJson.matrix.codes)).toEqual(strip(fromYaml.matrix.codes));
  });
});

describe('CSV', () => {
  const HEADER = 'category,parent,code,name,type';
  const marks = (text: string) => marksOf(text, 'a.csv');

  it('reads any column order, quoting and line ends', async () => {
    const { matrix, findings } = await parseTexts({
      'a.csv':
        'name,type,code,parent,category,active,was,classification\r\n"Say ""hi"", now",SUCCESS,INT,,A,false,OLD,2\r\n=1+1,NEUTRAL,X1,INT,"B, C",false,,\r\n',
    });
    expect(findings).toEqual([]);
    expect(matrix.codes).toMatchObject([
      {
        path: 'INT',
        name: 'Say "hi", now',
        active: false,
        was: 'OLD',
        classification: '2',
        place: { line: 2, column: 27, endColumn: 30 },
      },
      { path: 'INT/X1', name: '=1+1', category: 'B, C', was: null },
    ]);
    expect(matrix.owned.map(({ category, declaredBy }) => [category, declaredBy])).toEqual([
      ['A', 'category'],
      ['B, C', 'category'],
    ]);
  });

  it('points at cells after quoted ones, also over several lines', async () => {
    expect(await marks(`${HEADER}\nA,,INT,"a ""b"", c",GOOD\n`)).toEqual(['schema 2:21-25']);
    expect(await marks(`${HEADER}\n"A",,INT,"two\nlines",GOOD\n`)).toEqual([
      'name-format 2:10-3:7',
      'schema 3:8-12',
    ]);
    expect(await marks(`${HEADER}\r\n"A",,INT,"two\r\nlines",GOOD\r\n\r\nA,,X,x,SUCCESS\r\n`)).toEqual([
      'name-format 2:10-3:7',
      'schema 3:8-12',
      'code-format 5:4-5',
    ]);
    expect(await marks(`${HEADER}\rA,,X,x,SUCCESS\rA,,Y,y,SUCCESS`)).toEqual([
      'code-format 2:4-5',
      'code-format 3:4-5',
    ]);
  });

  it('takes an empty cell for a missing field, at the cell', async () => {
    expect(await marks(`${HEADER}\n,,INT,,\n`)).toEqual(['schema 2:1-1', 'schema 2:7-7', 'schema 2:8-8']);
    expect(await marks(`${HEADER}\nA,,INT,"",SUCCESS\n`)).toEqual(['schema 2:8-10']);
  });

  it.each([
    ['a missing column, once', 'category,parent,code,type\nA,,INT,SUCCESS\n', ['schema 1:1-9']],
    ['an unknown column', `${HEADER},nam\nA,,INT,I,SUCCESS,x\n`, ['schema 1:32-35']],
    ['a column in another case', 'Category,parent,code,name,type\nA,,INT,I,SUCCESS\n', ['schema 1:1-9']],
    ['a column twice', `${HEADER},name\nA,,INT,I,SUCCESS,x\n`, ['schema 1:32-36']],
    ['children, which CSV cannot nest', `${HEADER},children\nA,,INT,I,SUCCESS,\n`, ['schema 1:32-40']],
    ['no header', 'A,,INT,I,SUCCESS\n', ['schema 1:1-17']],
    ['semicolons', 'category;parent;code;name;type\nA;;INT;I;SUCCESS\n', ['schema 1:1-31']],
    ['quoted cells between semicolons', '\n"category";"code"\n"A";"AA"\n', ['schema 2:1-18']],
    ['tabs', 'category\tparent\tcode\nA\t\tAA\n', ['schema 1:1-21']],
    ['one row between semicolons', `${HEADER}\nA;;INT;I;SUCCESS\nA,,X1,x,SUCCESS\n`, ['syntax 2:1-17']],
    ['rows below no header, which nobody counts', 'sep=,\nA,,INT\nB\n', ['schema 1:1-6']],
    [
      'values below a column in another case',
      'CATEGORY, parent,code,name,type\nA,,INT,I,GOOD\n',
      ['schema 1:1-9', 'schema 1:10-17', 'schema 2:10-14'],
    ],
    ['a row of nothing but commas, once', `${HEADER}\nA,,INT,I,SUCCESS\n,,,,\n`, ['schema 3:1-5']],
    ['a column without a name', `${HEADER},\nA,,INT,I,SUCCESS,\n`, ['schema 1:32-32']],
    ['an empty file', '', ['schema 1:1-1']],
    ['too many cells', `${HEADER}\nA,,INT,Hello, world,SUCCESS\n`, ['syntax 2:21-28']],
    ['too few cells', `${HEADER}\nA,,INT,I\n`, ['syntax 2:8-9']],
    ['a quote inside a plain cell', `${HEADER}\nA,,INT,a"b,SUCCESS\n`, ['syntax 2:8-11']],
    ['text after a quoted cell', `${HEADER}\nA,,INT,"a"b,SUCCESS\n`, ['syntax 2:8-12']],
    ['a quote that is never closed', `${HEADER}\nA,,INT,"a,SUCCESS\nA,,X1,x,SUCCESS\n`, ['syntax 2:8-18']],
    ['active in upper case', `${HEADER},active\nA,,INT,I,SUCCESS,TRUE\n`, ['schema 2:18-22']],
  ])('finds %s', async (_, text, expected) => {
    expect(await marks(text)).toEqual(expected);
  });
});

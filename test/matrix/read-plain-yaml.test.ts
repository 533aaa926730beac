import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/matrix/source-text.ts';
import { readPlainYaml } from '../../src/matrix/yaml/read-plain-yaml.ts';
import { readYaml } from '../../src/matrix/yaml/read-yaml.ts';

const plain = (text: string) => readPlainYaml(new SourceText('a.yml', text));
const parsed = (text: string) => readYaml(new SourceText('a.yml', text));

const USUAL = [
  'category: A\ncodes:\n  - code: INT\n    name: Interested\n    type: SUCCESS\n    children:\n      - { code: INT_HOT, name: Hot lead, type: SUCCESS }\n',
  '# yaml-language-server: $schema=x\n\n# ours\ncategory: A\nwasCategory: [B, C d] # old\ncodes: # all\n  # first\n- code: "007"\n  name: \'Größe & Co\'\n  type: NEUTRAL\n\n- {code: X1, name: "a: b", type: FAILURE, parent: tenant:CB, active: false}\n',
  'category: A\ncodes: []',
  'a:   b   \nc:\n    - d\n    -   e f\n    - g: 1\n      h: 2\ni: {}\n',
  '- a\n- b: c\n',
];

/** Pieces of lines, most of them harmless, some that only a real parser understands. */
const PIECES =
  String.raw`category: A;;codes:;;code: INT;;name: Hot lead;;name: 'it';;name: "a b";;type: SUCCESS;;children:;;
{ code: AA, name: x y };;{a: b,c: [d, e]};;[a, b];;{};;[];;parent: tenant:CB;;a;;-;;name: a: b;;name: a:;;name: a:b;;x: 5;;
007;;name:;;name: # c;;# c;;a #b;;name: a#b;;---;;{a: b;;a: b};;{a: , b: c};;{a: b, };;{a:b};;{a : b};;a : b;;"a": b;;? a;;
&a b;;*a;;|;;>;;name: |;;name: >-;;name: "a;;name: 'a''b';;name: "a\n";;<<: *a;;!t a;;name: !!str a;;name: -5;;name: a - b;;
name: a, b;;name: {a;;name: [a]b;;name: {a: b} c;;...;;%YAML 1.1;;__proto__: x;;name: é;;name: 日本;;name: 😀;;a: b: c;;- a;;
- - a;;- a: b;;-a;;name: a  b ;;{a: {b: c}, d: [{e: f}]};;{a: b c, d: "e, f"};;{a: 'b', c: it's};;name: ~;;name: a?;;key$: v;;
– a;;name: –;;name: 😀;;name: a – b;;name: a’s;;name: a😀#b;;{a: b – c};;name: a –: b`
    .split(/;;\n?/)
    .concat('\t', 'a\tb', 'a: b\r', 'name: \u00a0x', 'name: x\u00a0');
const pieces = fc.constantFrom(...PIECES);
const ends = fc.constantFrom('', '', '', '', ' # c', '   # "c: {d}', '# c', ' #c ', '#');
const line = fc
  .tuple(fc.constantFrom(0, 0, 2, 2, 4, 4, 6, 1, 3), fc.constantFrom('', '', '- ', '-   '), pieces, ends)
  .map(([indent, dash, piece, end]) => `${' '.repeat(indent)}${dash}${piece}${end}`);
const texts = fc.array(line, { maxLength: 9 }).map((lines) => lines.join('\n'));

const scalar = fc.constantFrom(
  'Hot lead',
  'X1',
  'No#1',
  '"a: b"',
  "'it, is'",
  '10:30',
  'tenant:CB/X',
  'a.b-c (d)',
);
const key = fc.constantFrom('code', 'name', 'type', '$schema', 'x_1');
const flow = fc.uniqueArray(key).chain((keys) =>
  fc.array(scalar, { minLength: keys.length, maxLength: keys.length }).map((values) => {
    const fields = keys.map((name, at) => `${name}: ${values[at]}`);
    return `{ ${fields.join(', ')} }`;
  }),
);
const comment = fc.constantFrom('', '', ' # c', '\n# a: b', '   #\n\n      # - "c', ' #it');
const usual = fc
  .array(
    fc.tuple(
      fc.oneof(
        flow,
        fc
          .tuple(scalar, comment)
          .map(
            ([text, end]) => `code: AA${end}\n    name: ${text}${end}\n    children:${end}\n    - ${text}`,
          ),
      ),
      comment,
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((items) => items.map(([item, end]) => item + end))
  .map((items) => `category: A\ncodes:\n${items.map((item) => `  - ${item}\n`).join('')}`);

const NOISE =
  String.raw`:;;: ;;,;;-;;- ;;#;;";;';;{;;};;[;;];;&;;*;;!;;|;;?;;\;;%;;@;;~;;<;;=;;x;;0;;é;;---;;...`
    .split(';;')
    .concat(
      '',
      '',
      ' ',
      '  ',
      ' #',
      ' # c',
      '\n   # c\n',
      '\n',
      '\n  ',
      '\n\n',
      ' # c\n',
      '\r',
      '\t',
      '\u00a0',
      '\u2028',
      '\ufeff',
    )
    .concat('---\n', 'a: b\n', '  c: d\n', '    - e\n');
const noise = fc.constantFrom(...NOISE);
const cut = fc.record({ at: fc.nat(400), gone: fc.nat(3), put: noise });
const almostUsual = fc
  .tuple(fc.oneof(usual, fc.constantFrom(...USUAL)), fc.array(cut, { minLength: 1, maxLength: 3 }))
  .map(([text, cuts]) =>
    cuts.reduce((changed, { at, gone, put }) => {
      const from = at % (changed.length + 1);
      return changed.slice(0, from) + put + changed.slice(from + gone);
    }, text),
  );

const lineEnd = fc.constantFrom('\n', '\n', '\r\n');

describe('readPlainYaml', () => {
  it.each(USUAL)('reads %j as the parser does', (text) => {
    expect(plain(text)).toEqual(parsed(text));
  });

  it('reads usual matrices as the parser does, and leaves none of them to it', () => {
    fc.assert(
      fc.property(usual, lineEnd, (lines, end) => {
        const text = lines.replaceAll('\n', end);
        expect(plain(text)).toEqual(parsed(text));
      }),
      { numRuns: 300 },
    );
  });

  it('reads any text as the parser does, or not at all', () => {
    fc.assert(
      fc.property(fc.oneof(texts, almostUsual), lineEnd, (lines, end) => {
        const text = lines.replaceAll('\n', end);
        const read = plain(text);
        if (read !== null) expect(read).toEqual(parsed(text));
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 4_000) },
    );
  });

  it('leaves deep text to the parser, and takes a map of many keys in a moment', () => {
    expect(plain(`a: ${'['.repeat(60)}${']'.repeat(60)}\n`)).toBeNull();
    const keys = Array.from({ length: 100_000 }, (_, at) => `k${at}: 1`);
    expect(plain(`a: {${keys.join(', ')}}\n`)?.documents).toHaveLength(1);
  });
});

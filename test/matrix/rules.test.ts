import { describe, expect, it } from 'vitest';
import { marksOf, parseTexts, toMark, yamlOf } from './parse-texts.ts';

const id = '3F2504E0-4F89-41D3-9A0C-0305E82C3301';

interface Case {
  readonly it: string;
  readonly text: string;
  readonly file?: string;
  readonly finds: readonly string[];
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  schema: [
    {
      it: 'a code without name, at its first key',
      text: yamlOf('{ type: SUCCESS, code: INT }'),
      finds: ['schema 3:7-11'],
    },
    {
      it: 'each missing field',
      text: yamlOf('{ was: OLD }'),
      finds: ['schema 3:7-10', 'schema 3:7-10', 'schema 3:7-10'],
    },
    {
      it: 'a code that is an empty map',
      text: yamlOf('{}'),
      finds: ['schema 3:5-7', 'schema 3:5-7', 'schema 3:5-7'],
    },
    {
      it: 'a document without category',
      text: 'codes: []\n',
      finds: ['schema 1:1-6', 'empty-matrix 1:8-10'],
    },
    {
      it: 'an unknown field, at its key',
      text: yamlOf('{ code: INT, name: I, type: SUCCESS, nmae: X }'),
      finds: ['schema 3:42-46'],
    },
    {
      it: 'an unknown field of the document',
      text: `colour: red\n${yamlOf('{ code: INT, name: I, type: SUCCESS }')}`,
      finds: ['schema 1:1-7'],
    },
    {
      it: 'a bad type once',
      text: yamlOf('{ code: INT, name: I, type: SUCCES }'),
      finds: ['schema 3:33-39'],
    },
    {
      it: 'a type that is a list once',
      text: yamlOf('{ code: INT, name: I, type: [SUCCESS] }'),
      finds: ['schema 3:33-42'],
    },
    {
      it: 'a name that is a map',
      text: yamlOf('{ code: INT, name: {a: b}, type: SUCCESS }'),
      finds: ['schema 3:24-30'],
    },
    {
      it: 'a key without a value, at the key',
      text: yamlOf('{ code: , name: I, type: SUCCESS }'),
      finds: ['schema 3:7-11'],
    },
    {
      it: 'active that is no boolean',
      text: yamlOf('{ code: INT, name: I, type: SUCCESS, active: yes }'),
      finds: ['schema 3:50-53'],
    },
    {
      it: 'active in quotes',
      text: yamlOf('{ code: INT, name: I, type: SUCCESS, active: "true" }'),
      finds: ['schema 3:50-56'],
    },
    { it: 'codes that are no list', text: 'category: A\ncodes: INT\n', finds: ['schema 2:8-11'] },
    { it: 'a code that is no map', text: yamlOf('INT'), finds: ['schema 3:5-8'] },
    { it: 'a document that is a list', text: '- code: INT\n', finds: ['schema 1:1-12'] },
    { it: 'a document that is a scalar', text: 'hello\n', finds: ['schema 1:1-6'] },
    { it: 'a document that is null', text: 'null\n', finds: ['schema 1:1-5'] },
    {
      it: 'an item of wasCategory that is a map, once',
      text: `wasCategory: [B, {c: d}]\n${yamlOf('{ code: INT, name: I, type: SUCCESS }')}`,
      finds: ['schema 1:18-24'],
    },
    {
      it: 'parentCallCodeId beside parent',
      text: yamlOf(
        '{ code: INT, name: I, type: SUCCESS }',
        `{ code: X1, name: X, type: SUCCESS, parent: INT, parentCallCodeId: ${id} }`,
      ),
      finds: [`schema 4:72-108`],
    },
    {
      it: 'parent of a nested code',
      text: yamlOf(
        '{ code: INT, name: I, type: SUCCESS, children: [{ code: X1, name: X, type: SUCCESS, parent: INT }] }',
      ),
      finds: ['schema 3:97-100'],
    },
    {
      it: 'parentCallCodeId of a nested code',
      text: yamlOf(
        `{ code: INT, name: I, type: SUCCESS, children: [{ code: X1, name: X, type: SUCCESS, parentCallCodeId: ${id} }] }`,
      ),
      finds: ['schema 3:107-143'],
    },
    {
      it: 'a classification that does not exist',
      text: yamlOf('{ code: INT, name: I, type: SUCCESS, classification: Positiv }'),
      finds: ['schema 3:58-65'],
    },
    {
      it: 'a classification of the dialer',
      text: yamlOf('{ code: INT, name: I, type: SUCCESS, classification: 14 }'),
      finds: ['schema 3:58-60'],
    },
    {
      it: 'keys that objects have by nature',
      text: yamlOf('{ code: INT, name: I, type: SUCCESS, __proto__: {a: b}, constructor: 1 }'),
      finds: ['schema 3:42-51', 'schema 3:61-72'],
    },
    {
      it: 'an empty key',
      text: yamlOf('{ code: INT, name: I, type: SUCCESS, "": 1 }'),
      finds: ['schema 3:42-44'],
    },
  ],
  'code-format': [
    {
      it: 'a character outside the pattern',
      text: yamlOf('{ code: INT-X, name: I, type: SUCCESS }'),
      finds: ['code-format 3:13-18'],
    },
    {
      it: 'one character',
      text: yamlOf('{ code: I, name: I, type: SUCCESS }'),
      finds: ['code-format 3:13-14'],
    },
    {
      it: 'seventeen characters',
      text: yamlOf('{ code: ABCDEFGHIJKLMNOPQ, name: I, type: SUCCESS }'),
      finds: ['code-format 3:13-30'],
    },
    {
      it: 'nothing about sixteen',
      text: yamlOf('{ code: ABCDEFGHIJKLMNOP, name: I, type: SUCCESS }'),
      finds: [],
    },
    {
      it: 'letters that only Unicode upper-cases',
      text: yamlOf('{ code: "ıNT", name: I, type: SUCCESS }'),
      finds: ['code-format 3:13-18'],
    },
    {
      it: 'blanks in quotes',
      text: yamlOf('{ code: " INT", name: I, type: SUCCESS }'),
      finds: ['code-format 3:13-19'],
    },
    {
      it: 'a slash, which would make a path',
      text: yamlOf(
        '{ code: A1, name: I, type: SUCCESS, children: [{ code: B1, name: J, type: SUCCESS }] }',
        '{ code: A1/B1, name: K, type: SUCCESS }',
      ),
      finds: ['code-format 4:13-18'],
    },
  ],
  'code-case': [
    {
      it: 'a lower-case spelling',
      text: yamlOf('{ code: int_Hot, name: I, type: SUCCESS }'),
      finds: ['code-case 3:13-20'],
    },
  ],
  'code-unquoted': [
    ...['007', '10', '1E5', '0x1F', '1_000', 'NO', 'NULL', 'TRUE', '0o17', '0b11', 'OFF'].map((code) => ({
      it: `${code} unquoted`,
      text: yamlOf(`{ code: ${code}, name: I, type: SUCCESS }`),
      finds: [
        ...(code.toUpperCase() === code ? [] : [`code-case 3:13-${13 + code.length}`]),
        `code-unquoted 3:13-${13 + code.length}`,
      ],
    })),
    {
      it: 'nothing about quoted ones',
      text: yamlOf('{ code: "007", name: I, type: SUCCESS }', "{ code: 'NO', name: J, type: SUCCESS }"),
      finds: [],
    },
    {
      it: 'nothing about codes that only begin so',
      text: yamlOf('{ code: 1ST, name: I, type: SUCCESS }', '{ code: NOT, name: J, type: SUCCESS }'),
      finds: [],
    },
    {
      it: 'nothing about a code tagged as text',
      text: yamlOf('{ code: !!str 007, name: I, type: SUCCESS }'),
      finds: [],
    },
    {
      it: 'a JSON number',
      file: 'a.json',
      text: '{"category":"A","codes":[{"code":700,"name":"N","type":"SUCCESS"}]}',
      finds: ['code-unquoted 1:34-37'],
    },
    {
      it: 'nothing in CSV',
      file: 'a.csv',
      text: 'category,parent,code,name,type\nA,,007,Bond,SUCCESS\n',
      finds: [],
    },
  ],
  'max-depth': [
    {
      it: 'level 4 and deeper through nesting',
      text: yamlOf(
        '{code: A1, name: a, type: SUCCESS, children: [{code: B1, name: b, type: SUCCESS, children: [{code: C1, name: c, type: SUCCESS, children: [{code: D1, name: d, type: SUCCESS, children: [{code: E1, name: e, type: SUCCESS}]}]}]}]}',
      ),
      finds: ['max-depth 3:150-152', 'max-depth 3:196-198'],
    },
    {
      it: 'level 4 through parent',
      text: yamlOf(
        '{code: A1, name: a, type: SUCCESS}',
        '{code: B1, name: b, type: SUCCESS, parent: A1}',
        '{code: C1, name: c, type: SUCCESS, parent: A1/B1}',
        '{code: D1, name: d, type: SUCCESS, parent: A1/B1/C1}',
      ),
      finds: ['max-depth 6:12-14'],
    },
    {
      it: 'level 4 below a path of the tenant',
      text: yamlOf('{code: D1, name: d, type: SUCCESS, parent: "tenant:A1/B1/C1"}'),
      finds: ['max-depth 3:12-14'],
    },
    {
      it: 'nothing that a wrong parent alone makes deep',
      text: yamlOf('{code: D1, name: d, type: SUCCESS, parent: A1/B1/C1}'),
      finds: ['unknown-parent 3:48-56'],
    },
    {
      it: 'what is too deep wherever its unknown parent is',
      text: yamlOf(
        '{code: B1, name: b, type: SUCCESS, parent: QQQ, children: [{code: C1, name: c, type: SUCCESS, children: [{code: D1, name: d, type: SUCCESS}]}]}',
      ),
      finds: ['unknown-parent 3:48-51', 'max-depth 3:117-119'],
    },
    {
      it: 'what is too deep below a parent known by id',
      text: yamlOf(
        `{code: B1, name: b, type: SUCCESS, parentCallCodeId: ${id}, children: [{code: C1, name: c, type: SUCCESS, children: [{code: D1, name: d, type: SUCCESS}]}]}`,
      ),
      finds: ['max-depth 3:160-162'],
    },
  ],
  'duplicate-code': [
    {
      it: 'both places, after upper-casing',
      text: yamlOf('{ code: INT, name: I, type: SUCCESS }', '{ code: int, name: J, type: SUCCESS }'),
      finds: ['duplicate-code 3:13-16', 'code-case 4:13-16', 'duplicate-code 4:13-16'],
    },
    {
      it: 'nesting against parent',
      text: yamlOf(
        '{ code: INT, name: I, type: SUCCESS, children: [{ code: X1, name: a, type: SUCCESS }] }',
        '{ code: X1, name: b, type: SUCCESS, parent: int }',
      ),
      finds: ['duplicate-code 3:61-63', 'duplicate-code 4:13-15'],
    },
    {
      it: 'a parent of the tenant that is listed too',
      text: yamlOf(
        '{ code: CB, name: I, type: SUCCESS }',
        '{ code: X1, name: a, type: SUCCESS, parent: CB }',
        '{ code: X1, name: b, type: SUCCESS, parent: "tenant:cb" }',
      ),
      finds: ['duplicate-code 4:13-15', 'duplicate-code 5:13-15'],
    },
    {
      it: 'parents by id, whatever their case',
      text: yamlOf(
        `{ code: X1, name: a, type: SUCCESS, parentCallCodeId: ${id} }`,
        `{ code: X1, name: b, type: SUCCESS, parentCallCodeId: ${id.toLowerCase()} }`,
      ),
      finds: ['duplicate-code 3:13-15', 'duplicate-code 4:13-15'],
    },
    {
      it: 'nothing under different parents',
      text: yamlOf(
        '{ code: INT, name: I, type: SUCCESS, children: [{ code: INT, name: a, type: SUCCESS }] }',
      ),
      finds: [],
    },
    {
      it: 'the alias apart from its anchor',
      text: yamlOf('&a { code: INT, name: I, type: SUCCESS }', '*a'),
      finds: ['duplicate-code 3:16-19', 'duplicate-code 4:5-7'],
    },
    {
      it: 'three members',
      text: yamlOf(
        '{ code: INT, name: I, type: SUCCESS }',
        '{ code: INT, name: J, type: SUCCESS }',
        '{ code: INT, name: K, type: SUCCESS }',
      ),
      finds: ['duplicate-code 3:13-16', 'duplicate-code 4:13-16', 'duplicate-code 5:13-16'],
    },
  ],
  'duplicate-name': [
    {
      it: 'siblings with one name',
      text: yamlOf('{ code: INT, name: Same, type: SUCCESS }', '{ code: INT2, name: Same, type: SUCCESS }'),
      finds: ['duplicate-name 3:24-28', 'duplicate-name 4:25-29'],
    },
    {
      it: 'nothing at different parents',
      text: yamlOf(
        '{ code: INT, name: Same, type: SUCCESS, children: [{ code: INT2, name: Same, type: SUCCESS }] }',
      ),
      finds: [],
    },
  ],
  'unknown-parent': [
    {
      it: 'a path that no file defines',
      text: yamlOf(
        '{ code: INT, name: I, type: SUCCESS }',
        '{ code: X1, name: X, type: SUCCESS, parent: INTT }',
      ),
      finds: ['unknown-parent 4:49-53'],
    },
    {
      it: 'an empty path, and takes the code for no sibling of those at the top',
      text: yamlOf(
        '{ code: X1, name: X, type: SUCCESS }',
        '{ code: X1, name: X, type: SUCCESS, parent: "" }',
        '{ code: X1, name: Y, type: SUCCESS, parent: "tenant:" }',
      ),
      finds: ['unknown-parent 4:49-51', 'unknown-parent 5:49-58'],
    },
    {
      it: 'a code that is its own parent',
      text: yamlOf('{ code: INT, name: I, type: SUCCESS, parent: INT }'),
      finds: ['unknown-parent 3:50-53'],
    },
    {
      it: 'two codes that are parents of each other',
      text: yamlOf(
        '{ code: A1, name: a, type: SUCCESS, parent: B1 }',
        '{ code: B1, name: b, type: SUCCESS, parent: A1 }',
      ),
      finds: ['unknown-parent 3:49-51', 'unknown-parent 4:49-51'],
    },
    {
      it: 'a path through a nested child of the code',
      text: yamlOf(
        '{ code: INT, name: I, type: SUCCESS, parent: INT/X1, children: [{ code: X1, name: x, type: SUCCESS }] }',
      ),
      finds: ['unknown-parent 3:50-56'],
    },
    {
      it: 'just a code for one that is not at the top',
      text: yamlOf(
        '{ code: INT, name: I, type: SUCCESS, children: [{ code: X1, name: x, type: SUCCESS }] }',
        '{ code: Y1, name: y, type: SUCCESS, parent: X1 }',
      ),
      finds: ['unknown-parent 4:49-51'],
    },
    {
      it: 'an impossible path of the tenant',
      text: yamlOf('{ code: INT, name: I, type: SUCCESS, parent: "tenant:" }'),
      finds: ['unknown-parent 3:50-59'],
    },
    {
      it: 'nothing about a possible path of the tenant',
      text: yamlOf('{ code: INT, name: I, type: SUCCESS, parent: tenant:CB }'),
      finds: [],
    },
    {
      it: 'nothing about a parent whose own code has an error',
      text: yamlOf(
        '{ code: IN-T, name: I, type: SUCCESS }',
        '{ code: X1, name: x, type: SUCCESS, parent: IN-T }',
      ),
      finds: ['code-format 3:13-17'],
    },
  ],
  'parent-id': [
    {
      it: 'what is no UUID',
      text: yamlOf('{ code: INT, name: I, type: SUCCESS, parentCallCodeId: 12 }'),
      finds: ['parent-id 3:60-62'],
    },
    {
      it: 'nothing about a UUID in upper case',
      text: yamlOf(`{ code: INT, name: I, type: SUCCESS, parentCallCodeId: ${id} }`),
      finds: [],
    },
  ],
  'inactive-parent': [
    {
      it: 'an active child and grandchild of an inactive code',
      text: yamlOf(
        '{ code: INT, name: I, type: SUCCESS, active: false, children: [{ code: X1, name: x, type: SUCCESS, children: [{ code: Y1, name: y, type: SUCCESS }] }] }',
      ),
      finds: ['inactive-parent 3:76-78', 'inactive-parent 3:123-125'],
    },
    {
      it: 'an active code that names an inactive parent',
      text: yamlOf(
        '{ code: INT, name: I, type: SUCCESS, active: false }',
        '{ code: X1, name: x, type: SUCCESS, parent: INT }',
      ),
      finds: ['inactive-parent 4:13-15'],
    },
    {
      it: 'nothing about inactive children',
      text: yamlOf(
        '{ code: INT, name: I, type: SUCCESS, active: false, children: [{ code: X1, name: x, type: SUCCESS, active: false }] }',
        '{ code: ON1, name: J, type: SUCCESS, children: [{ code: X1, name: x, type: SUCCESS, active: False }] }',
      ),
      finds: [],
    },
  ],
  'was-conflict': [
    {
      it: 'a former path that is still defined',
      text: yamlOf(
        '{ code: SALE, name: S, type: SUCCESS, was: sold }',
        '{ code: SOLD, name: T, type: SUCCESS }',
      ),
      finds: ['was-conflict 3:48-52'],
    },
    {
      it: 'a former path that is the own one',
      text: yamlOf('{ code: SALE, name: S, type: SUCCESS, was: SALE }'),
      finds: ['was-conflict 3:48-52'],
    },
    {
      it: 'a path claimed twice, at both',
      text: yamlOf(
        '{ code: SALE, name: S, type: SUCCESS, was: SOLD }',
        '{ code: SALE2, name: T, type: SUCCESS, was: SOLD }',
      ),
      finds: ['was-conflict 3:48-52', 'was-conflict 4:49-53'],
    },
    {
      it: 'a short form whose sibling is still defined',
      text: yamlOf(
        '{ code: INT, name: I, type: SUCCESS, children: [{ code: NEW, name: n, type: SUCCESS, was: OLD }, { code: OLD, name: o, type: SUCCESS }] }',
      ),
      finds: ['was-conflict 3:95-98'],
    },
    {
      it: 'a short form claimed by its full path as well',
      text: yamlOf(
        '{ code: INT, name: I, type: SUCCESS, children: [{ code: N1, name: n, type: SUCCESS, was: OLD }, { code: N2, name: o, type: SUCCESS, was: INT/OLD }] }',
      ),
      finds: ['was-conflict 3:94-97', 'was-conflict 3:142-149'],
    },
    {
      it: 'a short form that may be a root claimed by another',
      text: yamlOf(
        '{ code: INT, name: I, type: SUCCESS, children: [{ code: N1, name: n, type: SUCCESS, was: OLD }] }',
        '{ code: N2, name: o, type: SUCCESS, was: OLD }',
      ),
      finds: ['was-conflict 3:94-97', 'was-conflict 4:46-49'],
    },
    {
      it: 'nothing about equal short forms below different parents',
      text: yamlOf(
        '{ code: INT, name: I, type: SUCCESS, children: [{ code: N1, name: n, type: SUCCESS, was: OLD }] }',
        '{ code: CB, name: c, type: SUCCESS, children: [{ code: N1, name: n, type: SUCCESS, was: OLD }] }',
      ),
      finds: [],
    },
    {
      it: 'nothing about a move that keeps the code',
      text: yamlOf(
        '{ code: INT, name: I, type: SUCCESS, children: [{ code: SALE, name: n, type: SUCCESS, was: SALE }] }',
      ),
      finds: [],
    },
    {
      it: 'nothing about a child that follows its renamed parent',
      text: yamlOf(
        '{ code: INT, name: I, type: SUCCESS, was: OLD, children: [{ code: SALE, name: n, type: SUCCESS, was: OLD/SALE }] }',
      ),
      finds: [],
    },
    {
      it: 'a full path through the old name of the parent',
      text: yamlOf(
        '{ code: INT, name: I, type: SUCCESS, was: OLD, children: [{ code: N1, name: n, type: SUCCESS, was: OLD/SALE }, { code: SALE, name: s, type: SUCCESS }] }',
      ),
      finds: ['was-conflict 3:104-112'],
    },
  ],
  'name-format': [
    {
      it: 'a name over 100 characters',
      text: yamlOf(`{ code: INT, name: ${'x'.repeat(101)}, type: SUCCESS }`),
      finds: ['name-format 3:24-125'],
    },
    {
      it: 'nothing about 100 characters outside the basic plane',
      text: yamlOf(`{ code: INT, name: ${'😀'.repeat(100)}, type: SUCCESS }`),
      finds: [],
    },
    {
      it: 'an empty name',
      text: yamlOf('{ code: INT, name: "", type: SUCCESS }'),
      finds: ['name-format 3:24-26'],
    },
    {
      it: 'control characters',
      text: yamlOf(
        '{ code: INT, name: "a\\tb", type: SUCCESS }',
        '{ code: IN2, name: "a\\x85b", type: SUCCESS }',
      ),
      finds: ['name-format 3:24-30', 'name-format 4:24-32'],
    },
    {
      it: 'bidirectional controls',
      text: yamlOf(
        '{ code: INT, name: "a\u202eb", type: SUCCESS }',
        '{ code: IN2, name: "a\\u2066b", type: SUCCESS }',
      ),
      finds: ['name-format 3:24-29', 'name-format 4:24-34'],
    },
    {
      it: 'a lone surrogate',
      file: 'a.json',
      text: '{"category":"A","codes":[{"code":"INT","name":"a\\ud800","type":"SUCCESS"}]}',
      finds: ['name-format 1:47-56'],
    },
    {
      it: 'blanks at either end, also of Unicode',
      text: yamlOf(
        '{ code: INT, name: "a ", type: SUCCESS }',
        '{ code: IN2, name: "\\u3000a", type: SUCCESS }',
      ),
      finds: ['name-format 3:24-28', 'name-format 4:24-33'],
    },
    {
      it: 'a block scalar, which ends in a line break',
      text: 'category: A\ncodes:\n  - code: INT\n    name: |\n      Two\n    type: SUCCESS\n',
      finds: ['name-format 4:11-5:10'],
    },
    {
      it: 'brackets and @ in categories',
      text: 'category: A[1]\nwasCategory: B@\ncodes:\n  - { code: INT, name: I, type: SUCCESS, category: "]" }\n',
      finds: ['name-format 1:11-15', 'name-format 2:14-16', 'name-format 4:52-55'],
    },
    {
      it: 'a category over 64 characters',
      text: `category: ${'x'.repeat(65)}\ncodes:\n  - { code: INT, name: I, type: SUCCESS }\n`,
      finds: ['name-format 1:11-76'],
    },
  ],
  'empty-matrix': [
    { it: 'an empty list', text: 'category: A\ncodes: []\n', finds: ['empty-matrix 2:8-10'] },
    { it: 'codes without a value', text: 'category: A\ncodes:\n#  - INT\n', finds: ['empty-matrix 2:1-6'] },
    { it: 'no codes at all', text: 'category: A\n', finds: ['empty-matrix 1:1-9'] },
    { it: 'an empty file', text: '', finds: ['empty-matrix 1:1-1'] },
    { it: 'comments only', text: '# nothing yet\n', finds: ['empty-matrix 1:1-1'] },
    {
      it: 'an empty second document',
      text: `${yamlOf('{ code: INT, name: I, type: SUCCESS }')}---\n# later\n`,
      finds: ['empty-matrix 4:1-1'],
    },
    {
      it: 'a CSV file with a header only',
      file: 'a.csv',
      text: 'category,parent,code,name,type\n',
      finds: ['empty-matrix 1:1-31'],
    },
  ],
};

for (const [rule, cases] of Object.entries(CASES))
  describe(rule, () => {
    for (const { it: what, text, file = 'a.yml', finds } of cases)
      it(`finds ${what}`, async () => {
        expect(await marksOf(text, file)).toEqual(finds);
      });
  });

describe('findings across files', () => {
  const a = yamlOf('{ code: INT, name: I, type: SUCCESS }');
  const b = yamlOf(
    '{ code: X1, name: x, type: SUCCESS, parent: INT }',
    '{ code: INT, name: J, type: SUCCESS }',
  );

  it('resolves parents in other files, and refers duplicates to each other', async () => {
    const { findings } = await parseTexts({ 'b.yml': b, 'a.yml': a });
    expect(findings.map((finding) => `${finding.file} ${toMark(finding)}`)).toEqual([
      'a.yml duplicate-code 3:13-16',
      'b.yml duplicate-code 4:13-16',
    ]);
    expect(findings.map(({ related }) => related?.map(({ file, line }) => `${file}:${line}`))).toEqual([
      ['b.yml:4'],
      ['a.yml:3'],
    ]);
  });

  it('does not depend on the order of files', async () => {
    expect(await parseTexts({ 'a.yml': a, 'b.yml': b })).toEqual(
      await parseTexts({ 'b.yml': b, 'a.yml': a }),
    );
  });

  it('counts levels through files', async () => {
    const { findings } = await parseTexts({
      'a.yml': yamlOf(
        '{ code: A1, name: a, type: SUCCESS, children: [{ code: B1, name: b, type: SUCCESS }] }',
      ),
      'b.csv': 'category,parent,code,name,type\nA,A1/B1,C1,c,SUCCESS\nA,A1/B1/C1,D1,d,SUCCESS\n',
    });
    expect(findings.map((finding) => `${finding.file} ${toMark(finding)}`)).toEqual([
      'b.csv max-depth 3:12-14',
    ]);
  });

  it('does not orphan codes whose parent stands in a file with a syntax error', async () => {
    const { findings } = await parseTexts({
      'a.yml': `${a}  - { code: "OPEN\n`,
      'b.yml': yamlOf('{ code: X1, name: x, type: SUCCESS, parent: INT }'),
    });
    expect([...new Set(findings.map(({ file, rule }) => `${file} ${rule}`))]).toEqual(['a.yml syntax']);
  });

  it('finds each of many unknown fields of one map', async () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`);
    expect(await marksOf(`category: A\ncodes: []\n${keys.join('\n')}\n`)).toHaveLength(20_001);
  });

  it('keeps the related places of a large group few', async () => {
    const codes = Array.from({ length: 500 }, () => '{ code: INT, name: I, type: SUCCESS }');
    const { findings } = await parseTexts({ 'a.yml': yamlOf(...codes) });
    expect(findings).toHaveLength(500);
    expect(Math.max(...findings.map(({ related }) => related?.length ?? 0))).toBe(10);
  });
});

describe('hints and fixes', () => {
  const fixOf = async (text: string, rule: string, file = 'a.yml') => {
    const { findings } = await parseTexts({ [file]: text });
    return findings.find((finding) => finding.rule === rule)?.fix?.replacement;
  };

  it.each([
    ['int', 'code-case', 'INT'],
    ['"int"', 'code-case', '"INT"'],
    ["'int'", 'code-case', "'INT'"],
    ['no', 'code-case', '"NO"'],
    ['no', 'code-unquoted', '"NO"'],
    ['tRUE', 'code-case', '"TRUE"'],
    ['007', 'code-unquoted', '"007"'],
  ])('code %s: %s replaces it by %s', async (code, rule, replacement) => {
    expect(await fixOf(yamlOf(`{ code: ${code}, name: I, type: SUCCESS }`), rule)).toBe(replacement);
  });

  it('quotes a JSON number and upper-cases a CSV cell in its quotes', async () => {
    expect(
      await fixOf(
        '{"category":"A","codes":[{"code":700,"name":"N","type":"SUCCESS"}]}',
        'code-unquoted',
        'a.json',
      ),
    ).toBe('"700"');
    expect(await fixOf('category,parent,code,name,type\nA,,"int",I,SUCCESS\n', 'code-case', 'a.csv')).toBe(
      '"INT"',
    );
    expect(await fixOf('category,parent,code,name,type\nA,,int,I,SUCCESS\n', 'code-case', 'a.csv')).toBe(
      'INT',
    );
  });

  it('offers none where an alias stands', async () => {
    const { findings } = await parseTexts({
      'a.yml': yamlOf('{ code: INT, name: &n lower, type: SUCCESS }', '{ code: *n, name: x, type: SUCCESS }'),
    });
    expect(findings.map(({ rule, fix }) => [rule, fix])).toEqual([['code-case', undefined]]);
  });

  it.each([
    ['{ code: INT, nmae: I, name: J, type: SUCCESS }', 'name'],
    ['{ code: INT, name: J, type: sucess }', 'SUCCESS'],
    ['{ code: INT, name: J, type: SUCCESS, parent: INTX }', 'INT'],
    ['{ code: INT, name: J, type: SUCCESS, classification: negativ }', 'Negative'],
  ])('%s: names the nearest known one', async (code, nearest) => {
    const { findings } = await parseTexts({
      'a.yml': yamlOf('{ code: INT, name: Other, type: SUCCESS, children: [] }', code),
    });
    expect(findings.some(({ message }) => message.includes(nearest))).toBe(true);
  });

  it('escapes what messages quote', async () => {
    const { findings } = await parseTexts({
      'a.yml': yamlOf('{ code: INT, name: "a\\e[31m\\u202e", type: SUCCESS }'),
    });
    expect(findings[0]?.message).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});

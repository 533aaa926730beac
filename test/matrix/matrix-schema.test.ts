import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileMatrixValidators, MATRIX_VALIDATOR_DECLARATION } from '../../scripts/compile-schemas.ts';
import { CODE_FIELDS, DOCUMENT_FIELDS } from '../../src/matrix/matrix-fields.ts';
import { parseTexts, yamlOf } from './parse-texts.ts';

const fileOf = (path: string) => new URL(`../../${path}`, import.meta.url);

async function readSchema(): Promise<object> {
  const schema: unknown = JSON.parse(await readFile(fileOf('schema/matrix.schema.json'), 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new TypeError('The schema is no object.');
  return schema;
}

const GOOD = [
  'category: A\n',
  'category: 007\nwasCategory: 1\ncodes:\n',
  'category: A\nwasCategory: [B, 1]\ncodes: []\n',
  yamlOf(
    '{ code: 007, name: 1E5, type: SUCCESS, was: NO }',
    '{ code: NULL, name: null, type: NEUTRAL, parent: 10 }'.replace(', parent: 10', ''),
  ),
  yamlOf(
    '{ code: int, name: Interested, type: SUCCESS, children: [{ code: X1, name: x, type: FAILURE, active: false, children: [] }] }',
  ),
  yamlOf(
    '{ code: INT, name: I, type: SUCCESS, category: B, parentCallCodeId: 3f2504e0-4f89-41d3-9a0c-0305e82c3301, classification: 2 }',
  ),
  `$schema: ../schema/matrix.schema.json\n${yamlOf('{ code: INT, name: I, type: SUCCESS, parent: "tenant:CB", classification: Other }')}`,
];

const BAD = [
  'codes: []\n',
  'category: A\nfoo: 1\n',
  'category: [A]\n',
  'category: "[A]"\n',
  yamlOf('{ code: INT, name: I }'),
  yamlOf('{ code: INT, name: I, type: success }'),
  yamlOf('{ code: INT, name: I, type: SUCCESS, active: "yes" }'),
  yamlOf(
    '{ code: INT, name: I, type: SUCCESS, parent: A1, parentCallCodeId: 3f2504e0-4f89-41d3-9a0c-0305e82c3301 }',
  ),
  yamlOf(
    '{ code: INT, name: I, type: SUCCESS, children: [{ code: X1, name: x, type: SUCCESS, parent: A1 }] }',
  ),
  yamlOf('{ code: TOOLONGFORACODE17, name: I, type: SUCCESS }'),
];

describe('the published matrix schema', () => {
  it.each(GOOD)('accepts what the parser accepts: %j', async (text) => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(await readSchema());
    const { findings } = await parseTexts({ 'a.yml': text });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(BAD)('refuses what the parser refuses: %j', async (text) => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(await readSchema());
    const { findings } = await parseTexts({ 'a.yml': text });
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
    expect(validate(parse(text))).toBe(false);
  });

  it('knows the fields that the hints name', async () => {
    const fields = (names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, expect.anything()]));
    expect(await readSchema()).toMatchObject({
      properties: fields(DOCUMENT_FIELDS),
      definitions: {
        callCode: { properties: fields(CODE_FIELDS) },
        nestedCode: { properties: fields(CODE_FIELDS) },
      },
    });
  });
});

describe('the compiled validators', () => {
  it('are fresh', async () => {
    const compiled = await readFile(fileOf('src/matrix/generated/validate-matrix.cjs'), 'utf8');
    expect(await compileMatrixValidators()).toBe(compiled);
    expect(await readFile(fileOf('src/matrix/generated/validate-matrix.d.cts'), 'utf8')).toBe(
      MATRIX_VALIDATOR_DECLARATION,
    );
  });

  it('need no module at run time', async () => {
    expect(await readFile(fileOf('src/matrix/generated/validate-matrix.cjs'), 'utf8')).not.toMatch(
      /\brequire\b\(/,
    );
  });
});

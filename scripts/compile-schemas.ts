import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const SCHEMA = join(root, 'schema', 'matrix.schema.json');
const VALIDATOR = join(root, 'src', 'matrix', 'generated', 'validate-matrix.cjs');
const DECLARATION = join(root, 'src', 'matrix', 'generated', 'validate-matrix.d.cts');

/** Limits of single values belong to the rules, whose messages tell more; the rest only helps editors. */
const NOT_COMPILED: ReadonlySet<string> = new Set([
  'pattern',
  'minLength',
  'maxLength',
  'title',
  'description',
  'examples',
  'default',
]);

/** Keywords whose keys are names of fields or definitions. */
const NAME_MAPS: ReadonlySet<string> = new Set(['properties', 'definitions', 'dependencies']);

/** Lists of codes are walked by the caller: one validator call a map keeps the work linear and the errors local. */
const CODE_LISTS: ReadonlySet<string> = new Set(['#/definitions/callCode', '#/definitions/nestedCode']);

function structureOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(structureOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword, value]) => isCompiled(keyword, value));
  return Object.fromEntries(
    kept.map(([keyword, value]) => [keyword, NAME_MAPS.has(keyword) ? mapNames(value) : structureOf(value)]),
  );
}

function isCompiled(keyword: string, value: unknown): boolean {
  if (NOT_COMPILED.has(keyword)) return false;
  if (keyword !== 'items' || typeof value !== 'object' || value === null || !('$ref' in value)) return true;
  return typeof value.$ref !== 'string' || !CODE_LISTS.has(value.$ref);
}

function mapNames(schemas: unknown): unknown {
  if (typeof schemas !== 'object' || schemas === null) return schemas;
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, structureOf(schema)]));
}

/** The compiled validators of the matrix schema as CommonJS text, the same bytes for the same schema. */
export async function compileMatrixValidators(): Promise<string> {
  const structure = structureOf(JSON.parse(await readFile(SCHEMA, 'utf8')));
  if (typeof structure !== 'object' || structure === null) throw new TypeError(`${SCHEMA} holds no schema.`);
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    messages: false,
    code: { source: true, esm: false, lines: true },
  });
  ajv.addSchema(structure, 'matrix');
  const code = standalone.default(ajv, {
    validateDocument: 'matrix#',
    validateCallCode: 'matrix#/definitions/callCode',
    validateNestedCode: 'matrix#/definitions/nestedCode',
  });
  if (/\brequire\(/.test(code))
    throw new Error('The compiled validators need a module at run time; they must stand alone.');
  return `// Compiled from schema/matrix.schema.json by scripts/compile-schemas.ts; do not edit.\n${code.trimEnd()}\n`;
}

/** What of ajv's error object the rules read. */
export const MATRIX_VALIDATOR_DECLARATION = `// Written by scripts/compile-schemas.ts; do not edit.
export interface MatrixSchemaError {
  /** JSON pointer to the value that is wrong. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface MatrixValidator {
  (value: unknown): boolean;
  readonly errors?: readonly MatrixSchemaError[] | null;
}

/** Checks a document; its list of codes only for being a list. */
export const validateDocument: MatrixValidator;
/** Checks a code at the top of a document; its list of children only for being a list. */
export const validateCallCode: MatrixValidator;
/** Checks a nested code; its list of children only for being a list. */
export const validateNestedCode: MatrixValidator;
`;

async function main(): Promise<void> {
  await mkdir(dirname(VALIDATOR), { recursive: true });
  await writeFile(VALIDATOR, await compileMatrixValidators());
  await writeFile(DECLARATION, MATRIX_VALIDATOR_DECLARATION);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();

import type { InputDefinition } from './input-definition.ts';
import { REPORT_INPUTS } from './report-inputs.ts';
import { SAFETY_INPUTS } from './safety-inputs.ts';
import { TENANT_INPUTS } from './tenant-inputs.ts';

const TABLE = [...TENANT_INPUTS, ...SAFETY_INPUTS, ...REPORT_INPUTS] as const;

export type InputName = (typeof TABLE)[number]['name'];

/** Every input, in the order of the documentation. `action.yml`, the options of the command line and the docs come from here. */
export const INPUTS: readonly (InputDefinition & { readonly name: InputName })[] = TABLE;

export const INPUT_NAMES: readonly InputName[] = TABLE.map(({ name }) => name);

/** Inputs as they were given, by name; a name that is missing or empty was not given. */
export type RawInputs = Readonly<Record<string, string>>;

const BY_NAME = new Map(INPUTS.map((input) => [input.name, input]));

/** What the table says of an input. Throws for a name that it lacks, which the types rule out. */
export function inputDefinition(name: InputName): InputDefinition {
  const found = BY_NAME.get(name);
  if (found === undefined) throw new TypeError(`There is no input ${name}.`);
  return found;
}

import { INPUTS, type RawInputs } from './input-table.ts';

/** Every secret among the inputs, each line of one by itself too: what must be masked before anything else is done. */
export function listSecrets(raw: RawInputs): readonly string[] {
  const values = INPUTS.filter(({ secret }) => secret === true).map(({ name }) => raw[name] ?? '');
  const lines = values.flatMap((value) => [value, ...value.split(/[\r\n]+/)]).map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line !== '');
}

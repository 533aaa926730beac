import type { RawInputs } from './input-table.ts';

const PREFIX = 'INPUT_';

/**
 * The inputs of a step as the runner hands them over: `INPUT_` and the name in upper case, where only blanks become `_`.
 * Names that the action does not know are kept: `toSettings` reports them. Values are trimmed.
 */
export function readActionInputs(env: Readonly<Record<string, string | undefined>>): RawInputs {
  const inputs = new Map<string, string>();
  for (const [key, value] of Object.entries(env)) {
    if (!key.startsWith(PREFIX) || key !== key.toUpperCase() || value === undefined) continue;
    inputs.set(key.slice(PREFIX.length).toLowerCase(), value.trim());
  }
  return Object.fromEntries(inputs);
}

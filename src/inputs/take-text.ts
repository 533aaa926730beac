import { InputError } from '../errors/input-error.ts';

/** Null where the option is not given. @throws InputError for one without a value, as an unset variable of a shell leaves it. */
export function takeText(values: ReadonlyMap<string, string>, name: string): string | null {
  const value = values.get(name);
  if (value === undefined) return null;
  if (value.trim() !== '') return value.trim();
  throw new InputError(`Command line: --${name} is empty.`, { hint: 'Give it a value or leave it out.' });
}

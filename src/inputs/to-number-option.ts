import { InputError } from '../errors/input-error.ts';
import { quoteValue } from './quote-value.ts';

export const MAX_PORT = 65_535;
const WHOLE = ['port', 'rate-burst', 'fault-seed', 'page-size-cap'];
const POSITIVE = ['rate-limit', 'rate-burst', 'token-life', 'page-size-cap'];

/** The number that an option gives; null without it. @throws InputError for any other text. */
export function toNumberOption(
  values: ReadonlyMap<string, string>,
  { name, max }: { readonly name: string; readonly max: number },
): number | null {
  const text = values.get(name);
  if (text === undefined) return null;
  const isWhole = WHOLE.includes(name);
  const value = (isWhole ? /^\d{1,10}$/ : /^\d{1,10}(?:\.\d{1,9})?$/).test(text) ? Number(text) : Number.NaN;
  if (value <= max && (value > 0 || !POSITIVE.includes(name))) return value;
  const least = POSITIVE.includes(name) ? 'over 0' : 'from 0';
  throw new InputError(
    `Command line: --${name} ${quoteValue(text)} is not a ${isWhole ? 'whole ' : ''}number ${least} up to ${max}.`,
  );
}

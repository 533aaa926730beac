import { isAmbiguousScalar } from './ambiguous-scalar.ts';

const DATE = /^\d{4}-\d/;
const INVISIBLE = /[\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff\ufffe\uffff]/g;

/** A value for a YAML file: plain where every reader takes it for text, else in double quotes. */
export function toYamlScalar(text: string): string {
  const isPlain = isSafePlain(text) && !text.endsWith(' ') && !DATE.test(text) && !isAmbiguousScalar(text);
  return isPlain ? text : toDoubleQuoted(text);
}

/** Letters, digits and marks that mean nothing to YAML wherever they stand, also in `{ }` and `[ ]`. */
function isSafePlain(text: string): boolean {
  return /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_ .()'%+/&;$-]|:(?=[\p{L}\p{N}_]))*$/u.test(text);
}

/** A JSON string, which YAML reads too, with invisible characters escaped. */
export function toDoubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    INVISIBLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

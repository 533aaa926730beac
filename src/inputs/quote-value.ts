const MAX_SHOWN_CHARACTERS = 60;
const MIN_SECRET_LIKE_LENGTH = 20;
/** GitHub's tokens, webhook secrets, JSON Web Tokens. */
const TOKEN_START = /^(?:gh[opsur]_|github_pat_|whsec_|eyJ)/;
const HEX_KEY = /^[0-9a-f]{32,}$/i;
const MATRIX_FILE = /\.(?:ya?ml|json|csv)$/i;

/**
 * A value for a message: quoted, on one line, without control characters, shortened. One that looks like a secret, which
 * somebody may have put into the wrong place, is not repeated. Pure.
 */
export function quoteValue(value: string): string {
  const characters = Array.from(value);
  if (looksLikeSecret(value))
    return `"…" (${characters.length} characters, not shown since it looks like a secret)`;
  const shown = characters.slice(0, MAX_SHOWN_CHARACTERS).join('');
  return JSON.stringify(characters.length > MAX_SHOWN_CHARACTERS ? `${shown}…` : shown);
}

/** Long, without blanks, and of all kinds of signs, as keys and tokens are and names and globs are not. */
function looksLikeSecret(value: string): boolean {
  if (TOKEN_START.test(value) || HEX_KEY.test(value)) return true;
  if (value.length < MIN_SECRET_LIKE_LENGTH || MATRIX_FILE.test(value)) return false;
  return /^[\w+/=.~-]+$/.test(value) && [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(value));
}

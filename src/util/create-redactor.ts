/** Shorter values are too likely to stand in harmless text by chance; the product asks for longer secrets anyway. */
const MIN_SECRET_LENGTH = 8;
const MASK = '***';

/** Knows the secrets of a run and takes them out of any text. */
export interface Redactor {
  add(secret: string): void;
  redact(text: string): string;
}

/** A redactor that knows no secret yet. Also finds the JSON-escaped, percent-encoded and Base64 spelling of each. */
export function createRedactor(): Redactor {
  const spellings = new Set<string>();
  let longestFirst: readonly string[] = [];
  return {
    add(secret) {
      if (secret.length < MIN_SECRET_LENGTH) return;
      for (const spelling of spellingsOf(secret)) spellings.add(spelling);
      longestFirst = [...spellings].sort((left, right) => right.length - left.length);
    },
    redact: (text) => longestFirst.reduce((rest, secret) => rest.replaceAll(secret, MASK), text),
  };
}

function spellingsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8');
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    // A lone surrogate has no percent-encoding; the other spellings still stand.
    ...(secret.isWellFormed() ? [encodeURIComponent(secret)] : []),
    bytes.toString('base64'),
    bytes.toString('base64url'),
  ];
}

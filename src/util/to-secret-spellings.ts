const BITS_OF_BYTE = 8;
const BITS_OF_DIGIT = 6;

/**
 * What to search for so that a secret is found by itself, in hex, and in the Base64 of whatever holds it (`id:secret`, a JSON
 * text). Escaped spellings are not among them: `decodeEscapes` undoes those. Pure.
 */
export function toSecretSpellings(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const hex = bytes.toString('hex');
  const spellings = [secret, secret.replaceAll(' ', '+'), hex, hex.toUpperCase()];
  for (const before of [0, 1, 2]) {
    for (const alphabet of ['base64', 'base64url'] as const) {
      spellings.push(toBase64Core(bytes, { before, alphabet }));
    }
  }
  return [...new Set(spellings)];
}

/** The digits that do not depend on what stands around these bytes, `before` bytes behind the start of a group of three. */
function toBase64Core(
  bytes: Buffer,
  { before, alphabet }: { readonly before: number; readonly alphabet: 'base64' | 'base64url' },
): string {
  const first = Math.ceil((before * BITS_OF_BYTE) / BITS_OF_DIGIT);
  const end = Math.floor(((before + bytes.length) * BITS_OF_BYTE) / BITS_OF_DIGIT);
  return Buffer.concat([Buffer.alloc(before), bytes])
    .toString(alphabet)
    .slice(first, end);
}

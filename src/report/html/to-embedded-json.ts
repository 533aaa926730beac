/**
 * What could end the script element, start a comment in it, or mean something to a reader other than a JSON parser: `<`, `>`,
 * `&`, line separators, and whatever steers or hides text (bidirectional marks, zero-width characters).
 */
const UNSAFE = /[<>&\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** JSON for an HTML `<script type="application/json">`: the same value to every parser, and nothing of it is markup. */
export function toEmbeddedJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, escapeUnits);
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}

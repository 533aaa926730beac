/**
 * First line of the review comment of a target, by which later runs find it. A target holds letters, digits, `_` and `-`
 * only; two hyphens in a row are allowed inside a comment in HTML5, `-->` cannot come up.
 */
export function toMarker(target: string): string {
  return `<!-- cxone-callcodes:plan target=${target} -->`;
}

const MARKER = /^<!-- cxone-callcodes:plan target=([A-Za-z0-9][A-Za-z0-9_-]{0,63}) -->\s*$/;

/** The target whose review comment begins with this line; null for any other line. */
export function parseMarker(line: string): string | null {
  return MARKER.exec(line)?.[1] ?? null;
}

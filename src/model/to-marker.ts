/**
 * First line of the review comment of a target, by which later runs find it. A target holds letters, digits, `_` and `-`
 * only; two hyphens in a row are allowed inside a comment in HTML5, `-->` cannot come up.
 */
export function toMarker(target: string): string {
  return `<!-- cxone-callcodes:plan target=${target} -->`;
}

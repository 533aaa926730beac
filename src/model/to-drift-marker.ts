/** First line of the drift issue of a target, by which later runs find it. As for the comment, a target cannot end it early. */
export function toDriftMarker(target: string): string {
  return `<!-- cxone-callcodes:drift target=${target} -->`;
}

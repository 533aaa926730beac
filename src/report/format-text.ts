/** At most `maxCharacters` code points of `text`, then how many were left out. */
export function shorten(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const characters = Array.from(text);
  if (characters.length <= maxCharacters) return text;
  const left = characters.length - maxCharacters;
  return `${characters.slice(0, maxCharacters).join('')}… (${formatCount(left)} more characters)`;
}

/** `12,345`, whatever the locale of the machine. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 change`, `2,000 changes`. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/** The first rows that have at most `maxLength` UTF-16 units together. */
export function takeFitting(rows: readonly string[], maxLength: number): readonly string[] {
  let length = 0;
  let count = 0;
  for (const row of rows) {
    length += row.length;
    if (length > maxLength) break;
    count += 1;
  }
  return rows.slice(0, count);
}

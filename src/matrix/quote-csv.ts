/** A cell: in quotes where RFC 4180 wants them, or where a blank at an end might get lost. */
export function toCsvCell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? toQuotedCell(text) : text;
}

export function toQuotedCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

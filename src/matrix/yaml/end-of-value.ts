const BLANKS: ReadonlySet<string> = new Set([' ', '\t', '\r', '\n']);

/** End of a value without the white space of YAML after it. Any other blank, such as a no-break space, belongs to the value. */
export function endOfValue(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  let last = end;
  while (last > start && BLANKS.has(text.charAt(last - 1))) last -= 1;
  return last;
}

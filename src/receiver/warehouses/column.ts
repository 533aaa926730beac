/** `count`: a whole number of up to 64 bits; `number`: a double; `time`: epoch milliseconds, kept with a time zone. */
export type ColumnKind = 'text' | 'count' | 'number' | 'time';
export type ColumnValue = string | number | null;

/** One column of a table, the same in every warehouse, and where its value comes from. */
export interface Column<Source> {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly isNullable: boolean;
  readonly read: (source: Source) => ColumnValue;
}

/**
 * Text as every warehouse takes it. PostgreSQL refuses U+0000 and UTF-8 has no lone surrogates; both become U+FFFD, so that
 * an event does not fail for ever on account of one character.
 */
export function toStorableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\u{FFFD}');
}

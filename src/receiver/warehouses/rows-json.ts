import type { Column } from './column.ts';

/**
 * Rows as JSON arrays, their values in the order of the columns: how many rows travel in one parameter. Times are epoch
 * milliseconds.
 */
export function toRowsJson<Source>(
  columns: readonly Column<Source>[],
  sources: readonly Source[],
): readonly string[] {
  return sources.map((source) => JSON.stringify(columns.map(({ read }) => read(source))));
}

/** One JSON text of many rows. */
export function toJsonList(rows: readonly string[]): string {
  return `[${rows.join(',')}]`;
}

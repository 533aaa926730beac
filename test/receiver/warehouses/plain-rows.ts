export type PlainRow = Readonly<Record<string, unknown>>;

/** The columns by which the rows of a table are sorted: its key. */
export const ORDERS = { mapping_events: '1', mapping_changes: '1, 2', mapping_migrations: '1' } as const;

/** A row of DuckDB with times as ISO 8601 and whole numbers as numbers. */
export function toPlainRow(row: PlainRow): PlainRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (value instanceof Date) return [name, value.toISOString()];
      return [name, typeof value === 'bigint' ? Number(value) : value];
    }),
  );
}

/** The table that says which migrations have run, in words that DuckDB, PostgreSQL and Redshift share. */
export const MIGRATIONS_TABLE = {
  create: `CREATE TABLE IF NOT EXISTS mapping_migrations (
  version INTEGER NOT NULL PRIMARY KEY,
  applied_at TIMESTAMPTZ NOT NULL
)`,
  readVersion: 'SELECT MAX(version) AS version FROM mapping_migrations',
  /** Version and time. */
  insert: 'INSERT INTO mapping_migrations (version, applied_at) VALUES ($1, $2)',
} as const;

/** The version in the row that `readVersion` gives; 0 without migrations. */
export function toVersion(rows: readonly Readonly<Record<string, unknown>>[]): number {
  return Number(rows[0]?.['version'] ?? 0);
}

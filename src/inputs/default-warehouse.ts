/** A file in the directory in which the command is started. */
export const DEFAULT_WAREHOUSE = 'duckdb:events.duckdb';

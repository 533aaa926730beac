/** Where events are kept unless another warehouse is named; relative to the current directory. */
export const DEFAULT_WAREHOUSE = 'duckdb:events.duckdb';

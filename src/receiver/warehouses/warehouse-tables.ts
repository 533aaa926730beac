/** Everything that the receiver creates in a warehouse; the third is a view. */
export const WAREHOUSE_TABLES = [
  'mapping_events',
  'mapping_changes',
  'mapping_metrics_daily',
  'mapping_migrations',
] as const;

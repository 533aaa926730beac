import type { UsageQuery } from '../../../model/daily-usage.ts';
import { toUsageConditions } from '../usage-rows.ts';

export interface Statement {
  readonly text: string;
  readonly values: readonly string[];
}

/** Of the view, apart from `day`. */
export const USAGE_COLUMNS = [
  'target',
  'events',
  'attempts',
  'successes',
  'assignment_rate',
  'p50_latency_ms',
  'p95_latency_ms',
] as const;

/**
 * Reads the view in words that DuckDB, PostgreSQL and Redshift share; `dayAsText` is the expression that writes the column `day`
 * as `YYYY-MM-DD`.
 */
export function toUsageStatement(
  query: UsageQuery,
  { dayAsText }: { readonly dayAsText: string },
): Statement {
  const conditions = toUsageConditions(query);
  const clauses = conditions.map(
    ({ column, operator }, index) =>
      `${column} ${operator} CAST($${index + 1} AS ${column === 'day' ? 'DATE' : 'VARCHAR(65535)'})`,
  );
  return {
    text: `SELECT ${dayAsText} AS day, ${USAGE_COLUMNS.join(', ')}
FROM mapping_metrics_daily${clauses.length === 0 ? '' : `\nWHERE ${clauses.join(' AND ')}`}`,
    values: conditions.map(({ value }) => value),
  };
}

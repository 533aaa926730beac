import type { Migration } from '../migration.ts';

/**
 * The daily figures, in words that DuckDB, PostgreSQL and Redshift share. One row an event and one row a latency go into the
 * same groups, so that an event without changes counts as well, a filter on day or target reaches both tables, and all
 * percentiles have one order, as Redshift demands: https://docs.aws.amazon.com/redshift/latest/dg/r_PERCENTILE_CONT.html
 */
export const createDailyView: Migration = {
  version: 2,
  statements: [
    `CREATE VIEW mapping_metrics_daily AS
SELECT
  day,
  target,
  SUM(events) AS events,
  SUM(attempts) AS attempts,
  SUM(successes) AS successes,
  CASE
    WHEN SUM(attempts) = 0 THEN 1
    ELSE CAST(SUM(successes) AS DOUBLE PRECISION) / CAST(SUM(attempts) AS DOUBLE PRECISION)
  END AS assignment_rate,
  PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY latency_ms) AS p50_latency_ms,
  PERCENTILE_CONT(0.95) WITHIN GROUP (ORDER BY latency_ms) AS p95_latency_ms
FROM (
  SELECT
    CAST(occurred_at AT TIME ZONE 'UTC' AS DATE) AS day,
    target,
    1 AS events,
    total_attempts AS attempts,
    successful_assignments AS successes,
    CAST(NULL AS DOUBLE PRECISION) AS latency_ms
  FROM mapping_events
  UNION ALL
  SELECT
    CAST(owner.occurred_at AT TIME ZONE 'UTC' AS DATE),
    owner.target,
    0,
    0,
    0,
    change.latency_ms
  FROM mapping_changes AS change
  JOIN mapping_events AS owner ON owner.mapping_id = change.mapping_id
  WHERE change.latency_ms IS NOT NULL
) AS measured
GROUP BY day, target`,
  ],
};

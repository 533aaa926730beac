import type { Migration } from '../../migration.ts';

/**
 * The daily figures as elsewhere. BigQuery has PERCENTILE_CONT over windows only, so each row carries the percentiles of its day
 * and target: https://cloud.google.com/bigquery/docs/reference/standard-sql/navigation_functions#percentile_cont
 */
const VIEW = `CREATE VIEW IF NOT EXISTS mapping_metrics_daily AS
SELECT
  day,
  target,
  SUM(events) AS events,
  SUM(attempts) AS attempts,
  SUM(successes) AS successes,
  IFNULL(SAFE_DIVIDE(SUM(successes), SUM(attempts)), 1) AS assignment_rate,
  ANY_VALUE(p50_latency_ms) AS p50_latency_ms,
  ANY_VALUE(p95_latency_ms) AS p95_latency_ms
FROM (
  SELECT
    day,
    target,
    events,
    attempts,
    successes,
    PERCENTILE_CONT(latency_ms, 0.5) OVER (PARTITION BY day, target) AS p50_latency_ms,
    PERCENTILE_CONT(latency_ms, 0.95) OVER (PARTITION BY day, target) AS p95_latency_ms
  FROM (
    SELECT
      DATE(occurred_at, 'UTC') AS day,
      target,
      1 AS events,
      total_attempts AS attempts,
      successful_assignments AS successes,
      CAST(NULL AS FLOAT64) AS latency_ms
    FROM mapping_events
    UNION ALL
    SELECT
      DATE(owner.occurred_at, 'UTC'),
      owner.target,
      0,
      0,
      0,
      change.latency_ms
    FROM mapping_changes AS change
    JOIN mapping_events AS owner ON owner.mapping_id = change.mapping_id
    WHERE change.latency_ms IS NOT NULL
  )
)
GROUP BY day, target`;

/** A view keeps the names of its tables as they are written, so their dataset stands with them. */
export function createDailyView(dataset: string): Migration {
  const qualified = VIEW.replaceAll(/(?<=(?:FROM|JOIN) )(?=mapping_)/g, `\`${dataset}\`.`);
  return { version: 2, statements: [qualified] };
}

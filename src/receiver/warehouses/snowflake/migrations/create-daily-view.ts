import type { Migration } from '../../migration.ts';

/** The daily figures as elsewhere; PERCENTILE_CONT passes over nulls. */
export const createDailyView: Migration = {
  version: 2,
  statements: [
    `CREATE VIEW IF NOT EXISTS mapping_metrics_daily AS
SELECT
  day,
  target,
  SUM(events) AS events,
  SUM(attempts) AS attempts,
  SUM(successes) AS successes,
  COALESCE(SUM(successes)::DOUBLE / NULLIF(SUM(attempts), 0)::DOUBLE, 1) AS assignment_rate,
  PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY latency_ms) AS p50_latency_ms,
  PERCENTILE_CONT(0.95) WITHIN GROUP (ORDER BY latency_ms) AS p95_latency_ms
FROM (
  SELECT
    CONVERT_TIMEZONE('UTC', occurred_at)::DATE AS day,
    target,
    1 AS events,
    total_attempts AS attempts,
    successful_assignments AS successes,
    NULL::DOUBLE AS latency_ms
  FROM mapping_events
  UNION ALL
  SELECT
    CONVERT_TIMEZONE('UTC', owner.occurred_at)::DATE,
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

import type { Migration } from '../../migration.ts';

export const createTables: Migration = {
  version: 1,
  statements: [
    `CREATE TABLE mapping_events (
  mapping_id TEXT NOT NULL PRIMARY KEY,
  webhook_id TEXT NOT NULL UNIQUE,
  event TEXT NOT NULL,
  target TEXT NOT NULL,
  outcome TEXT NOT NULL,
  occurred_at TIMESTAMPTZ NOT NULL,
  received_at TIMESTAMPTZ NOT NULL,
  total_attempts BIGINT NOT NULL,
  successful_assignments BIGINT NOT NULL,
  average_latency_ms DOUBLE PRECISION NOT NULL,
  assignment_rate DOUBLE PRECISION NOT NULL,
  plan_digest TEXT NOT NULL,
  audit_hash TEXT,
  commit_sha TEXT,
  run_url TEXT,
  changes_omitted BIGINT NOT NULL
)`,
    `CREATE TABLE mapping_changes (
  mapping_id TEXT NOT NULL,
  position BIGINT NOT NULL,
  action TEXT NOT NULL,
  path TEXT NOT NULL,
  code TEXT NOT NULL,
  category TEXT NOT NULL,
  status TEXT NOT NULL,
  latency_ms DOUBLE PRECISION,
  call_code_id TEXT,
  PRIMARY KEY (mapping_id, position)
)`,
    // The day of the daily view, by which reports filter.
    `CREATE INDEX mapping_events_day ON mapping_events (CAST(occurred_at AT TIME ZONE 'UTC' AS DATE))`,
  ],
};

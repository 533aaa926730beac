import type { Migration } from '../../migration.ts';

/** Keys tell the planner what `store` keeps up; Snowflake does not enforce them. */
export const createTables: Migration = {
  version: 1,
  statements: [
    `CREATE TABLE IF NOT EXISTS mapping_events (
  mapping_id VARCHAR NOT NULL PRIMARY KEY,
  webhook_id VARCHAR NOT NULL UNIQUE,
  event VARCHAR NOT NULL,
  target VARCHAR NOT NULL,
  outcome VARCHAR NOT NULL,
  occurred_at TIMESTAMP_TZ NOT NULL,
  received_at TIMESTAMP_TZ NOT NULL,
  total_attempts NUMBER(19, 0) NOT NULL,
  successful_assignments NUMBER(19, 0) NOT NULL,
  average_latency_ms DOUBLE NOT NULL,
  assignment_rate DOUBLE NOT NULL,
  plan_digest VARCHAR NOT NULL,
  audit_hash VARCHAR,
  commit_sha VARCHAR,
  run_url VARCHAR,
  changes_omitted NUMBER(19, 0) NOT NULL
)`,
    `CREATE TABLE IF NOT EXISTS mapping_changes (
  mapping_id VARCHAR NOT NULL,
  position NUMBER(19, 0) NOT NULL,
  action VARCHAR NOT NULL,
  path VARCHAR NOT NULL,
  code VARCHAR NOT NULL,
  category VARCHAR NOT NULL,
  status VARCHAR NOT NULL,
  latency_ms DOUBLE,
  call_code_id VARCHAR,
  PRIMARY KEY (mapping_id, position)
)`,
  ],
};

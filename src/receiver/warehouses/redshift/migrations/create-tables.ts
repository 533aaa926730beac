import type { Migration } from '../../migration.ts';

/**
 * Keys tell the planner what `store` keeps up; Redshift does not enforce them. Texts have the largest size there is, as a VARCHAR
 * without one holds 256 bytes and an event that does not fit could never be stored. Distribution and sort order stay AUTO.
 */
export const createTables: Migration = {
  version: 1,
  statements: [
    `CREATE TABLE mapping_events (
  mapping_id VARCHAR(65535) NOT NULL PRIMARY KEY,
  webhook_id VARCHAR(65535) NOT NULL UNIQUE,
  event VARCHAR(65535) NOT NULL,
  target VARCHAR(65535) NOT NULL,
  outcome VARCHAR(65535) NOT NULL,
  occurred_at TIMESTAMPTZ NOT NULL,
  received_at TIMESTAMPTZ NOT NULL,
  total_attempts BIGINT NOT NULL,
  successful_assignments BIGINT NOT NULL,
  average_latency_ms DOUBLE PRECISION NOT NULL,
  assignment_rate DOUBLE PRECISION NOT NULL,
  plan_digest VARCHAR(65535) NOT NULL,
  audit_hash VARCHAR(65535),
  commit_sha VARCHAR(65535),
  run_url VARCHAR(65535),
  changes_omitted BIGINT NOT NULL
)`,
    `CREATE TABLE mapping_changes (
  mapping_id VARCHAR(65535) NOT NULL,
  position BIGINT NOT NULL,
  action VARCHAR(65535) NOT NULL,
  path VARCHAR(65535) NOT NULL,
  code VARCHAR(65535) NOT NULL,
  category VARCHAR(65535) NOT NULL,
  status VARCHAR(65535) NOT NULL,
  latency_ms DOUBLE PRECISION,
  call_code_id VARCHAR(65535),
  PRIMARY KEY (mapping_id, position)
)`,
  ],
};

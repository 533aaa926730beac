import type { Migration } from '../../migration.ts';

export const createTables: Migration = {
  version: 1,
  statements: [
    `CREATE TABLE mapping_events (
  mapping_id VARCHAR NOT NULL PRIMARY KEY,
  webhook_id VARCHAR NOT NULL UNIQUE,
  event VARCHAR NOT NULL,
  target VARCHAR NOT NULL,
  outcome VARCHAR NOT NULL,
  occurred_at TIMESTAMPTZ NOT NULL,
  received_at TIMESTAMPTZ NOT NULL,
  total_attempts BIGINT NOT NULL,
  successful_assignments BIGINT NOT NULL,
  average_latency_ms DOUBLE NOT NULL,
  assignment_rate DOUBLE NOT NULL,
  plan_digest VARCHAR NOT NULL,
  audit_hash VARCHAR,
  commit_sha VARCHAR,
  run_url VARCHAR,
  changes_omitted BIGINT NOT NULL
)`,
    `CREATE TABLE mapping_changes (
  mapping_id VARCHAR NOT NULL,
  position BIGINT NOT NULL,
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

import type { Migration } from '../../migration.ts';

/** Keys tell the planner what `store` keeps up; BigQuery does not enforce them. Clustered by what is looked up. */
export const createTables: Migration = {
  version: 1,
  statements: [
    `CREATE TABLE IF NOT EXISTS mapping_events (
  mapping_id STRING NOT NULL,
  webhook_id STRING NOT NULL,
  event STRING NOT NULL,
  target STRING NOT NULL,
  outcome STRING NOT NULL,
  occurred_at TIMESTAMP NOT NULL,
  received_at TIMESTAMP NOT NULL,
  total_attempts INT64 NOT NULL,
  successful_assignments INT64 NOT NULL,
  average_latency_ms FLOAT64 NOT NULL,
  assignment_rate FLOAT64 NOT NULL,
  plan_digest STRING NOT NULL,
  audit_hash STRING,
  commit_sha STRING,
  run_url STRING,
  changes_omitted INT64 NOT NULL,
  PRIMARY KEY (mapping_id) NOT ENFORCED
) CLUSTER BY mapping_id, webhook_id`,
    `CREATE TABLE IF NOT EXISTS mapping_changes (
  mapping_id STRING NOT NULL,
  position INT64 NOT NULL,
  action STRING NOT NULL,
  path STRING NOT NULL,
  code STRING NOT NULL,
  category STRING NOT NULL,
  status STRING NOT NULL,
  latency_ms FLOAT64,
  call_code_id STRING,
  PRIMARY KEY (mapping_id, position) NOT ENFORCED
) CLUSTER BY mapping_id`,
  ],
};

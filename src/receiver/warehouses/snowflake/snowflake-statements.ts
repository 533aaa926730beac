import type { UsageQuery } from '../../../model/daily-usage.ts';
import { CHANGE_COLUMNS } from '../change-columns.ts';
import type { Column, ColumnKind } from '../column.ts';
import { EVENT_COLUMNS } from '../event-columns.ts';
import { USAGE_COLUMNS } from '../sql/usage-statement.ts';
import { toUsageConditions } from '../usage-rows.ts';

export interface SnowflakeStatement {
  readonly text: string;
  readonly binds: readonly (string | number)[];
}

const CASTS: Readonly<Record<ColumnKind, (value: string) => string>> = {
  text: (value) => `${value}::VARCHAR`,
  count: (value) => `${value}::NUMBER(19, 0)`,
  number: (value) => `${value}::DOUBLE`,
  time: (value) => `TO_TIMESTAMP_TZ(${value}::NUMBER(19, 0), 3)`,
};
// Snowflake writes names in capitals unless they stand in quotes.
const KEPT = `mapping_id AS "mapping_id", webhook_id AS "webhook_id", DATE_PART(EPOCH_MILLISECOND, received_at) AS "received_at"`;
const LISTED = 'SELECT value::VARCHAR FROM TABLE(FLATTEN(INPUT => PARSE_JSON(?)))';

/** A wait for others ends as a conflict, not after half a day; times without zone would be those of the account. */
export const SET_SESSION =
  "ALTER SESSION SET TIMEZONE = 'UTC', LOCK_TIMEOUT = 20, STATEMENT_TIMEOUT_IN_SECONDS = 40";

/**
 * Keys are not enforced, and transactions that only add rows run side by side, so writers take turns: a row that is changed is
 * locked to the end of the transaction. https://docs.snowflake.com/en/sql-reference/transactions#locking
 */
export const TAKE_TURN = 'UPDATE mapping_migrations SET applied_at = applied_at';

/** JSON lists of mapping ids and of webhook ids. */
export const FIND_KEPT = `SELECT ${KEPT} FROM mapping_events WHERE mapping_id IN (${LISTED})
UNION SELECT ${KEPT} FROM mapping_events WHERE webhook_id IN (${LISTED})`;

/** Each takes rows as `toRowsJson` makes them. */
export const MERGE_EVENTS = mergeRows('mapping_events', {
  columns: EVENT_COLUMNS,
  on: 'kept.mapping_id = incoming.mapping_id OR kept.webhook_id = incoming.webhook_id',
});
export const MERGE_CHANGES = mergeRows('mapping_changes', {
  columns: CHANGE_COLUMNS,
  on: 'kept.mapping_id = incoming.mapping_id AND kept.position = incoming.position',
});

export const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS mapping_migrations (
  version NUMBER(9, 0) NOT NULL PRIMARY KEY,
  applied_at TIMESTAMP_TZ NOT NULL
)`;
export const READ_VERSION = 'SELECT MAX(version) AS "version" FROM mapping_migrations';

/** Version and epoch milliseconds; once for a version, whoever notes it. */
export const NOTE_VERSION = `MERGE INTO mapping_migrations AS kept
USING (SELECT ?::NUMBER(9, 0) AS version, TO_TIMESTAMP_TZ(?::NUMBER(19, 0), 3) AS applied_at) AS incoming
ON kept.version = incoming.version
WHEN NOT MATCHED THEN INSERT (version, applied_at) VALUES (incoming.version, incoming.applied_at)`;

export function toUsageStatement(query: UsageQuery): SnowflakeStatement {
  const conditions = toUsageConditions(query);
  const clauses = conditions.map(
    ({ column, operator }) => `${column} ${operator} ${column === 'day' ? 'TO_DATE(?)' : '?'}`,
  );
  const where = clauses.length === 0 ? '' : `\nWHERE ${clauses.join(' AND ')}`;
  const columns = USAGE_COLUMNS.map((name) => `${name} AS "${name}"`).join(', ');
  return {
    text: `SELECT TO_CHAR(day, 'YYYY-MM-DD') AS "day", ${columns}\nFROM mapping_metrics_daily${where}`,
    binds: conditions.map(({ value }) => value),
  };
}

function mergeRows(
  table: string,
  { columns, on }: { readonly columns: readonly Column<never>[]; readonly on: string },
): string {
  const names = columns.map(({ name }) => name);
  const values = columns.map(({ name, kind }, index) => `${CASTS[kind](`value[${index}]`)} AS ${name}`);
  return `MERGE INTO ${table} AS kept
USING (SELECT ${values.join(', ')} FROM TABLE(FLATTEN(INPUT => PARSE_JSON(?)))) AS incoming
ON ${on}
WHEN NOT MATCHED THEN INSERT (${names.join(', ')})
VALUES (${names.map((name) => `incoming.${name}`).join(', ')})`;
}

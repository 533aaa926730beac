import type { UsageQuery } from '../../../model/daily-usage.ts';
import { CHANGE_COLUMNS } from '../change-columns.ts';
import type { Column, ColumnKind } from '../column.ts';
import { EVENT_COLUMNS } from '../event-columns.ts';
import { USAGE_COLUMNS } from '../sql/usage-statement.ts';
import { toUsageConditions } from '../usage-rows.ts';

export type Parameters = Readonly<Record<string, string | number | readonly string[]>>;
export interface BigqueryStatement {
  readonly text: string;
  readonly parameters: Parameters;
}

/** What our script says when another writer was faster. */
export const STORED_MEANWHILE = 'callcodes: stored meanwhile';

const CASTS: Readonly<Record<ColumnKind, (text: string) => string>> = {
  text: (text) => text,
  count: (text) => `CAST(${text} AS INT64)`,
  number: (text) => `CAST(${text} AS FLOAT64)`,
  time: (text) => `TIMESTAMP_MILLIS(CAST(${text} AS INT64))`,
};

export const FIND_KEPT = `SELECT mapping_id, webhook_id, UNIX_MILLIS(received_at) AS received_at
FROM mapping_events
WHERE mapping_id IN UNNEST(@mapping_ids) OR webhook_id IN UNNEST(@webhook_ids)`;

/** Once for a version, whoever notes it. */
export const NOTE_VERSION = `MERGE mapping_migrations AS kept
USING (SELECT @version AS version, TIMESTAMP_MILLIS(@now_ms) AS applied_at) AS incoming
ON kept.version = incoming.version
WHEN NOT MATCHED THEN INSERT (version, applied_at) VALUES (incoming.version, incoming.applied_at)`;

export const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS mapping_migrations (
  version INT64 NOT NULL,
  applied_at TIMESTAMP NOT NULL,
  PRIMARY KEY (version) NOT ENFORCED
)`;

/**
 * Stores events and their changes in one transaction, or nothing when one of them is there. Transactions that only add rows do
 * not see each other; one that changes a row of a table keeps all others that would change it out, so each changes the table of
 * migrations first: https://cloud.google.com/bigquery/docs/transactions#transaction_concurrency
 */
export function toStoreScript({ hasChanges }: { readonly hasChanges: boolean }): string {
  const mergeEvents = `MERGE mapping_events AS kept
USING (
  SELECT * FROM (${selectRows('events', EVENT_COLUMNS)})
  WHERE webhook_id NOT IN (SELECT webhook_id FROM mapping_events)
) AS incoming
ON kept.mapping_id = incoming.mapping_id
${insertNotMatched(EVENT_COLUMNS)}`;
  const mergeChanges = `MERGE mapping_changes AS kept
USING (${selectRows('changes', CHANGE_COLUMNS)}) AS incoming
ON kept.mapping_id = incoming.mapping_id AND kept.position = incoming.position
${insertNotMatched(CHANGE_COLUMNS)}`;
  const statements = [
    'BEGIN TRANSACTION',
    'UPDATE mapping_migrations SET applied_at = applied_at WHERE TRUE',
    mergeEvents,
    `IF @@row_count != @event_count THEN\n  RAISE USING MESSAGE = '${STORED_MEANWHILE}';\nEND IF`,
    ...(hasChanges ? [mergeChanges] : []),
    'COMMIT TRANSACTION',
  ];
  return `${statements.join(';\n')};`;
}

export function toUsageStatement(query: UsageQuery): BigqueryStatement {
  const conditions = toUsageConditions(query).map(({ column, operator, value }, index) => {
    const parameter = column === 'day' ? `CAST(@p${index} AS DATE)` : `@p${index}`;
    return { clause: `${column} ${operator} ${parameter}`, name: `p${index}`, value };
  });
  const where =
    conditions.length === 0 ? '' : `\nWHERE ${conditions.map(({ clause }) => clause).join(' AND ')}`;
  return {
    text: `SELECT FORMAT_DATE('%F', day) AS day, ${USAGE_COLUMNS.join(', ')}\nFROM mapping_metrics_daily${where}`,
    parameters: Object.fromEntries(conditions.map(({ name, value }) => [name, value])),
  };
}

/** The rows of a parameter that `toRowsJson` has made. */
function selectRows(parameter: string, columns: readonly Column<never>[]): string {
  const values = columns.map(
    ({ name, kind }, index) => `${CASTS[kind](`JSON_VALUE(item, '$[${index}]')`)} AS ${name}`,
  );
  return `SELECT ${values.join(', ')} FROM UNNEST(JSON_QUERY_ARRAY(@${parameter})) AS item`;
}

function insertNotMatched(columns: readonly Column<never>[]): string {
  const names = columns.map(({ name }) => name);
  return `WHEN NOT MATCHED THEN INSERT (${names.join(', ')})
VALUES (${names.map((name) => `incoming.${name}`).join(', ')})`;
}

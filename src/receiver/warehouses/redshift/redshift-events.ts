import { WarehouseError } from '../../../errors/warehouse-error.ts';
import { CHANGE_COLUMNS, toChangeRows } from '../change-columns.ts';
import type { Column, ColumnKind } from '../column.ts';
import { EVENT_COLUMNS, type EventIds, toEventIds } from '../event-columns.ts';
import { toKeptEvents } from '../kept-event.ts';
import { KEPT_COLUMNS } from '../postgres/kept-columns.ts';
import type { Row, RunStatement, Value } from '../postgres/postgres-session.ts';
import { toTimeText } from '../postgres/to-time-text.ts';
import type { EventTransaction } from '../settle-events.ts';
import { placeholders } from '../sql/placeholders.ts';
import { sliceRows } from '../sql/slice-rows.ts';
import type { ReceivedEvent } from '../warehouse.ts';

const TYPES: Readonly<Record<ColumnKind, string>> = {
  text: 'VARCHAR(65535)',
  count: 'BIGINT',
  number: 'DOUBLE PRECISION',
  time: 'TIMESTAMPTZ',
};
/** The protocol counts parameters in 16 bits; these stay below 32,767 in case the server takes them as signed. */
const EVENTS_PER_STATEMENT = 100;
const CHANGES_PER_STATEMENT = 2_000;
const IDS_PER_STATEMENT = 10_000;

/**
 * Redshift enforces no keys, so writers take turns: the lock is the first statement, as the snapshot of a transaction is taken by
 * the first one that reads. The insert looks once more by itself.
 */
export async function openRedshiftEvents(run: RunStatement): Promise<EventTransaction> {
  await run('LOCK TABLE mapping_events, mapping_changes');
  return {
    findKept: async (ids) => toKeptEvents(await findKept(run, ids)),
    insertNew: async (events) => {
      for (const slice of sliceRows(events, EVENTS_PER_STATEMENT)) {
        const { count } = await run(insertEvents(slice.length), toValues(EVENT_COLUMNS, slice));
        if (count !== slice.length) throw interfered();
      }
      await insertChanges(run, events);
      return new Set(events.map((event) => toEventIds(event).mappingId));
    },
  };
}

async function findKept(run: RunStatement, ids: readonly EventIds[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const slice of sliceRows(ids, IDS_PER_STATEMENT)) {
    const values = [...slice.map(({ mappingId }) => mappingId), ...slice.map(({ webhookId }) => webhookId)];
    const known = `mapping_id IN (${placeholders(slice.length)}) OR webhook_id IN (${placeholders(slice.length, slice.length + 1)})`;
    const found = await run(`SELECT ${KEPT_COLUMNS} FROM mapping_events WHERE ${known}`, values);
    rows.push(...found.rows);
  }
  return rows;
}

async function insertChanges(run: RunStatement, events: readonly ReceivedEvent[]): Promise<void> {
  for (const rows of sliceRows(events.flatMap(toChangeRows), CHANGES_PER_STATEMENT)) {
    const tuples = rows.map((_, row) => `(${castParameters(CHANGE_COLUMNS, row).join(', ')})`);
    await run(
      `INSERT INTO mapping_changes (${namesOf(CHANGE_COLUMNS)}) VALUES ${tuples.join(', ')}`,
      toValues(CHANGE_COLUMNS, rows),
    );
  }
}

/** Somebody writes past the lock. */
function interfered(): WarehouseError {
  return new WarehouseError('Cannot store events: others insert the same ones without a lock.', {
    code: 'WAREHOUSE_UNAVAILABLE',
    isTransient: true,
  });
}

/** Two conditions with one equality each: the forms of correlation that Redshift can turn into a join. */
function insertEvents(count: number): string {
  const selects = Array.from({ length: count }, (_, row) => {
    const parameters = castParameters(EVENT_COLUMNS, row);
    return `SELECT ${EVENT_COLUMNS.map(({ name }, column) => `${parameters[column]} AS ${name}`).join(', ')}`;
  });
  const names = EVENT_COLUMNS.map(({ name }) => `incoming.${name}`).join(', ');
  return `INSERT INTO mapping_events (${namesOf(EVENT_COLUMNS)})
SELECT ${names}
FROM (${selects.join(' UNION ALL ')}) AS incoming
WHERE NOT EXISTS (SELECT 1 FROM mapping_events AS kept WHERE kept.mapping_id = incoming.mapping_id)
AND NOT EXISTS (SELECT 1 FROM mapping_events AS kept WHERE kept.webhook_id = incoming.webhook_id)`;
}

/** The parameters of one row of a statement that has several. */
function castParameters(columns: readonly Column<never>[], row: number): readonly string[] {
  return columns.map(({ kind }, column) => `CAST($${row * columns.length + column + 1} AS ${TYPES[kind]})`);
}

function namesOf(columns: readonly Column<never>[]): string {
  return columns.map(({ name }) => name).join(', ');
}

/** All values, row by row. */
function toValues<Source>(columns: readonly Column<Source>[], sources: readonly Source[]): readonly Value[] {
  return sources.flatMap((source) =>
    columns.map(({ kind, read }) => {
      const value = read(source);
      return kind === 'time' && typeof value === 'number' ? toTimeText(value) : value;
    }),
  );
}

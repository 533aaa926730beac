import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import { CHANGE_COLUMNS, toChangeRows } from '../change-columns.ts';
import type { Column } from '../column.ts';
import { EVENT_COLUMNS, type EventIds, toEventIds } from '../event-columns.ts';
import { type KeptEvent, toKeptEvents } from '../kept-event.ts';
import type { EventTransaction } from '../settle-events.ts';
import { placeholders } from '../sql/placeholders.ts';
import { sliceRows } from '../sql/slice-rows.ts';
import type { DuckdbClient } from './duckdb-client.ts';

const MICROSECONDS_PER_MS = 1_000n;
/** Appending is synchronous; other requests get their turn in between. */
const ROWS_PER_TURN = 500;
/** Few enough that DuckDB looks each of them up in the index instead of reading the table. */
const IDS_PER_STATEMENT = 100;

/** For the one connection that writes: between the look-up and the insert nobody else comes. */
export function openDuckdbEvents(connection: DuckDBConnection, client: DuckdbClient): EventTransaction {
  return {
    findKept: (ids) => findKept(connection, ids),
    insertNew: async (events) => {
      await append(client, await connection.createAppender('mapping_events'), {
        columns: EVENT_COLUMNS,
        rows: events,
      });
      const changes = await connection.createAppender('mapping_changes');
      await append(client, changes, { columns: CHANGE_COLUMNS, rows: events.flatMap(toChangeRows) });
      return new Set(events.map((event) => toEventIds(event).mappingId));
    },
  };
}

async function findKept(
  connection: DuckDBConnection,
  ids: readonly EventIds[],
): Promise<readonly KeptEvent[]> {
  const kept: KeptEvent[] = [];
  for (const slice of sliceRows(ids, IDS_PER_STATEMENT)) {
    const select = 'SELECT mapping_id, webhook_id, EPOCH_MS(received_at) AS received_at FROM mapping_events';
    const found = await connection.runAndReadAll(
      `${select} WHERE mapping_id IN (${placeholders(slice.length)})
UNION ${select} WHERE webhook_id IN (${placeholders(slice.length, slice.length + 1)})`,
      [...slice.map(({ mappingId }) => mappingId), ...slice.map(({ webhookId }) => webhookId)],
    );
    kept.push(...toKeptEvents(found.getRowObjectsJS()));
  }
  return kept;
}

async function append<Source>(
  client: DuckdbClient,
  appender: DuckDBAppender,
  { columns, rows }: { readonly columns: readonly Column<Source>[]; readonly rows: readonly Source[] },
): Promise<void> {
  try {
    for (const slice of sliceRows(rows, ROWS_PER_TURN)) {
      for (const row of slice) appendRow(client, appender, { columns, row });
      await yieldToOthers();
    }
  } catch (error) {
    // Else what it holds would be written when it is closed or collected.
    appender.clear();
    throw error;
  } finally {
    appender.closeSync();
  }
}

function appendRow<Source>(
  client: DuckdbClient,
  appender: DuckDBAppender,
  { columns, row }: { readonly columns: readonly Column<Source>[]; readonly row: Source },
): void {
  for (const { kind, read } of columns) {
    const value = read(row);
    if (value === null) appender.appendNull();
    else if (typeof value === 'string') appender.appendVarchar(value);
    else if (kind === 'number') appender.appendDouble(value);
    else if (kind === 'count') appender.appendBigInt(BigInt(value));
    else appender.appendTimestampTZ(new client.DuckDBTimestampTZValue(BigInt(value) * MICROSECONDS_PER_MS));
  }
  appender.endRow();
}

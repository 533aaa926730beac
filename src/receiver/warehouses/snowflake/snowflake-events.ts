import { WarehouseError } from '../../../errors/warehouse-error.ts';
import { CHANGE_COLUMNS, toChangeRows } from '../change-columns.ts';
import { EVENT_COLUMNS, toEventIds } from '../event-columns.ts';
import { toKeptEvents } from '../kept-event.ts';
import { toJsonList, toRowsJson } from '../rows-json.ts';
import type { EventTransaction } from '../settle-events.ts';
import { sliceByBytes } from '../slice-by-bytes.ts';
import type { RunStatement } from './snowflake-lane.ts';
import { FIND_KEPT, MERGE_CHANGES, MERGE_EVENTS, TAKE_TURN } from './snowflake-statements.ts';

/** A value that is parsed as JSON may have 16 MB: https://docs.snowflake.com/en/sql-reference/functions/parse_json */
const MAX_BYTES = 4_000_000;

/** For an open transaction: takes its turn among writers first, so that nobody comes between look-up and insert. */
export async function openSnowflakeEvents(run: RunStatement): Promise<EventTransaction> {
  await run({ text: TAKE_TURN, binds: [] });
  const merge = async (text: string, rows: readonly string[]) => {
    for (const slice of sliceByBytes(rows, {
      maxBytes: MAX_BYTES,
      bytesOf: (row) => Buffer.byteLength(row),
    })) {
      const [counts] = await run({ text, binds: [toJsonList(slice)] });
      if (Number(counts?.['number of rows inserted']) !== slice.length) throw interfered();
    }
  };
  return {
    findKept: async (ids) => {
      const mappingIds = JSON.stringify(ids.map(({ mappingId }) => mappingId));
      const webhookIds = JSON.stringify(ids.map(({ webhookId }) => webhookId));
      return toKeptEvents(await run({ text: FIND_KEPT, binds: [mappingIds, webhookIds] }));
    },
    insertNew: async (events) => {
      await merge(MERGE_EVENTS, toRowsJson(EVENT_COLUMNS, events));
      await merge(MERGE_CHANGES, toRowsJson(CHANGE_COLUMNS, events.flatMap(toChangeRows)));
      return new Set(events.map((event) => toEventIds(event).mappingId));
    },
  };
}

/** Somebody writes without taking turns. */
function interfered(): WarehouseError {
  return new WarehouseError('Cannot store events: others insert the same ones without taking turns.', {
    code: 'WAREHOUSE_UNAVAILABLE',
    isTransient: true,
  });
}

import { byCodePoint } from '../../../util/by-code-point.ts';
import { CHANGE_COLUMNS, toChangeRows } from '../change-columns.ts';
import type { Column, ColumnKind } from '../column.ts';
import { EVENT_COLUMNS, type EventIds, toEventIds } from '../event-columns.ts';
import { toKeptEvents } from '../kept-event.ts';
import type { EventTransaction } from '../settle-events.ts';
import { sliceRows } from '../sql/slice-rows.ts';
import type { ReceivedEvent } from '../warehouse.ts';
import { KEPT_COLUMNS } from './kept-columns.ts';
import type { Row, RunStatement, Value } from './postgres-session.ts';
import { toTimeText } from './to-time-text.ts';

const ARRAY_TYPES: Readonly<Record<ColumnKind, string>> = {
  text: 'text[]',
  count: 'bigint[]',
  number: 'double precision[]',
  time: 'timestamptz[]',
};
/** Arrays are one parameter each, so the bound is memory, not PostgreSQL's 65,535 parameters. */
const ROWS_PER_STATEMENT = 5_000;

const INSERT_EVENTS = `${insertFromArrays('mapping_events', EVENT_COLUMNS)} ON CONFLICT DO NOTHING RETURNING mapping_id`;
const INSERT_CHANGES = insertFromArrays('mapping_changes', CHANGE_COLUMNS);
// Two look-ups, each by its own index.
const FIND_KEPT = `SELECT ${KEPT_COLUMNS} FROM mapping_events WHERE mapping_id = ANY($1::text[])
UNION SELECT ${KEPT_COLUMNS} FROM mapping_events WHERE webhook_id = ANY($2::text[])`;

/** PostgreSQL keeps the ids unique itself: an event that another writer has stored meanwhile is passed over. */
export function openPostgresEvents(run: RunStatement): EventTransaction {
  return {
    findKept: async (ids) => toKeptEvents(await findKept(run, ids)),
    insertNew: async (events) => {
      // Writers with the same events take their locks in the same order, and so do not lock each other out.
      const sorted = events.toSorted((left, right) =>
        byCodePoint(toEventIds(left).mappingId, toEventIds(right).mappingId),
      );
      const { rows } = await run(INSERT_EVENTS, toArrays(EVENT_COLUMNS, sorted));
      const stored = new Set(rows.map(({ mapping_id: mappingId }) => String(mappingId)));
      await insertChanges(
        run,
        sorted.filter((event) => stored.has(toEventIds(event).mappingId)),
      );
      return stored;
    },
  };
}

async function findKept(run: RunStatement, ids: readonly EventIds[]): Promise<readonly Row[]> {
  const { rows } = await run(FIND_KEPT, [
    ids.map(({ mappingId }) => mappingId),
    ids.map(({ webhookId }) => webhookId),
  ]);
  return rows;
}

async function insertChanges(run: RunStatement, events: readonly ReceivedEvent[]): Promise<void> {
  for (const rows of sliceRows(events.flatMap(toChangeRows), ROWS_PER_STATEMENT)) {
    await run(INSERT_CHANGES, toArrays(CHANGE_COLUMNS, rows));
  }
}

function insertFromArrays(table: string, columns: readonly Column<never>[]): string {
  const names = columns.map(({ name }) => name).join(', ');
  const arrays = columns.map(({ kind }, index) => `$${index + 1}::${ARRAY_TYPES[kind]}`).join(', ');
  return `INSERT INTO ${table} (${names}) SELECT * FROM UNNEST(${arrays})`;
}

/** One array a column. */
function toArrays<Source>(
  columns: readonly Column<Source>[],
  sources: readonly Source[],
): readonly (readonly Value[])[] {
  return columns.map(({ kind, read }) =>
    sources.map((source) => {
      const value = read(source);
      return kind === 'time' && typeof value === 'number' ? toTimeText(value) : value;
    }),
  );
}

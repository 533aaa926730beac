import type { MappingEventChange } from '../../model/mapping-event.ts';
import { type Column, toStorableText } from './column.ts';
import { toEventIds } from './event-columns.ts';
import type { ReceivedEvent } from './warehouse.ts';

/** One change with its key. */
export interface ChangeRow {
  readonly mappingId: string;
  /** In the event; the first is 1. */
  readonly position: number;
  readonly change: MappingEventChange;
}

export function toChangeRows(received: ReceivedEvent): readonly ChangeRow[] {
  const { mappingId } = toEventIds(received);
  return received.event.changes.map((change, index) => ({ mappingId, position: index + 1, change }));
}

/** Of `mapping_changes`, in the order of its columns. The first two are the key. */
export const CHANGE_COLUMNS: readonly Column<ChangeRow>[] = [
  { name: 'mapping_id', kind: 'text', isNullable: false, read: ({ mappingId }) => mappingId },
  { name: 'position', kind: 'count', isNullable: false, read: ({ position }) => position },
  text('action', ({ action }) => action),
  text('path', ({ path }) => path),
  text('code', ({ code }) => code),
  text('category', ({ category }) => category),
  text('status', ({ status }) => status),
  { name: 'latency_ms', kind: 'number', isNullable: true, read: ({ change }) => change.latencyMs },
  {
    name: 'call_code_id',
    kind: 'text',
    isNullable: true,
    read: ({ change }) => (change.callCodeId === null ? null : toStorableText(change.callCodeId)),
  },
];

function text(name: string, read: (change: MappingEventChange) => string): Column<ChangeRow> {
  return { name, kind: 'text', isNullable: false, read: ({ change }) => toStorableText(read(change)) };
}

import { toEventIds } from './event-columns.ts';
import type { KeptEvent } from './kept-event.ts';
import { type EventTransaction, settleEvents } from './settle-events.ts';
import type { ReceivedEvent, StoreResult } from './warehouse.ts';

export interface SettledAhead {
  readonly results: readonly StoreResult[];
  /** To be inserted; they differ pairwise in both ids. */
  readonly inserts: readonly ReceivedEvent[];
}

/**
 * What a batch comes to if nobody else writes before `inserts` are stored: for warehouses that cannot be asked within an open
 * transaction. Whoever inserts must see to it that none of them is there by then.
 */
export async function settleAhead(
  events: readonly ReceivedEvent[],
  findKept: EventTransaction['findKept'],
): Promise<SettledAhead> {
  const inserts: ReceivedEvent[] = [];
  const results = await settleEvents(events, {
    findKept: async (ids) => [...(await findKept(ids)), ...inserts.map(toKept)],
    insertNew: (more) => {
      inserts.push(...more);
      return Promise.resolve(new Set(more.map((event) => toEventIds(event).mappingId)));
    },
  });
  return { results, inserts };
}

function toKept(event: ReceivedEvent): KeptEvent {
  return { ...toEventIds(event), receivedAtMs: event.receivedAtMs };
}

import { WarehouseError } from '../../errors/warehouse-error.ts';
import { type EventIds, toEventIds } from './event-columns.ts';
import type { KeptEvent } from './kept-event.ts';
import type { ReceivedEvent, StoreResult } from './warehouse.ts';

/** What a warehouse does inside one open transaction. */
export interface EventTransaction {
  /** Every event kept, by whomever, that has one of these mapping ids or one of these webhook ids. */
  findKept(ids: readonly EventIds[]): Promise<readonly KeptEvent[]>;
  /**
   * Inserts events that differ pairwise in both ids, each with its changes. Resolves with the mapping ids of those that are
   * now stored; one that another writer stored in the meantime may be left out.
   */
  insertNew(events: readonly ReceivedEvent[]): Promise<ReadonlySet<string>>;
}

interface Pending {
  readonly index: number;
  readonly received: ReceivedEvent;
  readonly ids: EventIds;
}

/**
 * Stores events as if one came after the other: what an earlier one of the batch or the warehouse has is a duplicate. An
 * event is a duplicate only of one that is kept, never of one that is itself a duplicate: else it would be lost.
 */
export async function settleEvents(
  events: readonly ReceivedEvent[],
  transaction: EventTransaction,
): Promise<readonly StoreResult[]> {
  const results = new Map<number, StoreResult>();
  let pending: readonly Pending[] = events.map((received, index) => ({
    index,
    received,
    ids: toEventIds(received),
  }));
  let idleRounds = 0;
  while (pending.length > 0) {
    const before = pending.length;
    const kept = await transaction.findKept(pending.map(({ ids }) => ids));
    pending = settleDuplicates(pending, { kept, results });
    const first = listUnrelated(pending);
    const stored = await insertAll(first, transaction);
    for (const { index, received } of stored) {
      results.set(index, { kind: 'stored', processedAtMs: received.receivedAtMs });
    }
    pending = pending.filter(({ index }) => !results.has(index));
    pending = settleDuplicates(pending, { kept: stored.map(toKept), results });
    // What another writer stored just now is found by the next look.
    idleRounds = pending.length === before ? idleRounds + 1 : 0;
    if (idleRounds > 1) throw vanished();
  }
  return events.map((_, index) => results.get(index)).filter((result) => result !== undefined);
}

/** The rest, after those that one of `kept` makes duplicates have their result. */
function settleDuplicates(
  pending: readonly Pending[],
  { kept, results }: { readonly kept: readonly KeptEvent[]; readonly results: Map<number, StoreResult> },
): readonly Pending[] {
  const byMappingId = new Map(kept.map((event) => [event.mappingId, event]));
  const byWebhookId = new Map(kept.map((event) => [event.webhookId, event]));
  return pending.filter(({ index, ids }) => {
    const found = byMappingId.get(ids.mappingId) ?? byWebhookId.get(ids.webhookId);
    if (found !== undefined) results.set(index, { kind: 'duplicate', processedAtMs: found.receivedAtMs });
    return found === undefined;
  });
}

/** Those that share no id with an earlier one. */
function listUnrelated(pending: readonly Pending[]): readonly Pending[] {
  const mappingIds = new Set<string>();
  const webhookIds = new Set<string>();
  return pending.filter(({ ids }) => {
    const isRelated = mappingIds.has(ids.mappingId) || webhookIds.has(ids.webhookId);
    mappingIds.add(ids.mappingId);
    webhookIds.add(ids.webhookId);
    return !isRelated;
  });
}

async function insertAll(
  pending: readonly Pending[],
  transaction: EventTransaction,
): Promise<readonly Pending[]> {
  if (pending.length === 0) return [];
  const stored = await transaction.insertNew(pending.map(({ received }) => received));
  return pending.filter(({ ids }) => stored.has(ids.mappingId));
}

function toKept({ ids, received }: Pending): KeptEvent {
  return { ...ids, receivedAtMs: received.receivedAtMs };
}

/** Neither stored nor found: somebody deletes events at this very moment. */
function vanished(): WarehouseError {
  return new WarehouseError('Cannot store events: others are changing the same ones.', {
    code: 'WAREHOUSE_UNAVAILABLE',
    isTransient: true,
  });
}

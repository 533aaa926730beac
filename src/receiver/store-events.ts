import { WarehouseError } from '../errors/warehouse-error.ts';
import type { ReceivedEvent, StoreResult, Warehouse } from './warehouses/warehouse.ts';

/** What became of one event; `error`: why it is not stored, or not known to be. `refused` only when its values are proven to be to blame. */
export type StoreOutcome =
  | StoreResult
  | { readonly kind: 'warehouse-away' | 'refused'; readonly error: WarehouseError };

/**
 * Stores a batch; when the warehouse refuses a value of it, its halves and theirs, so that an event which cannot be stored keeps no other
 * one from being stored. Whatever else fails is not the fault of an event: the senders are to come again, and nothing is tried again
 * here. An outcome for each event.
 */
export async function storeEvents(
  events: readonly ReceivedEvent[],
  store: Warehouse['store'],
): Promise<readonly StoreOutcome[]> {
  try {
    return await store(events);
  } catch (error) {
    if (!(error instanceof WarehouseError)) throw error;
    if (!error.isValueFault) return events.map(() => ({ kind: 'warehouse-away', error }));
    if (events.length === 1) return [{ kind: 'refused', error }];
  }
  const middle = Math.ceil(events.length / 2);
  const first = await storeEvents(events.slice(0, middle), store);
  const rest = events.slice(middle);
  const away = first.find(({ kind }) => kind === 'warehouse-away');
  if (away !== undefined) return [...first, ...rest.map(() => away)];
  return [...first, ...(await storeEvents(rest, store))];
}

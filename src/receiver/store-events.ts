import { WarehouseError } from '../errors/warehouse-error.ts';
import type { ReceivedEvent, StoreResult, Warehouse } from './warehouses/warehouse.ts';

/** What became of one event; `error`: why it is not stored, or not known to be. */
export type StoreOutcome =
  | StoreResult
  | { readonly kind: 'warehouse-away' | 'refused'; readonly error: WarehouseError };

/**
 * Stores a batch; when the warehouse refuses it for good, its halves and theirs, so that an event which cannot be stored keeps no other
 * one from being stored. While the warehouse is away nothing is tried again: that is up to the senders. An outcome for each event.
 */
export async function storeEvents(
  events: readonly ReceivedEvent[],
  store: Warehouse['store'],
): Promise<readonly StoreOutcome[]> {
  try {
    return await store(events);
  } catch (error) {
    if (!(error instanceof WarehouseError)) throw error;
    if (error.isTransient) return events.map(() => ({ kind: 'warehouse-away', error }));
    if (events.length === 1) return [toFinal(error)];
  }
  const middle = Math.ceil(events.length / 2);
  const first = await storeEvents(events.slice(0, middle), store);
  const rest = events.slice(middle);
  const away = first.find((outcome) => outcome.kind === 'warehouse-away' && outcome.error.isTransient);
  if (away !== undefined) return [...first, ...rest.map(() => away)];
  return [...first, ...(await storeEvents(rest, store))];
}

/** Missing rights and tables are mended by people, after which the event can be stored; a refused value cannot. */
function toFinal(error: WarehouseError): StoreOutcome {
  return { kind: error.code === 'WAREHOUSE_FAILED' ? 'refused' : 'warehouse-away', error };
}

import type { DailyUsage, UsageQuery } from '../../model/daily-usage.ts';
import type { MappingEvent } from '../../model/mapping-event.ts';

/** An event whose signature held and whose form is right. */
export interface ReceivedEvent {
  /** The header `webhook-id`. */
  readonly webhookId: string;
  /** Epoch milliseconds. */
  readonly receivedAtMs: number;
  readonly event: MappingEvent;
}

/** `duplicate`: an event of the same mapping or webhook id is there already, and stays as it is. */
export interface StoreResult {
  readonly kind: 'stored' | 'duplicate';
  /** Epoch milliseconds: when the event that is kept was received. */
  readonly processedAtMs: number;
}

/**
 * Where events are kept: `mapping_events` (one row an event), `mapping_changes` (one row a change) and the view
 * `mapping_metrics_daily`. Every method rejects with a `WarehouseError`; `isTransient` of it says whether trying again may help.
 */
export interface Warehouse {
  /** Creates tables and view, or brings those of an older version up to date. Safe to run by several processes at once. */
  migrate(): Promise<void>;
  /**
   * Stores events with their changes, all of them in one transaction; resolves once it is committed, with a result for each
   * in the same order. Idempotent by mapping id and by webhook id, also among several writing processes and within one call.
   */
  store(events: readonly ReceivedEvent[]): Promise<readonly StoreResult[]>;
  /** Resolves when the warehouse answers. */
  ping(): Promise<void>;
  /** By day, then target. */
  readDailyUsage(query: UsageQuery): Promise<readonly DailyUsage[]>;
  /** Lets go of connections and files; pending calls may reject. */
  close(): Promise<void>;
}

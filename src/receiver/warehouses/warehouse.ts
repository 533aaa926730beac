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

/** One row of `mapping_metrics_daily`. */
export interface DailyUsage {
  /** `YYYY-MM-DD`, UTC, of the events' own time. */
  readonly day: string;
  readonly target: string;
  readonly events: number;
  readonly attempts: number;
  readonly successes: number;
  /** `successes / attempts`; 1 without attempts. */
  readonly assignmentRate: number;
  /** Over the changes with a request on that day; null without any. */
  readonly p50LatencyMs: number | null;
  readonly p95LatencyMs: number | null;
}

export interface UsageQuery {
  /** `YYYY-MM-DD`, both included; null: no bound. */
  readonly fromDay: string | null;
  readonly toDay: string | null;
  readonly target: string | null;
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

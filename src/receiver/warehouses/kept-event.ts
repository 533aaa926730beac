import { WarehouseError } from '../../errors/warehouse-error.ts';
import type { EventIds } from './event-columns.ts';

/** An event that the warehouse holds. */
export interface KeptEvent extends EventIds {
  /** Epoch milliseconds: when it was received. */
  readonly receivedAtMs: number;
}

/**
 * Rows of `mapping_events` with `mapping_id`, `webhook_id` and `received_at`; the time in epoch milliseconds, or as text in UTC of the form
 * `YYYY-MM-DD HH:MM:SS.mmm`. @throws WarehouseError for rows of another shape.
 */
export function toKeptEvents(rows: readonly Readonly<Record<string, unknown>>[]): readonly KeptEvent[] {
  return rows.map(({ mapping_id: mappingId, webhook_id: webhookId, received_at: receivedAt }) => {
    const receivedAtMs = toEpochMs(receivedAt);
    if (typeof mappingId === 'string' && typeof webhookId === 'string' && !Number.isNaN(receivedAtMs)) {
      return { mappingId, webhookId, receivedAtMs };
    }
    throw new WarehouseError(
      'Cannot read mapping_events: a row is not of the form that the receiver writes.',
      {
        code: 'WAREHOUSE_SCHEMA',
        isTransient: false,
      },
    );
  });
}

function toEpochMs(value: unknown): number {
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value);
  return typeof value === 'string' ? Date.parse(`${value.replace(' ', 'T')}Z`) : Number.NaN;
}

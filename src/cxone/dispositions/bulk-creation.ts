import type { ApiError } from '../../errors/api-error.ts';
import type { CreateRequest } from '../../model/call-code-store.ts';
import type { RetryBudget } from '../attempt-loop.ts';
import type { Disposition } from './parse-disposition.ts';

/** What a POST carries of one disposition. A type alias, so that it is assignable to a JSON object. */
export type NewDisposition = {
  readonly dispositionName: string;
  readonly isPreviewDisposition: boolean;
  readonly classificationId: number;
};

/** A record that now stands for a create. */
export interface PlacedDisposition {
  /**
   * `created`: a result says so, and nobody else knows the record yet. `lost`: no reply came, and the list has a new one of this
   * name. `found`: the tenant refused to create it, and the list has one of this name. A list may lag behind what was written.
   */
  readonly kind: 'created' | 'lost' | 'found';
  readonly disposition: Disposition;
  /** Requests that left for it. */
  readonly attempts: number;
  readonly budget: RetryBudget;
  /** An earlier attempt, whose reply was lost, may have created it. */
  readonly mayHaveTakenEffect: boolean;
}

/** One create that waits for its place in a POST. */
export interface BulkItem {
  readonly body: NewDisposition;
  readonly requestId: string;
  readonly announce: CreateRequest['beforeSend'];
  readonly settle: (placed: PlacedDisposition) => void;
  readonly fail: (error: unknown) => void;
}

/** Why a POST did not answer for its items. */
export interface LostPost {
  readonly error: ApiError | null;
  /** Whether it may be sent once more when the list shows that nothing came of it. */
  readonly mayPostAgain: boolean;
}

/** A create that the tenant has answered with a no. */
export interface RefusedItem {
  readonly item: BulkItem;
  readonly error: ApiError;
}

/** A refusal of a whole POST: one of its items may be to blame, or their number. */
export function isRefusal(error: ApiError | null): error is ApiError {
  return error?.code === 'API_REJECTED' || error?.code === 'API_DUPLICATE';
}

/** POST tells the id only; the rest is as it was sent, and a new record is active and has no notes. */
export function toCreated(id: string, body: NewDisposition): Disposition {
  return { id, ...body, notes: '', isActive: true };
}

/** Whether a record is what a POST of this body leaves. */
export function isAsPosted(disposition: Disposition, body: NewDisposition): boolean {
  return (
    disposition.dispositionName === body.dispositionName &&
    disposition.classificationId === body.classificationId &&
    disposition.isPreviewDisposition === body.isPreviewDisposition &&
    disposition.isActive
  );
}

/** Two batches of half the size; the intent of those that were announced is written down already. */
export function toHalves(
  items: readonly BulkItem[],
  announced: ReadonlySet<BulkItem>,
): readonly (readonly BulkItem[])[] {
  const ready = items.map((item) =>
    announced.has(item) ? { ...item, announce: async () => undefined } : item,
  );
  const middle = Math.ceil(ready.length / 2);
  return [ready.slice(0, middle), ready.slice(middle)];
}

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
  /** `found`: the tenant refused to create it, and has one of this name. */
  readonly kind: 'created' | 'found';
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

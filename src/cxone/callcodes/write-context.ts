import type { Clock } from '../../model/clock.ts';
import type { RetryBudget } from '../attempt-loop.ts';
import type { HttpClient } from '../http-client.ts';

/** What the writes of one run share. */
export interface WriteContext {
  readonly client: HttpClient;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly randomUuid: () => string;
  /** Enter the idempotency keys. */
  readonly target: string;
  readonly commit: string;
  /** Id of each record that was created in this run, in lower case, with the request that created it. */
  readonly issuedIds: Map<string, string>;
  /** Id of each record that was read and not written since, with the time that the read took of its code's. */
  readonly readBudgets: Map<string, RetryBudget>;
}

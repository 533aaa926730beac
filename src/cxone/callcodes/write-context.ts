import type { Clock } from '../../model/clock.ts';
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
}

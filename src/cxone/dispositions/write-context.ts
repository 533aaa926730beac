import type { Clock } from '../../model/clock.ts';
import type { HttpClient } from '../http-client.ts';
import type { DispositionRegistry } from './disposition-registry.ts';
import type { Latecomers } from './latecomers.ts';

/** What the writes of one run share. */
export interface WriteContext {
  readonly client: HttpClient;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly randomUuid: () => string;
  readonly registry: DispositionRegistry;
  readonly latecomers: Latecomers;
  /** Whether a reply of this run held one of its secrets, which was taken out before we saw it. */
  readonly hasRedacted: () => boolean;
}

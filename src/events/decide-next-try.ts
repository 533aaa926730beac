import type { TransportFault } from '../errors/transport-error.ts';

/** Tries for one receiver, the first included. */
export const MAX_TRIES = 5;
/** For one receiver, from the first try to the end of the last. */
export const MAX_DURATION_MS = 60_000;
/** A try that would have less time than this is not begun. */
export const MIN_TRY_MS = 1_000;
/**
 * At most before the second try, and at least half of it; twice as long before each further one. Timestamps of webhooks are in
 * whole seconds: with a second between them no two tries have the same.
 */
export const BACKOFF_BASE_MS = 2_000;

/** Of the refusals only those in passing: https://www.rfc-editor.org/rfc/rfc9110#section-15 */
export const PASSING_STATUSES: readonly number[] = [408, 425, 429];
/** These do not heal by themselves: a certificate, a proxy that says no, our own end. */
const FINAL_FAULTS: ReadonlySet<TransportFault> = new Set(['tls', 'proxy-refused', 'cancelled']);

export type TryResult =
  /** `retryAfterMs`: what the receiver asks for; null: nothing. */
  | { readonly kind: 'reply'; readonly status: number; readonly retryAfterMs: number | null }
  | { readonly kind: 'fault'; readonly fault: TransportFault };

export interface TryProgress {
  /** Tries until now, this one included. */
  readonly tries: number;
  /** Since the first try began. */
  readonly elapsedMs: number;
  /** Numbers in [0, 1). */
  readonly random: () => number;
}

export type NextTry =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'again'; readonly afterMs: number }
  | { readonly kind: 'final' };

/** Whether a receiver has taken the event, gets it once more, or is given up. Pure. */
export function decideNextTry(result: TryResult, { tries, elapsedMs, random }: TryProgress): NextTry {
  if (result.kind === 'reply' && result.status >= 200 && result.status < 300) return { kind: 'accepted' };
  if (!mayPass(result) || tries >= MAX_TRIES) return { kind: 'final' };
  const askedMs = result.kind === 'reply' ? (result.retryAfterMs ?? 0) : 0;
  const afterMs = askedMs > 0 ? askedMs : toBackoffMs(tries, random);
  return elapsedMs + afterMs + MIN_TRY_MS > MAX_DURATION_MS ? { kind: 'final' } : { kind: 'again', afterMs };
}

function mayPass(result: TryResult): boolean {
  if (result.kind === 'fault') return !FINAL_FAULTS.has(result.fault);
  return result.status >= 500 || PASSING_STATUSES.includes(result.status);
}

/** The other half is random, so that the jobs of a matrix do not come back all at once. */
function toBackoffMs(tries: number, random: () => number): number {
  const longestMs = BACKOFF_BASE_MS * 2 ** (tries - 1);
  return Math.ceil((longestMs * (1 + random())) / 2);
}

import { assertNever } from '../util/assert-never.ts';
import { type AttemptResult, findFaultRule } from './fault-rules.ts';
import { toPauseMs } from './retry-after.ts';

/** Tries of one call, the first included; replies with 429 are not counted. What a code needs besides, such as reading it, has tries of its own. */
export const MAX_TRIES = 5;
/** No retry begins later than this: by the code's own time, and after 429s by the time that the tenant has let nothing through. */
export const MAX_DURATION_MS = 120_000;

export const BACKOFF_BASE_MS = 500;
export const BACKOFF_CAP_MS = 16_000;

export interface RetryProgress {
  /** Counted tries, this one included. */
  readonly tries: number;
  /** 429s, this one included. */
  readonly limited: number;
  /** Since the first attempt for this code, without the time that it stood back while the tenant answered others. */
  readonly elapsedMs: number;
  /** Since the first attempt for this code, or since the tenant last let any call through. */
  readonly refusedMs: number;
  /** A new access token can be had, and was not yet for this call. */
  readonly mayRenew: boolean;
}

/** `renew`: at once, with a new access token. `wait`: since the tenant refused it for the pace. `repeat`: since it failed. */
export type RetryDecision =
  | { readonly kind: 'final' }
  | { readonly kind: 'renew' }
  | { readonly kind: 'wait' | 'repeat'; readonly afterMs: number };

const FINAL: RetryDecision = { kind: 'final' };

/**
 * Whether and when an attempt that met a fault is repeated, as the table of faults says. Pure; `random` gives numbers in
 * [0, 1).
 */
export function decideRetry(
  result: AttemptResult,
  context: { readonly progress: RetryProgress; readonly random: () => number },
): RetryDecision {
  const { progress } = context;
  const { next } = findFaultRule(result);
  switch (next) {
    case 'end':
      return FINAL;
    case 'renew':
      return progress.mayRenew ? { kind: 'renew' } : FINAL;
    case 'wait':
      return waitAgain(result, context);
    case 'repeat':
      if (progress.tries >= MAX_TRIES) return FINAL;
      return inTime(progress.elapsedMs, { kind: next, afterMs: toRepeatPauseMs(result, context) });
    default:
      return assertNever(next);
  }
}

/** Exponential with full jitter; `count` from 1. */
function toBackoffMs(count: number, random: () => number): number {
  const ceilingMs = Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (count - 1));
  return Math.floor(random() * ceilingMs);
}

type PauseContext = Parameters<typeof decideRetry>[1];

function inTime(elapsedMs: number, decision: RetryDecision & { readonly afterMs: number }): RetryDecision {
  return elapsedMs + decision.afterMs > MAX_DURATION_MS ? FINAL : decision;
}

/**
 * As long as the tenant asks for, begun within the two minutes; a time that is over already says as little as none. So a code
 * is only given up when it is true that the tenant has let nothing through for two minutes.
 */
function waitAgain(result: AttemptResult, { progress, random }: PauseContext): RetryDecision {
  const askedMs = toAskedMs(result);
  if (askedMs === 0)
    return inTime(progress.refusedMs, { kind: 'wait', afterMs: toBackoffMs(progress.limited, random) });
  return progress.refusedMs < MAX_DURATION_MS ? { kind: 'wait', afterMs: askedMs } : FINAL;
}

/** A 503 that names a time is waited for where the backoff alone would be shorter. */
function toRepeatPauseMs(result: AttemptResult, { progress, random }: PauseContext): number {
  return Math.max(toAskedMs(result), toBackoffMs(progress.tries, random));
}

function toAskedMs(result: AttemptResult): number {
  return result.kind === 'reply' && result.retryAfterMs !== null ? toPauseMs(result.retryAfterMs) : 0;
}

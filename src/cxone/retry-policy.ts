import type { TransportFault } from '../errors/transport-error.ts';
import { toPauseMs } from './retry-after.ts';

/** Tries for one code, the first included; replies with 429 are not counted. */
export const MAX_TRIES = 5;
/** No retry begins later than this after the first attempt for one code. */
export const MAX_DURATION_MS = 120_000;

export const BACKOFF_BASE_MS = 500;
export const BACKOFF_CAP_MS = 16_000;

/** What came of one attempt, as far as the policy looks at it. */
export type AttemptResult =
  | {
      readonly kind: 'reply';
      readonly status: number;
      /** A success whose body is not JSON: truncated, or some gateway's page. */
      readonly broken: boolean;
      readonly retryAfterMs: number | null;
    }
  | { readonly kind: 'fault'; readonly fault: TransportFault };

export interface RetryProgress {
  /** Counted tries, this one included. */
  readonly tries: number;
  /** 429s, this one included. */
  readonly limited: number;
  /** Since the first attempt for this code. */
  readonly elapsedMs: number;
  /** `once`: repeating it after the tenant may have done the work would do it twice. */
  readonly repeatable: 'always' | 'once';
}

export type RetryDecision = { readonly kind: 'final' } | { readonly kind: 'retry'; readonly afterMs: number };

/**
 * `not-done`: failed in passing, and the tenant has certainly not done the work. `maybe-done`: failed in passing, and it may
 * have. `limited`: refused for the pace. `final`: will not get better.
 */
type Treatment = 'final' | 'limited' | 'not-done' | 'maybe-done';

const FAULTS: Readonly<Record<TransportFault, Treatment>> = {
  'connection-refused': 'not-done',
  dns: 'not-done',
  tls: 'final',
  'proxy-refused': 'final',
  'proxy-unavailable': 'not-done',
  timeout: 'maybe-done',
  reset: 'maybe-done',
  other: 'maybe-done',
  'too-large': 'final',
  cancelled: 'final',
};

/** First range that holds the status decides. Redirects are not followed, so they are final. */
const STATUSES: readonly (readonly [from: number, to: number, Treatment])[] = [
  [429, 429, 'limited'],
  [500, 599, 'maybe-done'],
  [0, 999, 'final'],
];

const FINAL: RetryDecision = { kind: 'final' };

/** Whether and when an attempt is repeated. Pure; `random` gives numbers in [0, 1). */
export function decideRetry(
  result: AttemptResult,
  context: { readonly progress: RetryProgress; readonly random: () => number },
): RetryDecision {
  const { progress, random } = context;
  const treatment = treatmentOf(result);
  if (treatment === 'final') return FINAL;
  if (treatment === 'maybe-done' && progress.repeatable === 'once') return FINAL;
  if (treatment !== 'limited' && progress.tries >= MAX_TRIES) return FINAL;
  const count = treatment === 'limited' ? progress.limited : progress.tries;
  const askedMs = result.kind === 'reply' ? result.retryAfterMs : null;
  const backoffMs = toBackoffMs(count, random);
  const afterMs = waitMs(treatment, { askedMs, backoffMs });
  return progress.elapsedMs + afterMs > MAX_DURATION_MS ? FINAL : { kind: 'retry', afterMs };
}

/** Whether the tenant may have done the work although no reply says so. */
export function isOutcomeUnknown(result: AttemptResult): boolean {
  if (result.kind === 'fault' && result.fault === 'too-large') return true;
  return treatmentOf(result) === 'maybe-done';
}

/** Exponential with full jitter; `count` from 1. */
export function toBackoffMs(count: number, random: () => number): number {
  const ceilingMs = Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (count - 1));
  return Math.floor(random() * ceilingMs);
}

function treatmentOf(result: AttemptResult): Treatment {
  if (result.kind === 'fault') return FAULTS[result.fault];
  if (result.broken) return 'maybe-done';
  const range = STATUSES.find(([from, to]) => result.status >= from && result.status <= to);
  return range?.[2] ?? 'final';
}

/** A 429 obeys the tenant; a 503 that names a time waits for it where the backoff alone would be shorter. */
function waitMs(
  treatment: Treatment,
  times: { readonly askedMs: number | null; readonly backoffMs: number },
): number {
  if (times.askedMs === null) return times.backoffMs;
  const pauseMs = toPauseMs(times.askedMs);
  return treatment === 'limited' ? pauseMs : Math.max(pauseMs, times.backoffMs);
}

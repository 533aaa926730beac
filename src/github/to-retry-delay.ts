/** What is known of one failed exchange. */
export interface FailedExchange {
  readonly method: string;
  /** Null when no reply arrived. */
  readonly status: number | null;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** GitHub's own words. */
  readonly message: string;
  /** True for a GraphQL query, a POST that changes nothing. */
  readonly changesNothing: boolean;
}

export const MAX_TRIES = 3;
/** A run that waits longer for one call would rather say that GitHub is busy. */
export const MAX_WAIT_MS = 60_000;
const SERVER_FAULT_DELAYS_MS: readonly number[] = [1_000, 3_000];
/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
const LIMIT_WITHOUT_ADVICE_MS = 60_000;

/**
 * How long to wait before the next try, null for no other try. A reply that names a rate limit says that nothing was
 * done, so that any method may go again; after a server fault or a lost reply a POST may have been done and goes only once.
 */
export function toRetryDelay(failure: FailedExchange, tries: number, nowMs: number): number | null {
  if (tries >= MAX_TRIES) return null;
  if (isRateLimit(failure)) {
    const delayMs = toLimitDelay(failure, nowMs);
    return delayMs <= MAX_WAIT_MS ? delayMs : null;
  }
  const isServerFault = failure.status === null || failure.status >= 500;
  const isSafe = failure.method !== 'POST' || failure.changesNothing;
  return isServerFault && isSafe ? (SERVER_FAULT_DELAYS_MS[tries - 1] ?? null) : null;
}

/** True for the primary and the secondary limit; a plain 403 is a missing permission. */
export function isRateLimit({ status, headers, message }: FailedExchange): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /\brate limit\b/i.test(message)
  );
}

function toLimitDelay({ headers }: FailedExchange, nowMs: number): number {
  const retryAfterSeconds = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && Number.isFinite(retryAfterSeconds))
    return Math.max(0, retryAfterSeconds) * 1_000;
  const resetSeconds = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(resetSeconds))
    return Math.max(0, resetSeconds * 1_000 - nowMs);
  return LIMIT_WITHOUT_ADVICE_MS;
}

import type { RateLimit, RetryAfter } from './sandbox-switches.ts';

/** Token bucket by a clock that is handed in; starts full, and keeps its level when the limit changes. */
export class RateLimiter {
  #level: number | null = null;
  #filledAtMs = 0;

  /** Null when the call may pass, else how many milliseconds remain until one more would. */
  take(limit: RateLimit, nowMs: number): number | null {
    const gained = (Math.max(0, nowMs - this.#filledAtMs) / 1000) * limit.perSecond;
    const level = this.#level === null ? limit.burst : Math.min(limit.burst, this.#level + gained);
    this.#filledAtMs = nowMs;
    // A whole call may be one rounding error short after a wait of exactly its length.
    const passes = level >= 1 - 1e-9;
    this.#level = passes ? Math.max(0, level - 1) : level;
    return passes ? null : ((1 - level) / limit.perSecond) * 1000;
  }
}

/** The header `Retry-After`, or none. */
export function retryAfterHeader(
  form: RetryAfter,
  wait: { readonly waitMs: number; readonly nowMs: number },
): Readonly<Record<string, string>> {
  if (form === 'none') return {};
  if (form === 'seconds') return { 'retry-after': String(Math.max(1, Math.ceil(wait.waitMs / 1000))) };
  if (form === 'date') {
    const untilMs = Math.ceil((wait.nowMs + wait.waitMs) / 1000) * 1000;
    return { 'retry-after': new Date(untilMs).toUTCString() };
  }
  return { 'retry-after': typeof form === 'number' ? String(form) : form.verbatim };
}

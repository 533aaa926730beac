/** `seconds`: the true wait rounded up; `date`: a whole second, counted from the reply's own `Date`; `bare-date`: the same without `Date`; a number: always so many milliseconds. */
export type RetryAfterForm = 'seconds' | 'date' | 'bare-date' | 'none' | number;

/** What becomes of one call. */
export type Answer =
  | { readonly kind: 'accepted'; readonly busyMs: number }
  | { readonly kind: 'limited'; readonly retryAfter: RetryAfter };

/** As the client reads it once the reply has arrived. */
export type RetryAfter = { readonly ms: number } | { readonly untilMs: number } | null;

/** A tenant's limit, by a clock that is handed in. */
export interface SimulatedServer {
  arrive(nowMs: number): Answer;
  /** Most calls that any client could get through from the start. */
  allowedBy(nowMs: number): number;
}

export const ACCEPTED: Answer = { kind: 'accepted', busyMs: 0 };

export function limited(form: RetryAfterForm, { waitMs, nowMs }: { waitMs: number; nowMs: number }): Answer {
  return { kind: 'limited', retryAfter: toRetryAfter(form, { waitMs, nowMs }) };
}

function toRetryAfter(
  form: RetryAfterForm,
  { waitMs, nowMs }: { waitMs: number; nowMs: number },
): RetryAfter {
  const untilMs = Math.ceil((nowMs + waitMs) / 1000) * 1000;
  if (form === 'none') return null;
  if (form === 'bare-date') return { untilMs };
  if (form === 'date') return { ms: untilMs - Math.floor(nowMs / 1000) * 1000 };
  return { ms: form === 'seconds' ? Math.max(1, Math.ceil(waitMs / 1000)) * 1000 : form };
}

export interface BucketLimit {
  /** Tokens a second, and at most. */
  readonly rate: number;
  readonly burst: number;
  readonly retryAfter: RetryAfterForm;
  /** Another rate from this time on. */
  readonly change?: { readonly atMs: number; readonly rate: number };
}

/** Starts full, and keeps its level when the rate changes. */
export class TokenBucket implements SimulatedServer {
  readonly #limit: BucketLimit;
  #level: number;
  #filledAtMs = 0;

  constructor(limit: BucketLimit) {
    this.#limit = limit;
    this.#level = limit.burst;
  }

  arrive(nowMs: number): Answer {
    const { burst, rate, change, retryAfter } = this.#limit;
    const now = change !== undefined && nowMs >= change.atMs ? change.rate : rate;
    this.#level = Math.min(burst, this.#level + ((nowMs - this.#filledAtMs) / 1000) * now);
    this.#filledAtMs = nowMs;
    if (this.#level < 1) return limited(retryAfter, { waitMs: ((1 - this.#level) / now) * 1000, nowMs });
    this.#level -= 1;
    return ACCEPTED;
  }

  allowedBy(nowMs: number): number {
    const { rate, burst, change } = this.#limit;
    const untilMs = Math.min(nowMs, change?.atMs ?? nowMs);
    return burst + (untilMs * rate + (nowMs - untilMs) * (change?.rate ?? rate)) / 1000;
  }
}

import {
  ACCEPTED,
  type Answer,
  limited,
  type RetryAfterForm,
  type SimulatedServer,
} from './simulated-server.ts';

/** So many calls in each window of time, all of which begin anew at once. */
export class FixedWindow implements SimulatedServer {
  readonly #limit: { readonly calls: number; readonly windowMs: number; readonly retryAfter: RetryAfterForm };
  #window = -1;
  #used = 0;

  constructor(limit: {
    readonly calls: number;
    readonly windowMs: number;
    readonly retryAfter: RetryAfterForm;
  }) {
    this.#limit = limit;
  }

  arrive(nowMs: number): Answer {
    const { calls, windowMs, retryAfter } = this.#limit;
    const window = Math.floor(nowMs / windowMs);
    if (window !== this.#window) this.#used = 0;
    this.#window = window;
    if (this.#used >= calls) return limited(retryAfter, { waitMs: (window + 1) * windowMs - nowMs, nowMs });
    this.#used += 1;
    return ACCEPTED;
  }

  allowedBy(nowMs: number): number {
    const { calls, windowMs } = this.#limit;
    return calls * Math.ceil(nowMs / windowMs);
  }
}

/** So many calls in any span of that length. */
export class SlidingWindow implements SimulatedServer {
  readonly #limit: { readonly calls: number; readonly windowMs: number; readonly retryAfter: RetryAfterForm };
  readonly #takenAtMs: number[] = [];

  constructor(limit: {
    readonly calls: number;
    readonly windowMs: number;
    readonly retryAfter: RetryAfterForm;
  }) {
    this.#limit = limit;
  }

  arrive(nowMs: number): Answer {
    const { calls, windowMs, retryAfter } = this.#limit;
    const oldestMs = this.#takenAtMs.at(-calls);
    if (oldestMs !== undefined && nowMs - oldestMs < windowMs)
      return limited(retryAfter, { waitMs: oldestMs + windowMs - nowMs, nowMs });
    this.#takenAtMs.push(nowMs);
    return ACCEPTED;
  }

  allowedBy(nowMs: number): number {
    const { calls, windowMs } = this.#limit;
    return calls * (1 + nowMs / windowMs);
  }
}

/** Serves one call after the other, and refuses those for which its queue has no room. */
export class ServiceQueue implements SimulatedServer {
  readonly #limit: { readonly rate: number; readonly room: number; readonly retryAfter: RetryAfterForm };
  #freeAtMs = 0;

  constructor(limit: { readonly rate: number; readonly room: number; readonly retryAfter: RetryAfterForm }) {
    this.#limit = limit;
  }

  arrive(nowMs: number): Answer {
    const { rate, room, retryAfter } = this.#limit;
    const queueMs = Math.max(0, this.#freeAtMs - nowMs);
    if ((queueMs * rate) / 1000 > room) return limited(retryAfter, { waitMs: 1000 / rate, nowMs });
    this.#freeAtMs = nowMs + queueMs + 1000 / rate;
    return { kind: 'accepted', busyMs: queueMs + 1000 / rate };
  }

  allowedBy(nowMs: number): number {
    return (nowMs * this.#limit.rate) / 1000;
  }
}

/** So many calls at once. */
export class InFlightLimit implements SimulatedServer {
  readonly #limit: {
    readonly calls: number;
    readonly serviceMs: number;
    readonly retryAfter: RetryAfterForm;
  };
  #untilMs: number[] = [];

  constructor(limit: {
    readonly calls: number;
    readonly serviceMs: number;
    readonly retryAfter: RetryAfterForm;
  }) {
    this.#limit = limit;
  }

  arrive(nowMs: number): Answer {
    const { calls, serviceMs, retryAfter } = this.#limit;
    this.#untilMs = this.#untilMs.filter((untilMs) => untilMs > nowMs);
    if (this.#untilMs.length >= calls) return limited(retryAfter, { waitMs: serviceMs, nowMs });
    this.#untilMs.push(nowMs + serviceMs);
    return { kind: 'accepted', busyMs: serviceMs };
  }

  allowedBy(nowMs: number): number {
    return (this.#limit.calls * nowMs) / this.#limit.serviceMs;
  }
}

/** Refuses calls at random; no limit is behind it. */
export class StrayRefusals implements SimulatedServer {
  readonly #limit: {
    readonly probability: number;
    readonly retryAfter: RetryAfterForm;
    readonly random: () => number;
  };

  constructor(limit: {
    readonly probability: number;
    readonly retryAfter: RetryAfterForm;
    readonly random: () => number;
  }) {
    this.#limit = limit;
  }

  arrive(nowMs: number): Answer {
    const { probability, retryAfter, random } = this.#limit;
    return random() < probability ? limited(retryAfter, { waitMs: 10, nowMs }) : ACCEPTED;
  }

  allowedBy(): number {
    return Number.POSITIVE_INFINITY;
  }
}

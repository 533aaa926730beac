/** Sends that a late timer missed may be made up for, as far as they would have left in this time. */
const CATCH_UP_MS = 25;
/** Calls that leave in time arrive with some delay, each with another: so much longer than a second is left for as many calls. */
const MARGIN = 1.02;

/**
 * The ceiling that the user sets: calls are evenly spaced, and in no span of a second (of one call's interval, for less than
 * one a second) leave more than allowed, however late the timers are. Pure state.
 */
export class RateCeiling {
  readonly #intervalMs: number;
  /** Times of the last sends, one for each call that a span may hold, the oldest at `#next`. */
  readonly #sentAtMs: number[];
  #next = 0;
  #slotMs = Number.NEGATIVE_INFINITY;

  /** `maxRate`: calls a second at most; null: no ceiling. */
  constructor(maxRate: number | null) {
    this.#intervalMs = maxRate === null ? 0 : (1000 / maxRate) * MARGIN;
    const inSpan = maxRate === null ? 0 : Math.max(1, Math.floor(maxRate));
    this.#sentAtMs = Array.from({ length: inSpan }, () => Number.NEGATIVE_INFINITY);
  }

  nextSendAtMs(): number {
    const oldestMs = this.#sentAtMs[this.#next];
    if (oldestMs === undefined) return Number.NEGATIVE_INFINITY;
    return Math.max(this.#slotMs, oldestMs + this.#sentAtMs.length * this.#intervalMs);
  }

  onSend(nowMs: number): void {
    if (this.#sentAtMs.length === 0) return;
    this.#slotMs = Math.max(this.#slotMs, nowMs - CATCH_UP_MS) + this.#intervalMs;
    this.#sentAtMs[this.#next] = nowMs;
    this.#next = (this.#next + 1) % this.#sentAtMs.length;
  }

  /** The last send that was told never left. */
  onUnused(): void {
    if (this.#sentAtMs.length === 0) return;
    this.#slotMs -= this.#intervalMs;
    this.#next = (this.#next + this.#sentAtMs.length - 1) % this.#sentAtMs.length;
    this.#sentAtMs[this.#next] = Number.NEGATIVE_INFINITY;
  }
}

/** A tenant that lets no call through for so long, while codes fail, is taken to be down. */
export const SILENCE_MS = 120_000;
/** One code can fail for a reason of its own; so many cannot. */
export const MIN_GIVEN_UP = 3;

/**
 * Tells when a tenant has gone silent: for two minutes no call was answered properly (no reply, 5xx, 429, no JSON), and
 * several were given up meanwhile. Each further one would cost its own two minutes. Any proper answer ends the silence.
 * Pure state; times are epoch milliseconds.
 */
export class OutageGuard {
  #answeredAtMs = Number.NEGATIVE_INFINITY;
  #silentSinceMs: number | null = null;
  #givenUp = 0;

  /** A call was answered as the contract has it, be it with a refusal. */
  noteAnswer(nowMs: number): void {
    this.#answeredAtMs = nowMs;
    this.#silentSinceMs = null;
    this.#givenUp = 0;
  }

  /** A call that was sent at this time got no proper answer. */
  noteNoAnswer(sentAtMs: number): void {
    const sinceMs = Math.max(sentAtMs, this.#answeredAtMs);
    this.#silentSinceMs = Math.min(this.#silentSinceMs ?? sinceMs, sinceMs);
  }

  /** A call was given up for good. */
  noteGivenUp(): void {
    if (this.#silentSinceMs !== null) this.#givenUp += 1;
  }

  /** When a call was last answered properly; minus infinity before. */
  get answeredAtMs(): number {
    return this.#answeredAtMs;
  }

  /** Since when the tenant has let no call through, once nothing more is to be sent; null as long as calls make sense. */
  silentSinceMs(nowMs: number): number | null {
    const sinceMs = this.#silentSinceMs;
    if (sinceMs === null || this.#givenUp < MIN_GIVEN_UP) return null;
    return nowMs - sinceMs >= SILENCE_MS ? sinceMs : null;
  }
}

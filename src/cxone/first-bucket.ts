/** After a pause of our own the bucket is full again, and what was sent before tells nothing. */
const IDLE_MS = 50;

/** What was accepted from the last time that the bucket was surely full up to the first 429. */
export class FirstBucket {
  #calls = 0;
  #startMs = Number.POSITIVE_INFINITY;
  #endMs = Number.NEGATIVE_INFINITY;
  #inFlight = 0;
  #settledAtMs = 0;

  onSend(nowMs: number): void {
    if (this.#inFlight === 0 && nowMs - this.#settledAtMs > IDLE_MS) this.#restart();
    this.#inFlight += 1;
  }

  onSettled(nowMs: number): void {
    this.#inFlight -= 1;
    this.#settledAtMs = nowMs;
  }

  addAccepted(sentAtMs: number): void {
    this.#calls += 1;
    this.#startMs = Math.min(this.#startMs, sentAtMs);
    this.#endMs = Math.max(this.#endMs, sentAtMs);
  }

  toFacts(): { readonly calls: number; readonly spanMs: number } {
    return { calls: this.#calls, spanMs: Math.max(0, this.#endMs - this.#startMs) };
  }

  #restart(): void {
    this.#calls = 0;
    this.#startMs = Number.POSITIVE_INFINITY;
    this.#endMs = Number.NEGATIVE_INFINITY;
  }
}

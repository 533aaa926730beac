const WINDOW_MS = 1000;

/** Calls a second that were accepted lately: a sliding window of one second in constant space. */
export class AcceptedRate {
  #windowStartMs: number | null = null;
  #count = 0;
  #previousCount: number | null = null;

  add(nowMs: number): void {
    this.#roll(nowMs);
    this.#count += 1;
  }

  /** 0 before the first accepted call. */
  perSecond(nowMs: number): number {
    this.#roll(nowMs);
    if (this.#windowStartMs === null) return 0;
    const elapsedMs = nowMs - this.#windowStartMs;
    if (this.#previousCount === null) return (this.#count * WINDOW_MS) / Math.max(elapsedMs, 50);
    return this.#count + this.#previousCount * (1 - elapsedMs / WINDOW_MS);
  }

  #roll(nowMs: number): void {
    this.#windowStartMs ??= nowMs;
    const windows = Math.floor((nowMs - this.#windowStartMs) / WINDOW_MS);
    if (windows <= 0) return;
    this.#previousCount = windows === 1 ? this.#count : 0;
    this.#count = 0;
    this.#windowStartMs += windows * WINDOW_MS;
  }
}

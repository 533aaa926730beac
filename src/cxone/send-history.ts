const SLICE_MS = 20;
const MAX_SLICES = 500;

export interface SendSlice {
  readonly atMs: number;
  readonly calls: number;
}

/** When the calls of one episode left, in slices of time; of a long episode only its end, which is what emptied the bucket. */
export class SendHistory {
  #slices: { atMs: number; calls: number }[] = [];
  #isCut = false;

  add(nowMs: number): void {
    const last = this.#slices.at(-1);
    if (last !== undefined && nowMs - last.atMs < SLICE_MS) {
      last.calls += 1;
      return;
    }
    this.#slices.push({ atMs: nowMs, calls: 1 });
    if (this.#slices.length <= 2 * MAX_SLICES) return;
    this.#slices = this.#slices.slice(-MAX_SLICES);
    this.#isCut = true;
  }

  /** A call that was added did not reach the tenant's bucket. */
  remove(atMs: number): void {
    const slice = this.#slices.findLast((each) => each.atMs <= atMs);
    if (slice !== undefined && slice.calls > 0) slice.calls -= 1;
  }

  get isEmpty(): boolean {
    return this.#slices.length === 0;
  }

  /** True when the beginning is missing. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** Up to a time, not with it. */
  before(endMs: number): readonly SendSlice[] {
    return this.#slices.filter(({ atMs }) => atMs < endMs);
  }

  clear(): void {
    this.#slices = [];
    this.#isCut = false;
  }
}

/** First width of a slice of time; it doubles when a run gets too many of them. */
const SLICE_MS = 10;
const MAX_SLICES = 160;
/** When a call is refused, less than a token is left: on average half of one. */
const TOKENS_LEFT = 0.5;

interface Slice {
  readonly atMs: number;
  calls: number;
}

/** What a run says about the limit when the burst is supposed to be known. */
export interface Reading {
  /** Tokens a second. */
  readonly rate: number;
  /** The stretch of the run that says so, up to its end. */
  readonly spanMs: number;
}

/**
 * The calls from one 429 to the next, by the time at which they left. A bucket lets through at most `burst + rate * time` calls
 * in any stretch of time, and a run that ends with a 429 has used that up in one of those that reach to its end.
 */
export class RunHistory {
  readonly #emptyAtMs: number | null;
  #slices: Slice[] = [];
  #sliceMs = SLICE_MS;
  #calls = 0;
  #firstLimitedMs = Number.POSITIVE_INFINITY;
  #endMs = Number.NEGATIVE_INFINITY;

  /** `emptyAtMs`: when the bucket was empty before; null: it was full when the run began. */
  constructor(emptyAtMs: number | null) {
    this.#emptyAtMs = emptyAtMs;
  }

  /** Those that came through. */
  get calls(): number {
    return this.#calls;
  }

  /** When the last call left; once a 429 has ended the run, the bucket was empty then. */
  get endMs(): number {
    return this.#endMs;
  }

  get spanMs(): number {
    return Math.max(0, this.#endMs - (this.#slices[0]?.atMs ?? this.#endMs));
  }

  /** What came through though it left behind the first that was refused: as much as the bucket got meanwhile. */
  get tail(): { readonly calls: number; readonly spanMs: number } {
    const behind = this.#slices.filter(({ atMs }) => atMs > this.#firstLimitedMs);
    const calls = behind.reduce((sum, slice) => sum + slice.calls, 0);
    return { calls, spanMs: Math.max(0, this.#endMs - this.#firstLimitedMs) };
  }

  addAccepted(sentAtMs: number): void {
    this.#calls += 1;
    this.#endMs = Math.max(this.#endMs, sentAtMs);
    let at = this.#slices.length - 1;
    while ((this.#slices[at]?.atMs ?? sentAtMs) > sentAtMs) at -= 1;
    const slice = this.#slices[at];
    if (slice !== undefined && sentAtMs - slice.atMs < this.#sliceMs) slice.calls += 1;
    else this.#slices.splice(at + 1, 0, { atMs: sentAtMs, calls: 1 });
    if (this.#slices.length > MAX_SLICES) this.#coarsen();
  }

  addLimited(sentAtMs: number): void {
    this.#endMs = Math.max(this.#endMs, sentAtMs);
    this.#firstLimitedMs = Math.min(this.#firstLimitedMs, sentAtMs);
  }

  /** The least rate at which a bucket of this burst lets through what it did. */
  read(burst: number): Reading {
    let best = this.#readSinceEmpty();
    let calls = TOKENS_LEFT;
    for (let at = this.#slices.length - 1; at >= 0; at -= 1) {
      const slice = this.#slices[at];
      if (slice === undefined) break;
      calls += slice.calls;
      const spanMs = Math.max(1, this.#endMs - slice.atMs);
      const rate = ((calls - burst) / spanMs) * 1000;
      if (rate > best.rate) best = { rate, spanMs };
    }
    return best;
  }

  /** A bucket that was empty, but for what is left then as well, gives out what it gets. */
  #readSinceEmpty(): Reading {
    if (this.#emptyAtMs === null) return { rate: 0, spanMs: 1 };
    const spanMs = Math.max(1, this.#endMs - this.#emptyAtMs);
    return { rate: (this.#calls / spanMs) * 1000, spanMs };
  }

  #coarsen(): void {
    this.#sliceMs *= 2;
    const coarser: Slice[] = [];
    for (const slice of this.#slices) {
      const last = coarser.at(-1);
      if (last !== undefined && slice.atMs - last.atMs < this.#sliceMs) last.calls += slice.calls;
      else coarser.push(slice);
    }
    this.#slices = coarser;
  }
}

import type { SendSlice } from './send-history.ts';

/** Of what came through before the first 429 only bounds are known: this share is tried where the tenant names no time. */
const FIRST_SHARE = 0.2;
/** Where the tenant names no time it is touched again and again: just below the limit most calls get through. */
const SAFE_SHARE = 0.985;
/** A single episode never takes more away, in case its calls were too few to tell. */
const MIN_SHARE = 0.2;
/** A span's ends may be off by one call each. */
const MISCOUNT = 2;
/** What passed at first is more than the burst: calls that left at once arrive over some time. */
const BURST_SHARE = 0.7;
/** Two episodes tell the burst when their lengths differ by so much. */
const MIN_PAIR_MS = 300;
const MIN_PAIR_RATIO = 1.25;
/** In a shorter pause the bucket has not filled. */
const MIN_GAP_MS = 300;
const BISECTIONS = 24;
const GUESS = 1;
/** A larger error is a guess. */
const MAX_ERROR = 0.5;
/** A rate that was refused was too much. */
const MAX_FIT = 0.99;

/** From the first call to the first 429. */
export interface FirstEpisode {
  readonly calls: number;
  readonly spanMs: number;
  readonly stopMs: number;
}

/** The calls from one 429 to the next, by the times at which they were sent. */
export interface Episode {
  /** All that were accepted before the call that was refused. */
  readonly slices: readonly SendSlice[];
  readonly limitedAtMs: number;
  /** When the bucket was known to be empty before; null: it was full at the first slice. */
  readonly emptyAtMs: number | null;
  /** How long the tenant wants no calls now; 0 when it does not say. */
  readonly stopMs: number;
  /** How fast calls left at the end; infinite before the first 429. */
  readonly rate: number;
}

export interface Estimate {
  /** Calls a second. */
  readonly rate: number;
  /** By what share of it the limit may be higher; 1 for a guess. */
  readonly error: number;
}

/**
 * What 429s tell of a token bucket with unknown rate and burst: from the first episode what its burst can be, from each
 * later one the rate at which the calls that left would have emptied it just then, from two of different length both.
 */
export class BucketEstimate {
  #burst = Number.POSITIVE_INFINITY;
  #maxBurst = Number.POSITIVE_INFINITY;
  /** Whether the burst was told by two episodes. */
  #isMeasured = false;
  #previous: Episode | null = null;

  /**
   * After the first episode, which begins with a full bucket, so that what was accepted bounds the rate from both sides.
   * May be told again when more replies have come.
   */
  guess({ calls, spanMs, stopMs }: FirstEpisode): Estimate {
    const accepted = Math.max(1, calls);
    const seconds = Math.max(1, spanMs) / 1000;
    const most = accepted / seconds;
    const least = accepted / (seconds + stopMs / 1000);
    this.#maxBurst = accepted;
    this.#burst = Math.max(1, accepted * BURST_SHARE);
    return { rate: stopMs === 0 ? most * FIRST_SHARE : Math.sqrt(most * least), error: GUESS };
  }

  next(episode: Episode): Estimate {
    this.#learnBurst(episode);
    const rate = fitRate(episode, this.#burst);
    if (rate > episode.rate * MAX_FIT) return this.#guessBelow(episode);
    const error = this.#errorOf(episode, rate);
    const next = rate * (episode.stopMs === 0 ? SAFE_SHARE : 1);
    return { rate: Math.max(next, episode.rate * MIN_SHARE), error: error > MAX_ERROR ? GUESS : error };
  }

  /** Too few calls to tell, or a burst that is larger than it was taken for: between what came through and what was too much. */
  #guessBelow({ slices, rate, emptyAtMs, limitedAtMs }: Episode): Estimate {
    const calls = slices.reduce((sum, slice) => sum + slice.calls, 0);
    const startMs = slices[0]?.atMs ?? limitedAtMs;
    const seconds = Math.max(1, limitedAtMs - (emptyAtMs ?? startMs)) / 1000;
    const guess = Math.sqrt(rate * Math.min(rate, Math.max(1, calls) / seconds));
    const burst = calls - (guess * (limitedAtMs - startMs)) / 1000;
    if (burst > this.#burst) this.#burst = burst;
    return { rate: Math.min(guess, rate * MAX_FIT), error: GUESS };
  }

  #errorOf(episode: Episode, rate: number): number {
    const burst = this.#burst;
    const gained = levelAtEnd(episode, { rate: rate * 1.1, burst }) - levelAtEnd(episode, { rate, burst });
    const miscount = MISCOUNT / Math.max(gained * 10, 1);
    return this.#isMeasured ? miscount : Math.max(miscount, fitRate(episode, burst * BURST_SHARE) / rate - 1);
  }

  /** The larger the burst is taken, the lower a rate fits, of a short episode more so: where both agree, it is right. */
  #learnBurst(episode: Episode): void {
    const other = this.#previous;
    if (!wasFull(episode)) return;
    this.#previous = episode;
    if (other === null) return;
    const [short, long] = spanOf(episode) < spanOf(other) ? [episode, other] : [other, episode];
    if (spanOf(long) - spanOf(short) < MIN_PAIR_MS || spanOf(long) < spanOf(short) * MIN_PAIR_RATIO) return;
    const isTooSmall = (burst: number) => fitRate(short, burst) > fitRate(long, burst);
    this.#burst = bisect({ low: 1, high: this.#maxBurst, isTooLow: isTooSmall });
    this.#isMeasured = true;
  }
}

/** After a stop. */
function wasFull({ slices, emptyAtMs }: Episode): boolean {
  const startMs = slices[0]?.atMs ?? 0;
  return emptyAtMs === null || startMs - emptyAtMs >= MIN_GAP_MS;
}

function spanOf({ slices, limitedAtMs }: Episode): number {
  return limitedAtMs - (slices[0]?.atMs ?? limitedAtMs);
}

/** The rate at which the bucket was empty just when the call was refused. */
function fitRate(episode: Episode, burst: number): number {
  return bisect({ low: 0, high: episode.rate, isTooLow: (rate) => levelAtEnd(episode, { rate, burst }) < 0 });
}

function bisect(range: { low: number; high: number; readonly isTooLow: (value: number) => boolean }): number {
  let { low, high } = range;
  for (let round = 0; round < BISECTIONS; round += 1) {
    const middle = (low + high) / 2;
    if (range.isTooLow(middle)) low = middle;
    else high = middle;
  }
  return high;
}

/** Tokens left when the call was refused, had the bucket this rate and burst; below 0 when it was empty before. */
function levelAtEnd(
  { slices, emptyAtMs, limitedAtMs }: Episode,
  { rate, burst }: { readonly rate: number; readonly burst: number },
): number {
  let level = emptyAtMs === null ? burst : 0;
  let filledAtMs = emptyAtMs ?? slices[0]?.atMs ?? limitedAtMs;
  for (const { atMs, calls } of slices) {
    level = Math.min(burst, level + (Math.max(0, atMs - filledAtMs) / 1000) * rate) - calls;
    filledAtMs = Math.max(filledAtMs, atMs);
  }
  return level + (Math.max(0, limitedAtMs - filledAtMs) / 1000) * rate;
}

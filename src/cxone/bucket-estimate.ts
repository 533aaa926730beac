import type { Reading, RunHistory } from './run-history.ts';

const HYPOTHESES = 28;
/** A limit is meant for about a second's work: what came through in the first run is worth the more or the less of it. */
const USUAL_FILL_MS = 1000;
/** Share by which the first guess may be wrong. */
const GUESS_DEVIATION = 0.8;
/** Calls overtake one another: so many more or fewer may have come through than was counted. */
const MISCOUNT = 1.2;
/** Share by which rates are never known better. */
const DRIFT = 0.003;
/** How likely a reading is when the limit has changed, for each rate on a scale of the former one. */
const CHANGE_DENSITY = 0.05;
/** When the limit has changed, the burst may have as well: so much of what was known of it is given up. */
const FORGOTTEN = 0.2;
/** Calls a second. */
const MIN_RATE = 0.5;

/** Were this the burst, the limit would be about this rate. */
interface Hypothesis {
  readonly burst: number;
  readonly rate: number;
  readonly variance: number;
  readonly weight: number;
}

/**
 * What 429s tell of a token bucket with unknown rate and burst. A run that ended with a 429 gives another rate for each burst
 * that is supposed, and only for the right one do the rates of different runs agree.
 */
export class BucketEstimate {
  #hypotheses: readonly Hypothesis[] = [];

  get isKnown(): boolean {
    return this.#hypotheses.length > 0;
  }

  /** Calls a second. */
  get rate(): number {
    return this.#mean(({ rate }) => rate);
  }

  /** Standard deviation of the rate. */
  get deviation(): number {
    const mean = this.rate;
    return Math.sqrt(this.#mean(({ rate, variance }) => variance + (rate - mean) ** 2));
  }

  /** Calls that come through at once when the bucket is full. */
  get burst(): number {
    return this.#mean(({ burst }) => burst);
  }

  /** From a run that has ended with a 429. */
  learn(run: RunHistory): void {
    if (this.#hypotheses.length === 0) this.#hypotheses = supposeBursts(run);
    const before = this.#hypotheses;
    const readings = before.map((hypothesis) => compare(hypothesis, run.read(hypothesis.burst)));
    const likelihood = before.reduce((sum, { weight }, at) => sum + weight * (readings[at]?.density ?? 0), 0);
    const hasChanged = likelihood < CHANGE_DENSITY / this.rate;
    const after = before.map((hypothesis, at) => {
      const reading = readings[at];
      if (reading === undefined) return hypothesis;
      return hasChanged ? begunAnew(hypothesis, reading) : corrected(hypothesis, reading);
    });
    const sum = after.reduce((total, { weight }) => total + weight, 0);
    this.#hypotheses = after.map((one) => ({ ...one, weight: one.weight / sum }));
  }

  #mean(of: (hypothesis: Hypothesis) => number): number {
    const weights = this.#hypotheses.reduce((sum, { weight }) => sum + weight, 0);
    return this.#hypotheses.reduce((sum, one) => sum + one.weight * of(one), 0) / weights;
  }
}

/** The first run begins with a full bucket: its burst is anything up to what came through. */
function supposeBursts(run: RunHistory): readonly Hypothesis[] {
  const guess = guessRate(run);
  const step = Math.max(2, run.calls) ** (1 / (HYPOTHESES - 1));
  return Array.from({ length: HYPOTHESES }, (_, at) => ({
    ...guess,
    burst: step ** at,
    weight: 1 / HYPOTHESES,
  }));
}

function guessRate(run: RunHistory): { readonly rate: number; readonly variance: number } {
  const calls = Math.max(1, run.calls);
  const seconds = Math.max(1, run.spanMs) / 1000;
  const rate = calls / Math.sqrt(seconds * (seconds + USUAL_FILL_MS / 1000));
  const guess = { rate, variance: (rate * GUESS_DEVIATION) ** 2 };
  const { tail } = run;
  if (tail.spanMs === 0) return guess;
  return combine(guess, toRate(tail.calls + 0.5, tail.spanMs));
}

function toRate(calls: number, spanMs: number): { readonly rate: number; readonly variance: number } {
  const rate = (calls / spanMs) * 1000;
  return { rate, variance: (1000 / spanMs) ** 2 + (rate * 0.1) ** 2 };
}

interface ComparedReading {
  readonly rate: number;
  readonly variance: number;
  /** How likely it is under the hypothesis. */
  readonly density: number;
}

function compare(hypothesis: Hypothesis, reading: Reading): ComparedReading {
  const { rate } = reading;
  const variance = ((MISCOUNT * 1000) / reading.spanMs) ** 2 + (rate * DRIFT) ** 2;
  const total = variance + drifted(hypothesis);
  const density = Math.exp(-((rate - hypothesis.rate) ** 2) / (2 * total)) / Math.sqrt(total);
  return { rate, variance, density };
}

function corrected(hypothesis: Hypothesis, reading: ComparedReading): Hypothesis {
  const both = combine({ rate: hypothesis.rate, variance: drifted(hypothesis) }, reading);
  return bounded(hypothesis, { ...both, weight: hypothesis.weight * reading.density });
}

function begunAnew(hypothesis: Hypothesis, { rate, variance }: ComparedReading): Hypothesis {
  return bounded(hypothesis, { rate, variance, weight: hypothesis.weight + FORGOTTEN / HYPOTHESES });
}

function bounded(before: Hypothesis, after: Omit<Hypothesis, 'burst'>): Hypothesis {
  return { ...after, burst: before.burst, rate: Math.max(MIN_RATE, after.rate) };
}

function drifted({ rate, variance }: Hypothesis): number {
  return variance + (rate * DRIFT) ** 2;
}

/** Two measurements of one rate, each as heavy as it is sure. */
function combine(
  one: { readonly rate: number; readonly variance: number },
  other: { readonly rate: number; readonly variance: number },
): { readonly rate: number; readonly variance: number } {
  const gain = one.variance / (one.variance + other.variance);
  return { rate: one.rate + gain * (other.rate - one.rate), variance: one.variance * (1 - gain) };
}

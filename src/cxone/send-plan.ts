/** The limit is tried for being higher when that costs so small a share of the time; earlier while it is known less well than that. */
const PROBE_SHARE = 0.01;
/** It is tried more often until stops have cost so many calls: a small share of the 10,000 of a large tenant. */
const EARLY_LOST_CALLS = 220;
const EARLY_DUE_MS = 9000;
const MIN_DUE_MS = 1000;
/** A stop costs at least this share of itself: that the bucket fills meanwhile is an estimate. */
const LEAST_LOST = 0.1;
/** Calls that are refused when the bucket is empty. */
const WASTED_CALLS = 2.5;
/** The run begins so many deviations below what the limit is taken for, and goes on to so many above. */
const DEVIATIONS = 0.5;
/** Share of the tokens at hand that is spent evenly; the rest goes into the probe. */
const EVEN_SHARE = 0.5;
const MIN_TOKENS = 3;
/** What the probe adds doubles in this time, so that a limit that is gone is followed quickly. */
const DOUBLING_MS = 300;
const MAX_DOUBLINGS = 16;

/** What is known when a run begins. */
export interface PlanFacts {
  /** Calls a second that the limit is taken for, and their standard deviation. */
  readonly rate: number;
  readonly deviation: number;
  readonly burst: number;
  /** In the bucket now. */
  readonly tokens: number;
  /** How long no call left after the last 429. */
  readonly stopMs: number;
  /** What all stops before have cost. */
  readonly lostCalls: number;
}

/** How fast calls leave from the beginning of a run until its 429. */
export interface SendPlan {
  /** From the beginning: when the bucket will be empty, if the limit is what it is taken for. */
  readonly dueMs: number;
  /** Calls a second. */
  readonly rateAtFirst: number;
  readonly rateWhenDue: number;
  /** Calls a second on top of that when due; half of it one doubling time before, and so on. */
  readonly probeRate: number;
  readonly doublingMs: number;
}

/**
 * Evenly at the rate that the limit is taken for, so that the tokens at hand are spent by the time when it is due to be tried. That
 * it has risen shows only when more comes through than its bucket holds, and costs a stop when it has not.
 */
export function planSends(facts: PlanFacts): SendPlan {
  const { rate, deviation } = facts;
  const dueMs = toDueMs(facts);
  const doublingMs = Math.min(DOUBLING_MS, dueMs / 4);
  const tokens = Math.max(MIN_TOKENS, facts.tokens);
  const middle = rate + (EVEN_SHARE * tokens * 1000) / dueMs;
  return {
    dueMs,
    rateAtFirst: Math.max(rate / 2, middle - DEVIATIONS * deviation),
    rateWhenDue: middle + DEVIATIONS * deviation,
    // What doubles like this has added up to just these tokens when due.
    probeRate: ((1 - EVEN_SHARE) * tokens * 1000 * Math.LN2) / doublingMs,
    doublingMs,
  };
}

/** Calls a second, so long after the run began. */
export function toSendRate(plan: SendPlan, elapsedMs: number): number {
  const { dueMs, rateAtFirst, rateWhenDue, probeRate, doublingMs } = plan;
  const steady = rateAtFirst + (rateWhenDue - rateAtFirst) * Math.min(1, elapsedMs / dueMs);
  return steady + probeRate * 2 ** Math.min(MAX_DOUBLINGS, (elapsedMs - dueMs) / doublingMs);
}

/** Calls that a stop costs: the tokens that came meanwhile and found the bucket full. */
export function toLostCalls({ stopMs, rate, burst }: Pick<PlanFacts, 'stopMs' | 'rate' | 'burst'>): number {
  const gained = (rate * stopMs) / 1000;
  return Math.max(LEAST_LOST * gained, gained - burst);
}

/** The dearer a 429 is, the later; the less well the limit is known, the earlier. */
function toDueMs(facts: PlanFacts): number {
  const { rate, deviation } = facts;
  const lost = toLostCalls(facts);
  const dueMs = ((lost + WASTED_CALLS) / Math.max(PROBE_SHARE * rate, deviation)) * 1000;
  const isEarly = facts.lostCalls + lost <= EARLY_LOST_CALLS;
  return Math.max(MIN_DUE_MS, isEarly ? Math.min(EARLY_DUE_MS, dueMs) : dueMs);
}

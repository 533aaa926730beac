/** The limit is tried for being higher when that costs so small a share of the time; or earlier, when it is known less well. */
const PROBE_SHARE = 0.01;
/** At the beginning of a run the limit is tried more often, until stops have cost so much. */
const EARLY_COST_MS = 2800;
const EARLY_DUE_MS = 9000;
const MIN_DUE_MS = 1500;
/** A stop costs at least this share of itself, though the bucket should have filled meanwhile. */
const LEAST_COST = 0.1;
/** Calls that a 429 wastes are as dear as the time of so many. */
const WASTE_CALLS = 2.5;
/** The rate is tried from so many deviations below to so many above what it is taken for. */
const DEVIATIONS = 0.5;
/** Share of the tokens at hand that is used up evenly; the rest goes into the probe. */
const EVEN_SHARE = 0.5;
const MIN_TOKENS = 3;
/** The probe's excess doubles in this time, so that a limit that is gone is followed quickly. */
const DOUBLING_MS = 400;
const MAX_DOUBLINGS = 16;

/** What is known when a run begins. */
export interface PlanFacts {
  /** Calls a second, and their standard deviation. */
  readonly rate: number;
  readonly deviation: number;
  readonly burst: number;
  /** Tokens in the bucket. */
  readonly tokens: number;
  /** How long the tenant wanted no calls; 0 when it named no time. */
  readonly stopMs: number;
  /** What stops have cost so far. */
  readonly spentMs: number;
}

/** How fast calls leave from the beginning of a run until its 429. */
export interface SendPlan {
  /** When the bucket is to be empty if the limit is what it is taken for. */
  readonly dueMs: number;
  readonly rateAtFirst: number;
  readonly rateWhenDue: number;
  /** On top of that when due, doubling every so often, before and after. */
  readonly probeRate: number;
  readonly doublingMs: number;
}

/** What a stop costs: nothing as far as the bucket fills meanwhile. */
export function toStopCostMs({ stopMs, burst, rate }: Pick<PlanFacts, 'stopMs' | 'burst' | 'rate'>): number {
  return Math.max(LEAST_COST * stopMs, stopMs - (burst / rate) * 1000);
}

/**
 * Evenly at the rate that the limit is taken for, with the tokens at hand spent by the time when it is due to be tried. Only
 * overdrawing the bucket shows whether the limit has risen, and that costs a stop when it has not.
 */
export function planSends(facts: PlanFacts): SendPlan {
  const { rate, deviation } = facts;
  const dueMs = toDueMs(facts);
  const doublingMs = Math.min(DOUBLING_MS, dueMs / 4);
  const tokens = Math.max(MIN_TOKENS, facts.tokens);
  const middle = rate + ((EVEN_SHARE * tokens) / dueMs) * 1000;
  return {
    dueMs,
    rateAtFirst: Math.max(rate / 2, middle - DEVIATIONS * deviation),
    rateWhenDue: middle + DEVIATIONS * deviation,
    probeRate: ((((1 - EVEN_SHARE) * tokens) / doublingMs) * 1000) * Math.LN2,
    doublingMs,
  };
}

/** Calls a second, so many milliseconds after the run began. */
export function toSendRate(plan: SendPlan, elapsedMs: number): number {
  const { dueMs, rateAtFirst, rateWhenDue, probeRate, doublingMs } = plan;
  const steady = rateAtFirst + (rateWhenDue - rateAtFirst) * Math.min(1, elapsedMs / dueMs);
  return steady + probeRate * 2 ** Math.min(MAX_DOUBLINGS, (elapsedMs - dueMs) / doublingMs);
}

function toDueMs(facts: PlanFacts): number {
  const { rate, deviation, spentMs } = facts;
  const stopCostMs = toStopCostMs(facts);
  const costMs = stopCostMs + (WASTE_CALLS / rate) * 1000;
  const dueMs = costMs / Math.max(PROBE_SHARE, deviation / rate);
  const isEarly = spentMs + stopCostMs <= EARLY_COST_MS;
  return Math.max(MIN_DUE_MS, isEarly ? Math.min(EARLY_DUE_MS, dueMs) : dueMs);
}

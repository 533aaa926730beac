import { BucketEstimate } from './bucket-estimate.ts';
import type { PaceModel, PaceTicket, PaceVerdict } from './pace-model.ts';
import { PauseGate } from './pause-gate.ts';
import { RateCeiling } from './rate-ceiling.ts';
import { RunHistory } from './run-history.ts';
import { planSends, type SendPlan, toSendRate, toStopCostMs } from './send-plan.ts';

/** Sends that a late timer missed may be made up for, as far as they would have left in this time. */
const CATCH_UP_MS = 25;
/** After a time without calls the bucket is full again, and what was sent before tells nothing. */
const IDLE_MS = 500;
/** Calls that may be in flight at first, and how many more for each that came through: those in flight at the first 429 are wasted. */
const OPENING_CALLS = 8;
const OPENING_GROWTH = 0.25;
/** Where the tenant names no time, so many tokens are left to gather after a 429, within this time. */
const GATHERED_TOKENS = 4;
const MAX_GATHER_MS = 1000;
/** Where the tenant names no time, a 429 that is the only one among so many calls is no sign of the limit. */
const STRAY_CALLS = 20;

/**
 * Finds the limit of a token bucket and stays at it. Unlimited until the first 429; from then on in runs, each of which ends with
 * a 429 and makes the limit better known. `Retry-After` stops everything until then.
 */
export class LearningPace implements PaceModel {
  readonly #ceiling: RateCeiling;
  readonly #gate = new PauseGate();
  readonly #estimate = new BucketEstimate();
  #run = new RunHistory(null);
  #runs = 1;
  /** When a 429 ended the run; null while it goes on. The next call that leaves begins another. */
  #endedAtMs: number | null = null;
  /** Null in the first run. */
  #plan: SendPlan | null = null;
  #planFromMs = 0;
  /** Earliest time of the next call by the plan. */
  #slotMs = Number.NEGATIVE_INFINITY;
  #spentMs = 0;
  #openingCalls = OPENING_CALLS;
  #sent = 0;
  #inFlight = 0;
  #settledAtMs = 0;
  #refusals = 0;
  /** The last call that was refused. */
  #limitedIndex = Number.NEGATIVE_INFINITY;

  /** `maxRate`: calls a second at most; null: no ceiling. */
  constructor(options: { readonly maxRate: number | null }) {
    this.#ceiling = new RateCeiling(options.maxRate);
  }

  nextSendAtMs(_nowMs: number): number {
    if (this.#inFlight >= this.#mostInFlight()) return Number.POSITIVE_INFINITY;
    return Math.max(this.#slotMs, this.#gate.untilMs, this.#ceiling.nextSendAtMs());
  }

  refusedUntilMs(nowMs: number): number | null {
    return this.#gate.refusedUntilMs(nowMs);
  }

  onSend(nowMs: number): PaceTicket {
    if (this.#endedAtMs !== null) this.#beginRun(nowMs, this.#endedAtMs);
    else if (this.#inFlight === 0 && nowMs - this.#settledAtMs > IDLE_MS && this.#plan === null) this.#run = new RunHistory(null);
    this.#takeSlot(nowMs);
    this.#ceiling.onSend(nowMs);
    this.#sent += 1;
    this.#inFlight += 1;
    return { index: this.#sent, run: this.#runs, sentAtMs: nowMs };
  }

  onVerdict(ticket: PaceTicket, facts: { readonly verdict: PaceVerdict; readonly nowMs: number }): void {
    const { verdict, nowMs } = facts;
    this.#inFlight -= 1;
    this.#settledAtMs = nowMs;
    if (verdict.kind === 'unused') this.#takeBack(nowMs);
    else if (verdict.kind === 'limited') this.#onLimited(ticket, { retryAfterMs: verdict.retryAfterMs, nowMs });
    // A call that failed has most likely been counted before.
    else if (ticket.run === this.#runs) this.#run.addAccepted(ticket.sentAtMs);
    if (verdict.kind !== 'accepted') return;
    if (ticket.run === this.#runs) this.#refusals = 0;
    this.#openingCalls += OPENING_GROWTH;
    this.#gate.onAccepted();
  }

  #mostInFlight(): number {
    if (this.#endedAtMs !== null) return Number.POSITIVE_INFINITY;
    if (this.#refusals > 0) return 1;
    return this.#plan === null ? this.#openingCalls : Number.POSITIVE_INFINITY;
  }

  #takeSlot(nowMs: number): void {
    const earliestMs = nowMs - CATCH_UP_MS;
    // Time in which nobody wanted to send more brings no probe nearer.
    if (this.#slotMs < earliestMs) this.#planFromMs += Math.min(earliestMs - this.#slotMs, nowMs - this.#planFromMs);
    this.#slotMs = Math.max(this.#slotMs, earliestMs) + this.#intervalMs(nowMs);
  }

  #takeBack(nowMs: number): void {
    this.#slotMs -= this.#intervalMs(nowMs);
    this.#ceiling.onUnused();
  }

  #intervalMs(nowMs: number): number {
    return this.#plan === null ? 0 : 1000 / toSendRate(this.#plan, nowMs - this.#planFromMs);
  }

  #onLimited(ticket: PaceTicket, { retryAfterMs, nowMs }: { readonly retryAfterMs: number | null; readonly nowMs: number }): void {
    const isNews = ticket.run === this.#runs && this.#endedAtMs === null;
    if (ticket.run === this.#runs) this.#run.addLimited(ticket.sentAtMs);
    if (retryAfterMs !== null) this.#gate.close(retryAfterMs, { nowMs, isNews });
    if (!isNews) return;
    const isStray = retryAfterMs === null && this.#plan !== null && ticket.index - this.#limitedIndex > STRAY_CALLS;
    this.#limitedIndex = ticket.index;
    this.#slotMs = Math.max(this.#slotMs, nowMs) + this.#intervalMs(nowMs);
    if (isStray) return;
    this.#endedAtMs = nowMs;
    this.#slotMs = nowMs + this.#toGatherMs(nowMs - ticket.sentAtMs);
  }

  /** Until the calls in flight have told how much is left, and there are some tokens again. */
  #toGatherMs(roundTripMs: number): number {
    if (this.#plan === null) return roundTripMs;
    const gatherMs = Math.max(roundTripMs, (GATHERED_TOKENS / this.#estimate.rate) * 1000);
    return Math.min(MAX_GATHER_MS, gatherMs * 2 ** this.#refusals);
  }

  #beginRun(nowMs: number, endedAtMs: number): void {
    const estimate = this.#estimate;
    if (this.#run.calls > 0) estimate.learn(this.#run);
    else this.#refusals += 1;
    const { rate, deviation, burst } = estimate;
    const emptyAtMs = this.#run.endMs;
    const tokens = Math.min(burst, ((nowMs - emptyAtMs) / 1000) * rate);
    const stopMs = Math.max(this.#slotMs, this.#gate.untilMs) - endedAtMs;
    this.#plan = planSends({ rate, deviation, burst, tokens, stopMs, spentMs: this.#spentMs });
    this.#spentMs += toStopCostMs({ stopMs, burst, rate });
    this.#run = new RunHistory(emptyAtMs);
    this.#runs += 1;
    this.#endedAtMs = null;
    this.#planFromMs = nowMs;
    this.#slotMs = nowMs;
  }
}

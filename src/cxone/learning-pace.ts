import { BucketEstimate } from './bucket-estimate.ts';
import type { PaceModel, PaceTicket, PaceVerdict } from './pace-model.ts';
import { PauseGate } from './pause-gate.ts';
import { RateCeiling } from './rate-ceiling.ts';
import { RunHistory } from './run-history.ts';
import { planSends, type SendPlan, toLostCalls, toSendRate } from './send-plan.ts';

/** Sends that a late timer missed may be made up for, as far as they would have left in this time. */
const CATCH_UP_MS = 25;
/** After so long without calls the bucket is full, and what was sent before the first 429 tells nothing. */
const IDLE_MS = 500;
/** In flight at first, and so many more for each that came through: those in flight at the first 429 are refused, too. */
const OPENING_CALLS = 8;
const OPENING_GROWTH = 0.25;
/** Where the tenant names no time, a 429 that is the only one among so many calls is no sign of the limit. */
const STRAY_CALLS = 20;
/** A tenant that names no time and refuses one call after the other is asked again after this time at the latest. */
const SHORT_SHARE = 0.1;
const THIN_CALLS = 4;
const MAX_WAIT_MS = 1000;

/**
 * Finds the limit of a token bucket and stays at it: as fast as the calls in flight allow until the first 429, from then on in
 * runs, each of which ends with a 429 that makes the limit better known. `Retry-After` stops everything until then.
 */
export class LearningPace implements PaceModel {
  readonly #ceiling: RateCeiling;
  readonly #gate = new PauseGate();
  #estimate = new BucketEstimate();
  #run = new RunHistory(null);
  #runs = 1;
  /** When a 429 ended the run; null while it goes on. The next call to leave begins another. */
  #endedAtMs: number | null = null;
  #thinRuns = 0;
  #wasShort = false;
  #isRefused = false;
  /** Null in the first run. */
  #plan: SendPlan | null = null;
  #planFromMs = 0;
  /** Earliest time of the next call, as planned. */
  #slotMs = 0;
  #lostCalls = 0;
  #openingCalls = OPENING_CALLS;
  #sent = 0;
  #inFlight = 0;
  #settledAtMs = 0;
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
    else if (this.#plan === null && this.#isIdle(nowMs)) this.#run = new RunHistory(null);
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
    else if (verdict.kind === 'limited')
      this.#onLimited(ticket, { nowMs, retryAfterMs: verdict.retryAfterMs });
    // Also when it failed: the limit stands before everything else.
    else if (ticket.run === this.#runs) this.#run.addAccepted(ticket.sentAtMs);
    if (verdict.kind === 'accepted') this.#onAccepted(ticket);
  }

  #isIdle(nowMs: number): boolean {
    return this.#inFlight === 0 && nowMs - this.#settledAtMs > IDLE_MS;
  }

  #mostInFlight(): number {
    if (this.#endedAtMs !== null) return Number.POSITIVE_INFINITY;
    if (this.#isRefused) return 1;
    return this.#plan === null ? this.#openingCalls : Number.POSITIVE_INFINITY;
  }

  #takeSlot(nowMs: number): void {
    const missedMs = Math.max(0, nowMs - CATCH_UP_MS - this.#slotMs);
    // A time in which nobody wanted to send more brings no probe nearer.
    this.#planFromMs = Math.min(nowMs, this.#planFromMs + missedMs);
    this.#slotMs += missedMs + this.#intervalMs(nowMs);
  }

  #takeBack(nowMs: number): void {
    this.#slotMs -= this.#intervalMs(nowMs);
    this.#ceiling.onUnused();
  }

  #intervalMs(nowMs: number): number {
    return this.#plan === null ? 0 : 1000 / toSendRate(this.#plan, nowMs - this.#planFromMs);
  }

  #onAccepted(ticket: PaceTicket): void {
    this.#openingCalls += OPENING_GROWTH;
    this.#gate.onAccepted();
    if (ticket.run === this.#runs) this.#isRefused = false;
  }

  #onLimited(
    ticket: PaceTicket,
    facts: { readonly nowMs: number; readonly retryAfterMs: number | null },
  ): void {
    const { nowMs, retryAfterMs } = facts;
    const isNews = ticket.run === this.#runs && this.#endedAtMs === null;
    if (ticket.run === this.#runs) this.#run.addLimited(ticket.sentAtMs);
    if (retryAfterMs !== null) this.#gate.close(retryAfterMs, { nowMs, isNews });
    if (!isNews) return;
    const isStray = this.#plan !== null && ticket.index - this.#limitedIndex > STRAY_CALLS;
    this.#limitedIndex = ticket.index;
    this.#slotMs = Math.max(this.#slotMs, nowMs) + this.#intervalMs(nowMs);
    if (isStray && retryAfterMs === null) return;
    this.#endedAtMs = nowMs;
    // The calls in flight tell how much was left.
    this.#slotMs = nowMs + Math.min(MAX_WAIT_MS, (nowMs - ticket.sentAtMs) * 2 ** this.#thinRuns);
  }

  #beginRun(nowMs: number, endedAtMs: number): void {
    const ended = this.#run;
    this.#run = new RunHistory(ended.endMs);
    this.#runs += 1;
    this.#endedAtMs = null;
    const isShort = this.#plan !== null && ended.calls > 0 && ended.spanMs < SHORT_SHARE * this.#plan.dueMs;
    if (isShort && this.#wasShort) this.#estimate = new BucketEstimate();
    this.#wasShort = isShort;
    if (ended.calls > 0) this.#estimate.learn(ended);
    this.#thinRuns = ended.calls < THIN_CALLS ? this.#thinRuns + 1 : 0;
    this.#isRefused = ended.calls === 0;
    if (this.#estimate.isKnown) this.#planRun(nowMs, { endedAtMs, emptyAtMs: ended.endMs });
  }

  #planRun(nowMs: number, last: { readonly endedAtMs: number; readonly emptyAtMs: number }): void {
    const { rate, deviation, burst } = this.#estimate;
    const tokens = Math.min(burst, (rate * (nowMs - last.emptyAtMs)) / 1000);
    const stopMs = Math.max(this.#slotMs, this.#gate.untilMs) - last.endedAtMs;
    this.#plan = planSends({ rate, deviation, burst, tokens, stopMs, lostCalls: this.#lostCalls });
    this.#lostCalls += toLostCalls({ stopMs, rate, burst });
    this.#planFromMs = nowMs;
    this.#slotMs = nowMs;
  }
}

import { AcceptedRate } from './accepted-rate.ts';
import type { PaceModel, PaceTicket, PaceVerdict } from './pace-model.ts';
import { MAX_PAUSE_MS, toPauseMs } from './retry-after.ts';

/** Share of the accepted rate that is left after a 429. */
const CUT = 0.7;
const CALM_BEFORE_GROWTH_MS = 1000;
const GROWTH_PER_SECOND = 0.05;
const GROWTH_CALLS_PER_SECOND = 0.5;
const MIN_RATE = 0.5;
/** Sends that a late timer missed may be made up for, as far as they would have left in this time. */
const CATCH_UP_MS = 25;
/** So often the tenant is tried again although it asked for an absurdly long pause; then every call is refused. */
const MAX_PROBES = 3;

/**
 * Additive increase, multiplicative decrease: unlimited until the first 429, then a rate that each new episode of 429s cuts
 * and that grows again by itself. `Retry-After` stops everything until then.
 */
export class AimdPace implements PaceModel {
  readonly #maxRate: number;
  readonly #accepted = new AcceptedRate();
  #rate = Number.POSITIVE_INFINITY;
  #rateAtMs = 0;
  #nextSlotMs = Number.NEGATIVE_INFINITY;
  #stoppedUntilMs = Number.NEGATIVE_INFINITY;
  #refusedUntilMs = Number.NEGATIVE_INFINITY;
  #probes = 0;
  #sent = 0;
  #episode = 0;

  /** `maxRate`: calls a second at most; null: no ceiling. */
  constructor(options: { readonly maxRate: number | null }) {
    this.#maxRate = options.maxRate ?? Number.POSITIVE_INFINITY;
  }

  nextSendAtMs(_nowMs: number): number {
    return Math.max(this.#nextSlotMs, this.#stoppedUntilMs);
  }

  refusedUntilMs(nowMs: number): number | null {
    return nowMs < this.#refusedUntilMs ? this.#refusedUntilMs : null;
  }

  onSend(nowMs: number): PaceTicket {
    this.#grow(nowMs);
    this.#nextSlotMs = Math.max(this.#nextSlotMs, nowMs - CATCH_UP_MS) + this.#intervalMs();
    this.#sent += 1;
    return { index: this.#sent, episode: this.#episode, sentAtMs: nowMs };
  }

  onVerdict(ticket: PaceTicket, facts: { readonly verdict: PaceVerdict; readonly nowMs: number }): void {
    const { verdict, nowMs } = facts;
    if (verdict.kind === 'unused') this.#nextSlotMs -= this.#intervalMs();
    if (verdict.kind === 'accepted') {
      this.#accepted.add(nowMs);
      if (ticket.episode === this.#episode) this.#probes = 0;
    }
    if (verdict.kind !== 'limited') return;
    const isNews = ticket.episode === this.#episode;
    if (isNews) this.#cut(nowMs);
    if (verdict.retryAfterMs !== null) this.#stop(verdict.retryAfterMs, { nowMs, isNews });
  }

  #stop(retryAfterMs: number, facts: { readonly nowMs: number; readonly isNews: boolean }): void {
    const { nowMs, isNews } = facts;
    this.#stoppedUntilMs = Math.max(this.#stoppedUntilMs, nowMs + toPauseMs(retryAfterMs));
    if (retryAfterMs <= MAX_PAUSE_MS || !isNews) return;
    this.#probes += 1;
    if (this.#probes > MAX_PROBES) this.#refusedUntilMs = nowMs + retryAfterMs;
  }

  #cut(nowMs: number): void {
    const reached = Math.min(this.#rate, this.#accepted.perSecond(nowMs));
    this.#rate = Math.max(MIN_RATE, reached * CUT);
    this.#rateAtMs = nowMs + CALM_BEFORE_GROWTH_MS;
    this.#nextSlotMs = Math.max(this.#nextSlotMs, nowMs);
    this.#episode += 1;
  }

  #grow(nowMs: number): void {
    const seconds = (nowMs - Math.max(this.#rateAtMs, this.#stoppedUntilMs)) / 1000;
    if (!Number.isFinite(this.#rate) || seconds <= 0) return;
    this.#rate += (this.#rate * GROWTH_PER_SECOND + GROWTH_CALLS_PER_SECOND) * seconds;
    this.#rateAtMs = nowMs;
  }

  #intervalMs(): number {
    const rate = Math.min(this.#rate, this.#maxRate);
    return Number.isFinite(rate) ? 1000 / rate : 0;
  }
}

import { BucketEstimate, type Episode, type Estimate } from './bucket-estimate.ts';
import { FirstBucket } from './first-bucket.ts';
import type { PaceModel, PaceTicket, PaceVerdict } from './pace-model.ts';
import { RateCeiling } from './rate-ceiling.ts';
import { MAX_PAUSE_MS, toPauseMs } from './retry-after.ts';
import { SendHistory } from './send-history.ts';

/** A shorter stop is none: the bucket has not filled in that time. */
const MIN_STOP_MS = 300;
/** Without a stop, 429s in such quick succession tell of one overshoot. */
const MIN_EPISODE_MS = 100;
const MIN_RATE = 0.5;
/** An estimate as good as this is gone by as it is. */
const GOOD_ERROR = 0.1;
/** Most calls that may be in flight. */
const MAX_IN_FLIGHT = 64;
/** Sends that a late timer missed may be made up for, as far as they would have left in this time. */
const CATCH_UP_MS = 25;
/** So often the tenant is tried again although it asked for an absurdly long pause; then every call is refused. */
const MAX_PROBES = 3;

/** Growth a second. */
interface Growth {
  /** For each part of the estimate's error, until that is made up for. */
  readonly rough: number;
  readonly measured: number;
  /** When nothing was refused for so long. */
  readonly calm: number;
  readonly calmAfterMs: number;
}
/** A stop costs about a second of work, so that the limit is touched rarely. */
const WITH_STOPS: Growth = { rough: 0.3, measured: 0.001, calm: 0.02, calmAfterMs: 12_000 };
const WITHOUT_STOPS: Growth = { rough: 0.3, measured: 0.012, calm: 0.06, calmAfterMs: 3000 };

/**
 * Finds the limit of a token bucket and stays at it: unlimited until the first 429, then evenly spaced at the rate that each
 * episode of 429s allows to reckon, growing slowly. `Retry-After` stops everything until then.
 */
export class LearningPace implements PaceModel {
  readonly #ceiling: RateCeiling;
  readonly #estimate = new BucketEstimate();
  #rate = Number.POSITIVE_INFINITY;
  /** How far growth may be fast. */
  #roughUntilRate = 0;
  #error = 0;
  #growth = WITHOUT_STOPS;
  #grownAtMs = 0;
  #calmSinceMs = 0;
  /** Of the last episode's end; 0 when the tenant named no time. */
  #stopMs = 0;
  #cutAtMs = Number.NEGATIVE_INFINITY;
  #slotMs = Number.NEGATIVE_INFINITY;
  #stoppedUntilMs = Number.NEGATIVE_INFINITY;
  #refusedUntilMs = Number.NEGATIVE_INFINITY;
  #probes = 0;
  #sent = 0;
  #episode = 0;
  readonly #sends = new SendHistory();
  readonly #first = new FirstBucket();
  /** The call whose 429 ended the episode before. */
  #limited: PaceTicket | null = null;
  /** When the last call left that was accepted though it left behind that one. */
  #emptyAtMs = 0;
  /** The latest of this episode: some may have left behind a call that turns out to be refused. */
  readonly #accepted: PaceTicket[] = [];

  /** `maxRate`: calls a second at most; null: no ceiling. */
  constructor(options: { readonly maxRate: number | null }) {
    this.#ceiling = new RateCeiling(options.maxRate);
  }

  nextSendAtMs(_nowMs: number): number {
    return Math.max(this.#slotMs, this.#stoppedUntilMs, this.#ceiling.nextSendAtMs());
  }

  refusedUntilMs(nowMs: number): number | null {
    return nowMs < this.#refusedUntilMs ? this.#refusedUntilMs : null;
  }

  onSend(nowMs: number): PaceTicket {
    this.#grow(nowMs);
    if (this.#episode === 0) this.#first.onSend(nowMs);
    this.#slotMs = Math.max(this.#slotMs, nowMs - CATCH_UP_MS) + 1000 / this.#rate;
    this.#ceiling.onSend(nowMs);
    this.#sent += 1;
    this.#sends.add(nowMs);
    return { index: this.#sent, episode: this.#episode, sentAtMs: nowMs };
  }

  onVerdict(ticket: PaceTicket, facts: { readonly verdict: PaceVerdict; readonly nowMs: number }): void {
    const { verdict, nowMs } = facts;
    if (ticket.episode === 0) this.#first.onSettled(nowMs);
    if (verdict.kind === 'unused') this.#takeBack(ticket);
    if (verdict.kind === 'accepted') this.#noteAccepted(ticket);
    if (verdict.kind !== 'limited') return;
    const stopMs = verdict.retryAfterMs ?? 0;
    const isNews = ticket.episode === this.#episode;
    if (isNews) this.#endEpisode(ticket, { nowMs, stopMs: toPauseMs(stopMs) });
    if (verdict.retryAfterMs !== null) this.#stop(stopMs, { nowMs, isNews });
  }

  #takeBack(ticket: PaceTicket): void {
    if (ticket.episode === this.#episode) this.#sends.remove(ticket.sentAtMs);
    this.#slotMs -= 1000 / this.#rate;
    this.#ceiling.onUnused();
  }

  #noteAccepted(ticket: PaceTicket): void {
    if (ticket.episode === 0) this.#noteFirst(ticket);
    if (ticket.episode !== this.#episode) {
      this.#addToTail(ticket);
      return;
    }
    this.#probes = 0;
    this.#accepted.push(ticket);
    if (this.#accepted.length > MAX_IN_FLIGHT) this.#accepted.shift();
  }

  #noteFirst({ sentAtMs }: PaceTicket): void {
    this.#first.addAccepted(sentAtMs);
    // The last replies come while the tenant wants no calls yet.
    if (this.#episode === 1 && this.#sends.isEmpty) this.#guess();
  }

  #guess(): void {
    this.#adopt(this.#estimate.guess({ ...this.#first.toFacts(), stopMs: this.#stopMs }));
  }

  #adopt({ rate, error }: Estimate): void {
    this.#rate = Math.max(MIN_RATE, rate);
    this.#error = error;
    this.#roughUntilRate =
      error < 1 ? this.#rate * (1 + (error < GOOD_ERROR ? 0 : error)) : Number.POSITIVE_INFINITY;
  }

  /** It left behind the refused call, so that the bucket was not empty before. */
  #addToTail(ticket: PaceTicket): void {
    const limited = this.#limited;
    if (limited === null || ticket.index < limited.index) return;
    this.#emptyAtMs = Math.max(this.#emptyAtMs, ticket.sentAtMs);
  }

  #stop(retryAfterMs: number, facts: { readonly nowMs: number; readonly isNews: boolean }): void {
    const { nowMs, isNews } = facts;
    this.#stoppedUntilMs = Math.max(this.#stoppedUntilMs, nowMs + toPauseMs(retryAfterMs));
    if (retryAfterMs <= MAX_PAUSE_MS || !isNews) return;
    this.#probes += 1;
    if (this.#probes > MAX_PROBES) this.#refusedUntilMs = nowMs + retryAfterMs;
  }

  #endEpisode(ticket: PaceTicket, facts: { readonly nowMs: number; readonly stopMs: number }): void {
    const { nowMs } = facts;
    const stopMs = facts.stopMs < MIN_STOP_MS ? 0 : facts.stopMs;
    const isQuick = stopMs === 0 && this.#limited !== null && nowMs - this.#cutAtMs < MIN_EPISODE_MS;
    if (isQuick) {
      this.#sends.remove(ticket.sentAtMs);
      return;
    }
    this.#stopMs = stopMs;
    this.#growth = stopMs === 0 ? WITHOUT_STOPS : WITH_STOPS;
    if (this.#limited === null) this.#guess();
    else this.#adopt(this.#estimate.next(this.#toEpisode(ticket)));
    this.#begin(ticket, nowMs);
  }

  #toEpisode({ sentAtMs }: PaceTicket): Episode {
    return {
      slices: this.#sends.before(sentAtMs),
      limitedAtMs: sentAtMs,
      emptyAtMs: this.#sends.isCut ? null : this.#emptyAtMs,
      stopMs: this.#stopMs,
      rate: this.#rate,
    };
  }

  /** The next episode, behind the call that was refused. */
  #begin(limited: PaceTicket, nowMs: number): void {
    this.#cutAtMs = nowMs;
    this.#calmSinceMs = nowMs + this.#stopMs;
    this.#grownAtMs = this.#calmSinceMs;
    this.#slotMs = Math.max(this.#slotMs, nowMs);
    this.#limited = limited;
    this.#emptyAtMs = limited.sentAtMs;
    this.#episode += 1;
    this.#sends.clear();
    for (const accepted of this.#accepted.splice(0)) this.#addToTail(accepted);
  }

  #grow(nowMs: number): void {
    const seconds = (nowMs - this.#grownAtMs) / 1000;
    if (!Number.isFinite(this.#rate) || seconds <= 0) return;
    const { rough, measured, calm, calmAfterMs } = this.#growth;
    const isCalm = nowMs - this.#calmSinceMs > calmAfterMs;
    const steady = isCalm ? calm : measured;
    const share = this.#rate < this.#roughUntilRate ? Math.max(steady, rough * this.#error) : steady;
    this.#rate *= (1 + share) ** seconds;
    this.#grownAtMs = nowMs;
  }
}

import type { PaceModel } from '../../src/cxone/pace-model.ts';

export interface SimulatedTenant {
  /** Tokens a second, and at most. */
  readonly rate: number;
  readonly burst: number;
  /** Of a reply, and up to so much more. */
  readonly latencyMs: number;
  readonly jitterMs: number;
  readonly retryAfter: 'seconds' | 'date' | 'none';
  /** Another rate from this time on. */
  readonly change?: { readonly atMs: number; readonly rate: number };
}

export interface SimulatedWork {
  readonly calls: number;
  readonly untilMs: number;
  readonly concurrency: number;
  readonly random: () => number;
}

export interface SimulatedRun {
  readonly accepted: number;
  readonly limited: number;
  readonly tookMs: number;
  /** Accepted calls as a share of what the limit allowed in that time. */
  readonly share: number;
  /** 429s as a share of all calls. */
  readonly wasted: number;
  readonly acceptedAtMs: readonly number[];
}

const MAX_BACKOFF_MS = 500;

/** Drives a pace model against a token bucket, event by event, without waiting. */
export function simulatePace(model: PaceModel, tenant: SimulatedTenant, work: SimulatedWork): SimulatedRun {
  return new Simulation(model, tenant, work).run();
}

/** Numbers in [0, 1) that are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Event {
  readonly atMs: number;
  readonly happen: () => void;
}

class Simulation {
  readonly #model: PaceModel;
  readonly #tenant: SimulatedTenant;
  readonly #work: SimulatedWork;
  readonly #events: Event[] = [];
  readonly #acceptedAtMs: number[] = [];
  #nowMs = 0;
  #level: number;
  #filledAtMs = 0;
  #waiting: number;
  #inFlight = 0;
  #limited = 0;
  #alarmAtMs: number | null = null;

  constructor(model: PaceModel, tenant: SimulatedTenant, work: SimulatedWork) {
    this.#model = model;
    this.#tenant = tenant;
    this.#work = work;
    this.#level = tenant.burst;
    this.#waiting = work.calls;
  }

  run(): SimulatedRun {
    this.#pump();
    while (this.#acceptedAtMs.length < this.#work.calls) {
      const event = this.#events.shift();
      if (event === undefined || event.atMs > this.#work.untilMs) break;
      this.#nowMs = event.atMs;
      event.happen();
    }
    const accepted = this.#acceptedAtMs.length;
    const tookMs = accepted < this.#work.calls ? this.#work.untilMs : this.#nowMs;
    return {
      accepted,
      limited: this.#limited,
      tookMs,
      share: accepted / this.#allowedBy(tookMs),
      wasted: this.#limited / (accepted + this.#limited),
      acceptedAtMs: this.#acceptedAtMs,
    };
  }

  #allowedBy(ms: number): number {
    const { rate, burst, change } = this.#tenant;
    const untilMs = Math.min(ms, change?.atMs ?? ms);
    return burst + (untilMs * rate + (ms - untilMs) * (change?.rate ?? rate)) / 1000;
  }

  #pump(): void {
    while (this.#waiting > 0 && this.#inFlight < this.#work.concurrency) {
      const waitMs = this.#model.nextSendAtMs(this.#nowMs) - this.#nowMs;
      if (waitMs <= 0) this.#send();
      else {
        this.#wakeAt(this.#nowMs + Math.ceil(waitMs));
        return;
      }
    }
  }

  #wakeAt(atMs: number): void {
    if (this.#alarmAtMs !== null && this.#alarmAtMs <= atMs) return;
    this.#alarmAtMs = atMs;
    this.#at(atMs, () => {
      if (this.#alarmAtMs === atMs) this.#alarmAtMs = null;
      this.#pump();
    });
  }

  #send(): void {
    this.#waiting -= 1;
    this.#inFlight += 1;
    const ticket = this.#model.onSend(this.#nowMs);
    const wayMs = (this.#tenant.latencyMs + this.#work.random() * this.#tenant.jitterMs) / 2;
    this.#at(this.#nowMs + wayMs, () => {
      const verdict = this.#serve();
      this.#at(this.#nowMs + wayMs, () => {
        this.#inFlight -= 1;
        this.#model.onVerdict(ticket, { verdict, nowMs: this.#nowMs });
        if (verdict.kind === 'accepted') this.#acceptedAtMs.push(this.#nowMs);
        else this.#again(verdict.retryAfterMs);
        this.#pump();
      });
    });
  }

  #serve() {
    const { rate, burst, change } = this.#tenant;
    const now = change !== undefined && this.#nowMs >= change.atMs ? change.rate : rate;
    this.#level = Math.min(burst, this.#level + ((this.#nowMs - this.#filledAtMs) / 1000) * now);
    this.#filledAtMs = this.#nowMs;
    if (this.#level < 1) return { kind: 'limited', retryAfterMs: this.#retryAfterMs(now) } as const;
    this.#level -= 1;
    return { kind: 'accepted' } as const;
  }

  #retryAfterMs(rate: number): number | null {
    const waitMs = ((1 - this.#level) / rate) * 1000;
    if (this.#tenant.retryAfter === 'none') return null;
    if (this.#tenant.retryAfter === 'seconds') return Math.max(1, Math.ceil(waitMs / 1000)) * 1000;
    return Math.ceil((this.#nowMs + waitMs) / 1000) * 1000 - this.#nowMs;
  }

  #again(retryAfterMs: number | null): void {
    this.#limited += 1;
    this.#at(this.#nowMs + (retryAfterMs ?? this.#work.random() * MAX_BACKOFF_MS), () => {
      this.#waiting += 1;
      this.#pump();
    });
  }

  #at(atMs: number, happen: () => void): void {
    const after = this.#events.findLastIndex((event) => event.atMs <= atMs);
    this.#events.splice(after + 1, 0, { atMs, happen });
  }
}

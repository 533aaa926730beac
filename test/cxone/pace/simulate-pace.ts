import type { PaceModel, PaceTicket, PaceVerdict } from '../../../src/cxone/pace-model.ts';
import { decideRetry } from '../../../src/cxone/retry-policy.ts';
import { EventQueue } from './event-queue.ts';
import type { Answer, RetryAfter, SimulatedServer } from './simulated-server.ts';

export interface SimulatedNetwork {
  /** There and back without jitter, and up to so much more. */
  readonly latencyMs: number;
  readonly jitterMs: number;
}

export interface SimulatedWork {
  readonly calls: number;
  readonly untilMs: number;
  readonly concurrency: number;
  readonly network: SimulatedNetwork;
  readonly random: () => number;
}

export interface SimulatedRun {
  readonly accepted: number;
  readonly limited: number;
  readonly tookMs: number;
  /** Accepted calls as a share of what the limit and the calls in flight allowed in that time. */
  readonly share: number;
  /** 429s as a share of all calls. */
  readonly wasted: number;
  /** When the server accepted each. */
  readonly acceptedAtMs: readonly number[];
  readonly limitedAtMs: readonly number[];
}

/** Changes in work for each call that may be in flight, as the store has them. */
const FAN_OUT_FACTOR = 2;
/** Timers have whole milliseconds and come late, now and then very late. */
const LATE_MS = 1.5;
const VERY_LATE_MS = 15;
const VERY_LATE_SHARE = 0.01;
/** Now and then a call takes much longer each way. */
const SLOW_FACTOR = 3;
const SLOW_SHARE = 0.005;

const ACCEPTED: PaceVerdict = { kind: 'accepted' };

interface Call {
  limited: number;
  firstSentAtMs: number | null;
}

/** Drives a pace model against a simulated server as the pacer and the attempt loop do, event by event, without waiting. */
export function simulatePace(model: PaceModel, server: SimulatedServer, work: SimulatedWork): SimulatedRun {
  return new Simulation(model, server, work).run();
}

class Simulation {
  readonly #model: PaceModel;
  readonly #server: SimulatedServer;
  readonly #work: SimulatedWork;
  readonly #events = new EventQueue();
  readonly #acceptedAtMs: number[] = [];
  readonly #limitedAtMs: number[] = [];
  /** Ask for a permit, in turn. */
  readonly #waiting: Call[] = [];
  #unbegun: number;
  #unanswered: number;
  #nowMs = 0;
  #inFlight = 0;
  #alarmAtMs = Number.POSITIVE_INFINITY;

  constructor(model: PaceModel, server: SimulatedServer, work: SimulatedWork) {
    this.#model = model;
    this.#server = server;
    this.#work = work;
    this.#unbegun = work.calls;
    this.#unanswered = work.calls;
  }

  run(): SimulatedRun {
    for (let worker = 0; worker < this.#work.concurrency * FAN_OUT_FACTOR; worker += 1) this.#begin();
    this.#pump();
    while (this.#unanswered > 0) {
      const event = this.#events.next();
      if (event === undefined || event.atMs > this.#work.untilMs) break;
      this.#nowMs = event.atMs;
      event.happen();
    }
    return this.#toRun();
  }

  #toRun(): SimulatedRun {
    const { calls, untilMs, concurrency, network } = this.#work;
    const accepted = calls - this.#unanswered;
    const tookMs = this.#unanswered > 0 ? untilMs : this.#nowMs;
    const inFlightAllow = (concurrency * tookMs) / (network.latencyMs + network.jitterMs / 2);
    const limited = this.#limitedAtMs.length;
    return {
      accepted,
      limited,
      tookMs,
      share: accepted / Math.min(this.#server.allowedBy(tookMs), inFlightAllow),
      wasted: limited / (accepted + limited),
      acceptedAtMs: this.#acceptedAtMs,
      limitedAtMs: this.#limitedAtMs,
    };
  }

  /** A worker takes up the next call. */
  #begin(): void {
    if (this.#unbegun === 0) return;
    this.#unbegun -= 1;
    this.#waiting.push({ limited: 0, firstSentAtMs: null });
  }

  #pump(): void {
    const clockMs = Math.trunc(this.#nowMs);
    while (this.#inFlight < this.#work.concurrency) {
      if (this.#waiting.length === 0) return;
      const waitMs = this.#model.nextSendAtMs(clockMs) - clockMs;
      if (waitMs > 0) {
        if (Number.isFinite(waitMs)) this.#wakeAt(this.#nowMs + Math.ceil(waitMs));
        return;
      }
      const call = this.#waiting.shift();
      if (call !== undefined) this.#send(call, clockMs);
    }
  }

  /** One timer at a time: an earlier one replaces a later one, which then wakes nobody. */
  #wakeAt(dueMs: number): void {
    if (dueMs >= this.#alarmAtMs) return;
    const { random } = this.#work;
    const lateMs = random() * (random() < VERY_LATE_SHARE ? VERY_LATE_MS : LATE_MS);
    const atMs = dueMs + lateMs;
    this.#alarmAtMs = atMs;
    this.#events.add(atMs, () => {
      if (this.#alarmAtMs !== atMs) return;
      this.#alarmAtMs = Number.POSITIVE_INFINITY;
      this.#pump();
    });
  }

  #send(call: Call, clockMs: number): void {
    this.#inFlight += 1;
    call.firstSentAtMs ??= this.#nowMs;
    const ticket = this.#model.onSend(clockMs);
    let answer: Answer | null = null;
    const travel = (): void => {
      if (answer === null) {
        answer = this.#arrive();
        this.#events.add(
          this.#nowMs + this.#wayMs() + (answer.kind === 'accepted' ? answer.busyMs : 0),
          travel,
        );
      } else this.#receive(call, { ticket, answer });
    };
    this.#events.add(this.#nowMs + this.#wayMs(), travel);
  }

  #arrive(): Answer {
    const answer = this.#server.arrive(this.#nowMs);
    (answer.kind === 'accepted' ? this.#acceptedAtMs : this.#limitedAtMs).push(this.#nowMs);
    return answer;
  }

  #receive(call: Call, { ticket, answer }: { readonly ticket: PaceTicket; readonly answer: Answer }): void {
    const nowMs = Math.trunc(this.#nowMs);
    this.#inFlight -= 1;
    if (answer.kind === 'accepted') {
      this.#model.onVerdict(ticket, { verdict: ACCEPTED, nowMs });
      this.#end();
    } else {
      const retryAfterMs = toMs(answer.retryAfter, nowMs);
      this.#model.onVerdict(ticket, { verdict: { kind: 'limited', retryAfterMs }, nowMs });
      this.#again(call, retryAfterMs);
    }
    this.#pump();
  }

  #end(): void {
    this.#unanswered -= 1;
    this.#begin();
  }

  #again(call: Call, retryAfterMs: number | null): void {
    call.limited += 1;
    const elapsedMs = this.#nowMs - (call.firstSentAtMs ?? this.#nowMs);
    const decision = decideRetry(
      { kind: 'reply', status: 429, broken: false, retryAfterMs },
      {
        progress: {
          tries: 0,
          limited: call.limited,
          elapsedMs,
          refusedMs:
            this.#nowMs - Math.max(call.firstSentAtMs ?? this.#nowMs, this.#acceptedAtMs.at(-1) ?? 0),
          mayRenew: false,
        },
        random: this.#work.random,
      },
    );
    if (decision.kind !== 'wait') throw new Error(`A call gave up after ${call.limited} 429s.`);
    this.#events.add(this.#nowMs + decision.afterMs + this.#work.random() * LATE_MS, () => {
      this.#waiting.push(call);
      this.#pump();
    });
  }

  #wayMs(): number {
    const { network, random } = this.#work;
    const share = random();
    const wayMs = (network.latencyMs + share * network.jitterMs) / 2;
    return share > 1 - SLOW_SHARE ? wayMs * SLOW_FACTOR : wayMs;
  }
}

function toMs(retryAfter: RetryAfter, nowMs: number): number | null {
  if (retryAfter === null) return null;
  return 'ms' in retryAfter ? retryAfter.ms : Math.max(0, retryAfter.untilMs - nowMs);
}

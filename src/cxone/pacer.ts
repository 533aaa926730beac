import { TransportError } from '../errors/transport-error.ts';
import type { Clock } from '../model/clock.ts';
import type { PaceModel, PaceVerdict } from './pace-model.ts';
import { PauseTooLongError } from './pause-too-long-error.ts';

/** Permission for one call. `settle` is called exactly once; later calls are ignored. */
export interface Permit {
  settle(verdict: PaceVerdict): void;
}

/** Lets calls leave at the tenant's pace, at most `concurrency` at once, in the order in which they asked. */
export interface Pacer {
  /**
   * `first`: before all that wait in turn (sign-in, and calls of a code that was begun). Rejects with a `TransportError`
   * `cancelled` when the run is cancelled or `signal` aborts, with a `PauseTooLongError` when the tenant wants no calls for long.
   */
  acquire(order: 'in-turn' | 'first', signal?: AbortSignal): Promise<Permit>;
}

interface Waiter {
  readonly order: 'in-turn' | 'first';
  readonly grant: (permit: Permit) => void;
  readonly refuse: (error: Error) => void;
}

export interface PacerOptions {
  readonly model: PaceModel;
  /** Calls in flight at most. */
  readonly concurrency: number;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
}

export function createPacer(options: PacerOptions): Pacer {
  const queue = new PermitQueue(options);
  return { acquire: (order, signal) => queue.acquire(order, signal) };
}

class PermitQueue {
  readonly #options: PacerOptions;
  readonly #waiters: Waiter[] = [];
  #inFlight = 0;
  #alarm: AbortController | null = null;

  constructor(options: PacerOptions) {
    this.#options = options;
    options.signal?.addEventListener('abort', () => this.#pump(), { once: true });
  }

  acquire(order: 'in-turn' | 'first', signal?: AbortSignal): Promise<Permit> {
    return new Promise((grant, refuse) => {
      const waiter = { order, grant, refuse };
      if (signal?.aborted === true) return refuse(toCancelled());
      signal?.addEventListener('abort', () => this.#leave(waiter), { once: true });
      const turn = order === 'first' ? this.#waiters.findIndex((other) => other.order !== 'first') : -1;
      this.#waiters.splice(turn === -1 ? this.#waiters.length : turn, 0, waiter);
      this.#pump();
    });
  }

  /** Somebody no longer waits for a turn. */
  #leave(waiter: Waiter): void {
    const at = this.#waiters.indexOf(waiter);
    if (at < 0) return;
    this.#waiters.splice(at, 1);
    waiter.refuse(toCancelled());
    this.#pump();
  }

  #pump(): void {
    this.#silence();
    while (this.#waiters.length > 0) {
      const nowMs = this.#options.clock.nowMs();
      const refusal = this.#toRefusal(nowMs);
      if (refusal !== null) {
        for (const waiter of this.#waiters.splice(0)) waiter.refuse(refusal);
        return;
      }
      if (this.#inFlight >= this.#options.concurrency) return;
      const waitMs = this.#options.model.nextSendAtMs(nowMs) - nowMs;
      if (waitMs === Number.POSITIVE_INFINITY) return;
      if (waitMs > 0) {
        this.#wakeAfter(waitMs);
        return;
      }
      this.#waiters.shift()?.grant(this.#permit(nowMs));
    }
  }

  #toRefusal(nowMs: number): Error | null {
    const { model, signal } = this.#options;
    if (signal?.aborted === true) return toCancelled();
    const untilMs = model.refusedUntilMs(nowMs);
    return untilMs === null ? null : new PauseTooLongError(untilMs);
  }

  #permit(sentAtMs: number): Permit {
    const { model, clock } = this.#options;
    const ticket = model.onSend(sentAtMs);
    this.#inFlight += 1;
    let settled = false;
    return {
      settle: (verdict) => {
        if (settled) return;
        settled = true;
        this.#inFlight -= 1;
        model.onVerdict(ticket, { verdict, nowMs: clock.nowMs() });
        this.#pump();
      },
    };
  }

  #wakeAfter(waitMs: number): void {
    const alarm = new AbortController();
    this.#alarm = alarm;
    const wake = (): void => {
      if (this.#alarm === alarm) this.#pump();
    };
    // A silenced alarm rejects; whoever silenced it has looked after the queue.
    this.#options.clock.sleep(Math.ceil(waitMs), alarm.signal).then(wake, wake);
  }

  /** An alarm that nobody waits for would keep the process alive. */
  #silence(): void {
    const alarm = this.#alarm;
    this.#alarm = null;
    alarm?.abort();
  }
}

function toCancelled(): TransportError {
  return new TransportError('the run was cancelled before the next request left.', { fault: 'cancelled' });
}

import { TransportError } from '../errors/transport-error.ts';
import type { Clock } from '../model/clock.ts';
import type { CancelGrace } from './cancel-grace.ts';
import type { PaceModel, PaceVerdict } from './pace-model.ts';
import { PauseTooLongError } from './pause-too-long-error.ts';

/** Permission for one call. `settle` is called exactly once; later calls are ignored. */
export interface Permit {
  settle(verdict: PaceVerdict): void;
}

/** Lets calls leave at the tenant's pace, at most `concurrency` at once, in the order in which they asked. */
export interface Pacer {
  /**
   * Rejects with a `TransportError` `cancelled` when the run is cancelled or `signal` aborts, with a `PauseTooLongError` when the
   * tenant wants no calls for long.
   */
  acquire(order: Order, signal?: AbortSignal): Promise<Permit>;
}

/**
 * `first`: before all that wait in turn (sign-in, and calls of a code that was begun); `to-complete`: likewise, and a cancel
 * leaves it its grace.
 */
export type Order = 'in-turn' | 'first' | 'to-complete';

interface Waiter {
  readonly order: Order;
  readonly grant: (permit: Permit) => void;
  readonly refuse: (error: Error) => void;
}

export interface PacerOptions {
  readonly model: PaceModel;
  /** Calls in flight at most. */
  readonly concurrency: number;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /** Left out: a cancel spares nothing. */
  readonly grace?: CancelGrace;
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

  acquire(order: Order, signal?: AbortSignal): Promise<Permit> {
    return new Promise((grant, refuse) => {
      const waiter = { order, grant, refuse };
      if (signal?.aborted === true) return refuse(toCancelled());
      signal?.addEventListener('abort', () => this.#leave(waiter), { once: true });
      const turn = order === 'in-turn' ? -1 : this.#waiters.findIndex((other) => other.order === 'in-turn');
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
      this.#refuseWaiters(nowMs);
      if (this.#waiters.length === 0 || this.#inFlight >= this.#options.concurrency) return;
      const waitMs = this.#options.model.nextSendAtMs(nowMs) - nowMs;
      if (waitMs === Number.POSITIVE_INFINITY) return;
      if (waitMs > 0) {
        this.#wakeAfter(this.#isCancelled ? Math.min(waitMs, this.#graceLeftMs) : waitMs);
        return;
      }
      this.#waiters.shift()?.grant(this.#permit(nowMs));
    }
  }

  get #isCancelled(): boolean {
    return this.#options.signal?.aborted === true;
  }

  get #graceLeftMs(): number {
    return this.#options.grace?.leftMs() ?? 0;
  }

  #refuseWaiters(nowMs: number): void {
    const untilMs = this.#options.model.refusedUntilMs(nowMs);
    if (untilMs === null && !this.#isCancelled) return;
    const isSpared = ({ order }: Waiter): boolean => order === 'to-complete' && this.#graceLeftMs > 0;
    for (const waiter of this.#waiters.splice(0)) {
      if (this.#isCancelled && !isSpared(waiter)) waiter.refuse(toCancelled());
      else if (untilMs !== null) waiter.refuse(new PauseTooLongError(untilMs));
      else this.#waiters.push(waiter);
    }
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

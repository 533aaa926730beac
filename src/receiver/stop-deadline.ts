import type { Clock } from '../model/clock.ts';

/**
 * Since the stop: until when senders are answered, what nobody waits for is stored, and the warehouse is closed. Container
 * platforms kill after 30 s, and the process may need up to 5 s more to end. Longer than an event waits for its batch.
 */
export const STOP_LIMITS = { answeredMs: 21_000, storedMs: 22_000, closedMs: 24_000 };

export type StopStage = keyof typeof STOP_LIMITS;

/** One deadline for all that is done when the receiver stops: what one stage does not use is left to the next. */
export class StopDeadline {
  readonly #clock: Pick<Clock, 'nowMs'>;
  #stoppedAtMs: number | null = null;

  constructor(clock: Pick<Clock, 'nowMs'>, signal: AbortSignal) {
    this.#clock = clock;
    if (signal.aborted) this.#stoppedMs();
    else signal.addEventListener('abort', () => this.#stoppedMs(), { once: true });
  }

  /** Counted from when the signal was aborted; where something else ended the receiver, from the first question. */
  leftMs(stage: StopStage): number {
    return Math.max(0, this.#stoppedMs() + STOP_LIMITS[stage] - this.#clock.nowMs());
  }

  #stoppedMs(): number {
    this.#stoppedAtMs ??= this.#clock.nowMs();
    return this.#stoppedAtMs;
  }
}

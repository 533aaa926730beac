import type { Clock } from '../model/clock.ts';

/** How long a write that has begun may still take once the run is cancelled. */
export const CANCEL_GRACE_MS = 5_000;

/** The time that a cancelled run leaves to what it has begun, counted from the cancel. */
export class CancelGrace {
  readonly #clock: Clock;
  #endsAtMs: number | null = null;

  constructor({ signal, clock }: { readonly signal: AbortSignal; readonly clock: Clock }) {
    this.#clock = clock;
    const begin = (): void => {
      this.#endsAtMs = clock.nowMs() + CANCEL_GRACE_MS;
    };
    if (signal.aborted) begin();
    else signal.addEventListener('abort', begin, { once: true });
  }

  /** All of it while the run goes on, 0 once it is over. */
  leftMs(): number {
    if (this.#endsAtMs === null) return CANCEL_GRACE_MS;
    return Math.max(0, this.#endsAtMs - this.#clock.nowMs());
  }
}

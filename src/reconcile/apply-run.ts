import type { OutcomeError } from '../model/outcome.ts';

/** A fault of our own (a bug, a full disk), not of the tenant; `cause` is what was thrown. */
export interface Fault {
  readonly cause: unknown;
}

/** Whether an apply may still start writes: not after a cancel, and not after a fault of our own. */
export class ApplyRun {
  readonly #signal: AbortSignal | undefined;
  #fault: Fault | null = null;

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
  }

  get cancelled(): boolean {
    return this.#signal?.aborted === true;
  }

  /** What stopped the run first, besides a cancel; null while nothing did. */
  get fault(): Fault | null {
    return this.#fault;
  }

  /** Lets no further write start. Only the first fault counts; what follows from it says nothing new. */
  stop(cause: unknown): void {
    if (this.#fault === null) this.#fault = { cause };
  }

  /** Why nothing may start any more; null while it may. */
  reasonToStop(): OutcomeError | null {
    if (this.#fault !== null) {
      return { code: 'STOPPED', message: 'Not started: the run stopped at a fault before its turn came.' };
    }
    if (this.cancelled)
      return { code: 'CANCELLED', message: 'Not started: the run was cancelled before its turn came.' };
    return null;
  }
}

import type { Clock } from '../model/clock.ts';

export interface CutOff {
  /** Aborts when the call is to be given up. */
  readonly signal: AbortSignal;
  /** To be called when the call has ended: nothing is left behind that would keep the process alive. */
  readonly end: () => void;
}

export interface CutOffOptions {
  /** Aborts when the run is cancelled. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly graceMs: number;
}

/** When a call that is about to leave is given up: so long after the run was cancelled, and not before. */
export function startCutOff({ signal, clock, graceMs }: CutOffOptions): CutOff {
  if (graceMs <= 0) return { signal, end: () => undefined };
  const cut = new AbortController();
  let over: AbortController | null = null;
  const begin = (): void => {
    over = new AbortController();
    // A sleep that is ended early rejects: the call has come to its end by itself then.
    clock.sleep(graceMs, over.signal).then(
      () => cut.abort(),
      () => undefined,
    );
  };
  if (signal.aborted) begin();
  else signal.addEventListener('abort', begin, { once: true });
  const end = (): void => {
    signal.removeEventListener('abort', begin);
    over?.abort();
  };
  return { signal: cut.signal, end };
}

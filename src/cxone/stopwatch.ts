import type { HttpRequest } from '../model/http-transport.ts';

export type StopReason = 'timeout' | 'cancelled';

/** Ends a call when its time is over or its caller gives up. */
export interface Stopwatch {
  readonly signal: AbortSignal;
  reason(): StopReason | null;
  clear(): void;
}

export function startStopwatch(request: Pick<HttpRequest, 'timeoutMs' | 'signal'>): Stopwatch {
  const controller = new AbortController();
  let stoppedBy: StopReason | null = null;
  const stop = (reason: StopReason): void => {
    stoppedBy ??= reason;
    controller.abort();
  };
  const cancel = (): void => stop('cancelled');
  const timer = setTimeout(() => stop('timeout'), request.timeoutMs);
  if (request.signal?.aborted === true) cancel();
  request.signal?.addEventListener('abort', cancel, { once: true });
  return {
    signal: controller.signal,
    reason: () => stoppedBy,
    clear: () => {
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', cancel);
    },
  };
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../../src/model/clock.ts';

interface Timer {
  readonly atMs: number;
  readonly wake: () => void;
}

/** Time that only passes when everybody waits for it. For code without real I/O. */
export interface VirtualClock extends Clock {
  /** Lets time pass until `work` settles, and settles likewise. */
  run<Value>(work: Promise<Value>): Promise<Value>;
  /** Sleeps that nobody has ended yet. */
  pendingCount(): number;
}

const START_MS = Date.UTC(2026, 0, 1);

export function createVirtualClock(): VirtualClock {
  let nowMs = START_MS;
  const timers = new Set<Timer>();
  const advance = (): void => {
    const next = [...timers].sort((a, b) => a.atMs - b.atMs)[0];
    if (next === undefined) throw new Error('Nobody waits for time, and nothing else goes on.');
    nowMs = Math.max(nowMs, next.atMs);
    timers.delete(next);
    next.wake();
  };
  return {
    nowMs: () => nowMs,
    pendingCount: () => timers.size,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const timer: Timer = { atMs: nowMs + ms, wake: resolve };
        const stop = (): void => {
          timers.delete(timer);
          reject(new DOMException('The sleep was ended.', 'AbortError'));
        };
        if (signal?.aborted === true) return stop();
        timers.add(timer);
        signal?.addEventListener('abort', stop, { once: true });
      }),
    run: async (work) => {
      let settled = false;
      const watch = async (): Promise<void> => {
        await Promise.allSettled([work]);
        settled = true;
      };
      void watch();
      for (;;) {
        await nextTurn();
        await nextTurn();
        if (settled) return work;
        advance();
      }
    },
  };
}

import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../src/model/clock.ts';

/** The machine's clock, so many times as fast: waits of minutes pass in a moment although real sockets are at work. */
export function createFastClock(factor: number): Clock {
  const startMs = Date.now();
  const zeroMs = performance.now();
  return {
    nowMs: () => Math.trunc(startMs + (performance.now() - zeroMs) * factor),
    sleep: async (ms, signal) => {
      await delay(ms / factor, undefined, signal === undefined ? {} : { signal });
    },
  };
}

import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../model/clock.ts';

/** Counts on from the process's start, so that a clock that is set meanwhile shifts no deadline, pace or latency. */
export const systemClock: Clock = {
  nowMs: () => Math.trunc(performance.timeOrigin + performance.now()),
  sleep: async (ms, signal) => {
    await delay(ms, undefined, signal === undefined ? {} : { signal });
  },
};

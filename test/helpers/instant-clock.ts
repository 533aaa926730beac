import type { Clock } from '../../src/model/clock.ts';

/** A clock that sleeps at once and remembers for how long. */
export function createInstantClock(startMs = 1_800_000_000_000): Clock & { readonly sleepsMs: number[] } {
  const sleepsMs: number[] = [];
  let now = startMs;
  return {
    sleepsMs,
    nowMs: () => now,
    sleep: (ms) => {
      sleepsMs.push(ms);
      now += ms;
      return Promise.resolve();
    },
  };
}

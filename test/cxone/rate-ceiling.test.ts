import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RateCeiling } from '../../src/cxone/rate-ceiling.ts';

describe('RateCeiling', () => {
  it('is never exceeded in any span, however late the timers are and whatever was idle before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 50, maxLength: 400 }),
        (maxRate, delays) => {
          const ceiling = new RateCeiling(maxRate);
          const sentAtMs: number[] = [];
          let nowMs = 0;
          for (const delayMs of delays) {
            nowMs = Math.max(nowMs + (delayMs > 50 ? 900 : 0), ceiling.nextSendAtMs() + delayMs / 10);
            if (nowMs < 0) nowMs = 0;
            ceiling.onSend(nowMs);
            sentAtMs.push(nowMs);
          }
          sentAtMs.forEach((atMs, index) => {
            const next = sentAtMs[index + maxRate];
            if (next !== undefined) expect(next - atMs).toBeGreaterThanOrEqual(1000 - 1e-6);
          });
        },
      ),
    );
  });

  it('keeps up with the ceiling though every timer is 3 ms late', () => {
    const ceiling = new RateCeiling(100);
    let nowMs = 0;
    for (let sent = 0; sent < 1000; sent += 1) {
      const waitMs = ceiling.nextSendAtMs() - nowMs;
      if (waitMs > 0) nowMs += waitMs + 3;
      ceiling.onSend(nowMs);
    }
    expect(nowMs).toBeLessThan(10_500);
  });

  it('spaces calls of less than one a second', () => {
    const ceiling = new RateCeiling(0.5);
    ceiling.onSend(0);
    expect(ceiling.nextSendAtMs()).toBeGreaterThanOrEqual(2000);
    expect(ceiling.nextSendAtMs()).toBeLessThan(2100);
  });

  it('gives back what never left, and bounds nothing without a rate', () => {
    const ceiling = new RateCeiling(1);
    ceiling.onSend(5000);
    ceiling.onUnused();
    expect(ceiling.nextSendAtMs()).toBeLessThanOrEqual(5000);
    const none = new RateCeiling(null);
    none.onSend(0);
    expect(none.nextSendAtMs()).toBe(Number.NEGATIVE_INFINITY);
  });
});

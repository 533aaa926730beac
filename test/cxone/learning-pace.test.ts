import { describe, expect, it } from 'vitest';
import { LearningPace } from '../../src/cxone/learning-pace.ts';
import { type SimulatedTenant, seeded, simulatePace } from './simulate-pace.ts';

const TENANTS = [20, 60, 80, 100, 120].flatMap((rate) =>
  [10, 20, 50, 100].flatMap((burst) =>
    [10, 30, 60].map((latencyMs) => ({ rate, burst, latencyMs, jitterMs: 30 })),
  ),
);

function simulate(retryAfter: SimulatedTenant['retryAfter'], work: { calls: number; untilMs: number }) {
  const random = seeded(7);
  return TENANTS.map((tenant) =>
    simulatePace(
      new LearningPace({ maxRate: null }),
      { ...tenant, retryAfter },
      { ...work, concurrency: 16, random },
    ),
  );
}
function quantile(values: readonly number[], share: number): number {
  return (
    values.toSorted((left, right) => left - right)[Math.floor(share * (values.length - 1))] ?? Number.NaN
  );
}
function sentPerSecond(acceptedAtMs: readonly number[], fromMs: number, toMs: number): number {
  return acceptedAtMs.filter((atMs) => atMs >= fromMs && atMs < toMs).length / ((toMs - fromMs) / 1000);
}

describe('LearningPace', () => {
  it.each([
    ['seconds', { median: 0.86, low: 0.75 }],
    ['date', { median: 0.88, low: 0.75 }],
    ['none', { median: 0.97, low: 0.9 }],
  ] as const)('uses what an unknown limit allows in 24 s, with Retry-After: %s', (retryAfter, least) => {
    const runs = simulate(retryAfter, { calls: 1_000_000, untilMs: 24_000 });
    const shares = runs.map(({ share }) => share);
    expect(quantile(shares, 0.5)).toBeGreaterThan(least.median);
    expect(quantile(shares, 0.05)).toBeGreaterThan(least.low);
    expect(
      quantile(
        runs.map(({ wasted }) => wasted),
        0.5,
      ),
    ).toBeLessThan(0.02);
  });

  it.each(['seconds', 'none'] as const)(
    'writes 500 codes at 50 a second in time, with Retry-After: %s',
    (retryAfter) => {
      const { tookMs, wasted } = simulatePace(
        new LearningPace({ maxRate: null }),
        { rate: 50, burst: 10, latencyMs: 15, jitterMs: 10, retryAfter },
        { calls: 500, untilMs: 60_000, concurrency: 8, random: seeded(3) },
      );
      expect(tookMs).toBeLessThan(retryAfter === 'none' ? 11_000 : 13_500);
      expect(wasted).toBeLessThan(0.05);
    },
  );

  it.each([
    ['falls to a third', 20],
    ['triples', 180],
  ])('follows a limit that %s', (_, rate) => {
    const { acceptedAtMs } = simulatePace(
      new LearningPace({ maxRate: null }),
      {
        rate: 60,
        burst: 20,
        latencyMs: 30,
        jitterMs: 20,
        retryAfter: 'none',
        change: { atMs: 15_000, rate },
      },
      { calls: 1_000_000, untilMs: 45_000, concurrency: 16, random: seeded(5) },
    );
    expect(sentPerSecond(acceptedAtMs, 10_000, 15_000)).toBeGreaterThan(57);
    expect(sentPerSecond(acceptedAtMs, 40_000, 45_000)).toBeGreaterThan(rate * 0.95);
  });

  it('does not take calls before a pause of its own for a sign of the limit', () => {
    const model = new LearningPace({ maxRate: null });
    const signIn = model.onSend(0);
    model.onVerdict(signIn, { verdict: { kind: 'accepted' }, nowMs: 5 });
    const tickets = Array.from({ length: 20 }, (_, index) => model.onSend(10_000 + index * 5));
    tickets.forEach((ticket, index) => {
      const verdict =
        index === 19 ? ({ kind: 'limited', retryAfterMs: null } as const) : ({ kind: 'accepted' } as const);
      model.onVerdict(ticket, { verdict, nowMs: 10_100 + index });
    });
    let nowMs = 10_200;
    for (let sent = 0; sent < 10; sent += 1) {
      nowMs = Math.max(nowMs, model.nextSendAtMs(nowMs));
      model.onSend(nowMs);
    }
    expect(nowMs).toBeLessThan(10_700);
  });

  it('goes as fast as calls in flight allow while nothing is refused', () => {
    const { tookMs } = simulatePace(
      new LearningPace({ maxRate: null }),
      { rate: 1e6, burst: 1e6, latencyMs: 20, jitterMs: 0, retryAfter: 'none' },
      { calls: 2000, untilMs: 60_000, concurrency: 8, random: seeded(1) },
    );
    expect(tookMs).toBe((2000 / 8) * 20);
  });

  it('is not slowed down for long by a 429 that no limit is behind', () => {
    const model = new LearningPace({ maxRate: null });
    const limitedAt = new Set([3, 40, 200]);
    let nowMs = 0;
    for (let sent = 1; sent <= 500; sent += 1) {
      nowMs = Math.max(nowMs, model.nextSendAtMs(nowMs));
      const ticket = model.onSend(nowMs);
      nowMs += 5;
      const verdict = limitedAt.has(sent)
        ? ({ kind: 'limited', retryAfterMs: 1000 } as const)
        : ({ kind: 'accepted' } as const);
      model.onVerdict(ticket, { verdict, nowMs });
    }
    expect(nowMs).toBeLessThan(20_000);
  });
});

import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/commands/seeded-random.ts';
import { LearningPace } from '../../src/cxone/learning-pace.ts';
import { type Combination, drawCombinations } from './pace/combinations.ts';
import {
  FixedWindow,
  InFlightLimit,
  ServiceQueue,
  SlidingWindow,
  StrayRefusals,
} from './pace/other-limits.ts';
import { type SimulatedRun, simulatePace } from './pace/simulate-pace.ts';
import { type RetryAfterForm, type SimulatedServer, TokenBucket } from './pace/simulated-server.ts';

/** A number: always so many milliseconds, however short the true wait is. */
const FORMS: readonly RetryAfterForm[] = ['none', 'seconds', 'date', 'bare-date', 2000];
/** Of each form: 520 in all. */
const COMBINATIONS = 104;
const WORK = { all: { calls: 10_000, untilMs: 10_000_000 }, short: { calls: 1_000_000, untilMs: 24_000 } };
const NETWORK = { latencyMs: 40, jitterMs: 20 };

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

const newPace = () => new LearningPace({ maxRate: null });

function runAll(form: RetryAfterForm, work: { calls: number; untilMs: number }): readonly SimulatedRun[] {
  const seed = FORMS.indexOf(form) + 1;
  return drawCombinations(COMBINATIONS, seed).map(({ rate, burst, network, concurrency }, index) =>
    simulatePace(newPace(), new TokenBucket({ rate, burst, retryAfter: form }), {
      ...work,
      concurrency,
      network,
      random: seededRandom(seed * 1000 + index),
    }),
  );
}

describe('LearningPace at a limit that nobody told it', () => {
  it('writes 10,000 codes at 97 % of what the limit allows, and wastes few calls', () => {
    const runs = FORMS.flatMap((form) => runAll(form, WORK.all));
    const shares = runs.map(({ share }) => share);
    expect(runs).toHaveLength(520);
    expect(quantile(shares, 0.5)).toBeGreaterThanOrEqual(0.97);
    expect(quantile(shares, 0.05)).toBeGreaterThanOrEqual(0.9);
    const wasted = runs.map((run) => run.wasted);
    expect(quantile(wasted, 0.5)).toBeLessThanOrEqual(0.02);
    expect(quantile(wasted, 0.95)).toBeLessThanOrEqual(0.02);
  });

  it.each([
    ['none', 0.9],
    ['seconds', 0.85],
    ['date', 0.85],
    ['bare-date', 0.85],
  ] as const)('uses 24 s well, with Retry-After: %s', (form, least) => {
    const runs = runAll(form, WORK.short);
    expect(
      quantile(
        runs.map(({ share }) => share),
        0.5,
      ),
    ).toBeGreaterThanOrEqual(least);
    expect(
      quantile(
        runs.map(({ wasted }) => wasted),
        0.5,
      ),
    ).toBeLessThanOrEqual(0.02);
  });

  it('goes as fast as calls in flight allow while nothing is refused', () => {
    const { accepted, limited, share } = simulatePace(
      newPace(),
      new TokenBucket({ rate: 1e6, burst: 1e6, retryAfter: 'none' }),
      { calls: 5000, untilMs: 1e6, concurrency: 64, network: NETWORK, random: seededRandom(1) },
    );
    expect({ accepted, limited }).toEqual({ accepted: 5000, limited: 0 });
    expect(share).toBeGreaterThan(0.9);
  });
});

const WINDOW_MS = 2000;

/** Seconds from the change until two seconds in which the new limit is used to 85 % and hardly a call is refused; infinite: never. */
function secondsToFollow(
  { rate, burst, network, concurrency }: Combination,
  change: { readonly factor: number; readonly form: RetryAfterForm; readonly seed: number },
): number {
  const random = seededRandom(change.seed);
  const atMs = 8000 + random() * 30_000;
  const untilMs = atMs + 30_000;
  const next = rate * change.factor;
  const bucket = { rate, burst, retryAfter: change.form, change: { atMs, rate: next } };
  const run = simulatePace(newPace(), new TokenBucket(bucket), {
    calls: 1_000_000,
    untilMs,
    concurrency,
    network,
    random,
  });
  const within = (times: readonly number[], fromMs: number) =>
    times.filter((timeMs) => timeMs >= fromMs && timeMs < fromMs + WINDOW_MS).length;
  for (let fromMs = atMs; fromMs + WINDOW_MS <= untilMs; fromMs += 200) {
    const accepted = within(run.acceptedAtMs, fromMs);
    const refused = within(run.limitedAtMs, fromMs);
    if (accepted >= (0.85 * next * WINDOW_MS) / 1000 && refused <= Math.max(3, 0.05 * accepted))
      return (fromMs - atMs) / 1000;
  }
  return Number.POSITIVE_INFINITY;
}

function followed(form: RetryAfterForm, factor: number): readonly number[] {
  return drawCombinations(40, 90 + FORMS.indexOf(form)).map((drawn, index) => {
    const fastest = (drawn.concurrency / (drawn.network.latencyMs + drawn.network.jitterMs / 2)) * 1000;
    const rate = Math.min(drawn.rate, fastest / Math.max(1, factor) / 1.25);
    return secondsToFollow({ ...drawn, rate }, { factor, form, seed: index + 1 });
  });
}

describe('LearningPace when the limit changes in mid-run', () => {
  it.each(['none', 'seconds', 'date'] as const)('follows it down to a third within 10 s: %s', (form) => {
    expect(quantile(followed(form, 1 / 3), 0.9)).toBeLessThanOrEqual(10);
  });

  it('follows it up to the triple within 10 s where a 429 costs no pause', () => {
    expect(quantile(followed('none', 3), 0.9)).toBeLessThanOrEqual(10);
  });

  it('follows it up to the triple where each 429 costs a pause, as soon as trying it is worth that', () => {
    expect(quantile(followed('seconds', 3), 0.5)).toBeLessThanOrEqual(15);
  });
});

describe('LearningPace at limits of another kind', () => {
  const servers: readonly (readonly [string, (form: RetryAfterForm) => SimulatedServer])[] = [
    ['a fixed window', (retryAfter) => new FixedWindow({ calls: 100, windowMs: 1000, retryAfter })],
    ['a sliding window', (retryAfter) => new SlidingWindow({ calls: 100, windowMs: 1000, retryAfter })],
    ['a queue with little room', (retryAfter) => new ServiceQueue({ rate: 80, room: 20, retryAfter })],
    ['a limit of calls at once', (retryAfter) => new InFlightLimit({ calls: 12, serviceMs: 40, retryAfter })],
  ];
  it.each(
    servers.flatMap(([name, make]) =>
      (['none', 'seconds'] as const).map((form) => [name, form, make] as const),
    ),
  )('does not collapse at %s, Retry-After: %s', (_, form, make) => {
    const random = seededRandom(5);
    const work = { calls: 1_000_000, untilMs: 60_000, concurrency: 16, network: NETWORK, random };
    expect(simulatePace(newPace(), make(form), work).share).toBeGreaterThan(0.45);
  });

  it('is not slowed down for long by 429s that no limit is behind', () => {
    const random = seededRandom(5);
    const server = new StrayRefusals({ probability: 0.01, retryAfter: 'none', random });
    const work = { calls: 1_000_000, untilMs: 60_000, concurrency: 16, network: NETWORK, random };
    const { accepted, tookMs } = simulatePace(newPace(), server, work);
    expect(accepted / (tookMs / 1000)).toBeGreaterThan(100);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AttemptResult, FAULT_RULES } from '../../src/cxone/fault-rules.ts';
import {
  BACKOFF_CAP_MS,
  decideRetry,
  MAX_DURATION_MS,
  MAX_TRIES,
  type RetryProgress,
} from '../../src/cxone/retry-policy.ts';
import type { TransportFault } from '../../src/errors/transport-error.ts';

const FIRST: RetryProgress = {
  tries: 1,
  limited: 0,
  elapsedMs: 0,
  refusedMs: 0,
  mayRenew: true,
};

function reply(status: number, facts: { broken?: boolean; retryAfterMs?: number } = {}): AttemptResult {
  return { kind: 'reply', status, broken: facts.broken ?? false, retryAfterMs: facts.retryAfterMs ?? null };
}
function fault(name: TransportFault): AttemptResult {
  return { kind: 'fault', fault: name };
}
function decide(result: AttemptResult, progress: Partial<RetryProgress> = {}, random = 0.5) {
  return decideRetry(result, { progress: { ...FIRST, ...progress }, random: () => random });
}
/** An attempt that the row is for. */
function resultOf({ on }: (typeof FAULT_RULES)[number]): AttemptResult {
  if (on === 'broken') return reply(200, { broken: true });
  return typeof on === 'string' ? fault(on) : reply(on[1]);
}

describe('decideRetry', () => {
  it.each(FAULT_RULES.map((rule) => [rule.name, rule] as const))(
    'does what the table says of %s',
    (_, rule) => {
      const expected = {
        end: { kind: 'final' },
        renew: { kind: 'renew' },
        wait: { kind: 'wait', afterMs: 250 },
        repeat: { kind: 'repeat', afterMs: 250 },
      };
      expect(decide(resultOf(rule), { limited: 1 })).toEqual(expected[rule.next]);
    },
  );

  it('ends with the fifth try', () => {
    expect(decide(reply(503), { tries: MAX_TRIES - 1 }).kind).toBe('repeat');
    expect(decide(reply(503), { tries: MAX_TRIES }).kind).toBe('final');
  });

  it('does not count 429s as tries', () => {
    expect(decide(reply(429), { tries: MAX_TRIES, limited: 40 }).kind).toBe('wait');
  });

  it('asks for a new access token once, whatever was tried before', () => {
    expect(decide(reply(401), { tries: MAX_TRIES, elapsedMs: MAX_DURATION_MS }).kind).toBe('renew');
    expect(decide(reply(401), { mayRenew: false }).kind).toBe('final');
  });

  it('begins no retry after two minutes', () => {
    expect(decide(reply(503), { tries: 4, elapsedMs: MAX_DURATION_MS - 2000 }).kind).toBe('repeat');
    expect(decide(reply(503), { tries: 4, elapsedMs: MAX_DURATION_MS - 1999 }).kind).toBe('final');
    expect(decide(fault('reset'), { elapsedMs: MAX_DURATION_MS }).kind).toBe('final');
  });

  it('gives up on 429s once the tenant has let nothing through for two minutes, and not before', () => {
    const asked = reply(429, { retryAfterMs: 60_000 });
    expect(decide(asked, { elapsedMs: 10 * MAX_DURATION_MS, refusedMs: 60_000 }).kind).toBe('wait');
    expect(decide(asked, { refusedMs: MAX_DURATION_MS - 1 }).kind).toBe('wait');
    expect(decide(asked, { refusedMs: MAX_DURATION_MS }).kind).toBe('final');
    expect(decide(reply(429), { limited: 3, refusedMs: MAX_DURATION_MS - 1000 }).kind).toBe('wait');
    expect(decide(reply(429), { limited: 3, refusedMs: MAX_DURATION_MS - 999 }).kind).toBe('final');
  });

  it('waits exactly as long as a 429 asks for', () => {
    expect(decide(reply(429, { retryAfterMs: 7000 }), { limited: 5 })).toEqual({
      kind: 'wait',
      afterMs: 7000,
    });
  });

  it('backs off when a 429 names no time, or one that is over', () => {
    expect(decide(reply(429), { limited: 3 })).toEqual({ kind: 'wait', afterMs: 1000 });
    expect(decide(reply(429, { retryAfterMs: 0 }), { limited: 3 })).toEqual({ kind: 'wait', afterMs: 1000 });
  });

  it('tries again soon when a 429 asks for a day', () => {
    expect(decide(reply(429, { retryAfterMs: 86_400_000 }))).toEqual({ kind: 'wait', afterMs: 10_000 });
  });

  it('waits at least as long as a 503 asks for', () => {
    expect(decide(reply(503, { retryAfterMs: 3000 }))).toEqual({ kind: 'repeat', afterMs: 3000 });
    expect(decide(reply(503, { retryAfterMs: 0 }))).toEqual({ kind: 'repeat', afterMs: 250 });
  });

  const anyResult: fc.Arbitrary<AttemptResult> = fc.oneof(
    fc.record({
      kind: fc.constant('reply' as const),
      status: fc.integer({ min: 100, max: 599 }),
      broken: fc.boolean(),
      retryAfterMs: fc.option(fc.nat()),
    }),
    fc.record({
      kind: fc.constant('fault' as const),
      fault: fc.constantFrom<TransportFault>('timeout', 'connection-refused', 'dns', 'tls', 'reset', 'other'),
    }),
  );

  function advance(progress: RetryProgress, result: AttemptResult): RetryProgress {
    const isLimited = result.kind === 'reply' && result.status === 429 && !result.broken;
    const { tries, limited } = progress;
    return isLimited
      ? { ...progress, limited: limited + 1 }
      : { ...progress, tries: Math.min(MAX_TRIES, tries + 1) };
  }

  it('ends, whatever the server does', () => {
    const randoms = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
    fc.assert(
      fc.property(fc.infiniteStream(anyResult), randoms, (results, randomStream) => {
        const numbers: Iterator<number> = randomStream;
        const random = (): number => Number(numbers.next().value);
        let progress: RetryProgress = { ...FIRST, tries: 0 };
        for (const result of results) {
          progress = advance(progress, result);
          const decision = decideRetry(result, { progress, random });
          if (decision.kind === 'final') break;
          // At least a millisecond passes for the attempt itself.
          const passedMs = decision.kind === 'renew' ? 1 : Math.max(1, decision.afterMs);
          const elapsedMs = progress.elapsedMs + passedMs;
          const mayRenew = progress.mayRenew && decision.kind !== 'renew';
          progress = { ...progress, elapsedMs, refusedMs: elapsedMs, mayRenew };
        }
        // The last pause that the tenant asked for may end later.
        expect(progress.elapsedMs).toBeLessThanOrEqual(2 * MAX_DURATION_MS + 2);
      }),
      { numRuns: 200 },
    );
  });

  it('never waits longer than its cap unless it was asked to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (limited, random) => {
          const decision = decide(reply(429), { limited }, random);
          expect(decision.kind === 'wait' && decision.afterMs >= 0 && decision.afterMs < BACKOFF_CAP_MS).toBe(
            true,
          );
        },
      ),
    );
  });
});

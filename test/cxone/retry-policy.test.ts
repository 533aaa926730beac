import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AttemptResult,
  BACKOFF_CAP_MS,
  decideRetry,
  isOutcomeUnknown,
  MAX_DURATION_MS,
  MAX_TRIES,
  type RetryProgress,
} from '../../src/cxone/retry-policy.ts';
import type { TransportFault } from '../../src/errors/transport-error.ts';

const FIRST: RetryProgress = { tries: 1, limited: 0, elapsedMs: 0, repeatable: 'always' };

function reply(status: number, facts: { broken?: boolean; retryAfterMs?: number } = {}): AttemptResult {
  return { kind: 'reply', status, broken: facts.broken ?? false, retryAfterMs: facts.retryAfterMs ?? null };
}
function fault(name: TransportFault): AttemptResult {
  return { kind: 'fault', fault: name };
}
function decide(result: AttemptResult, progress: Partial<RetryProgress> = {}, random = 0.5) {
  return decideRetry(result, { progress: { ...FIRST, ...progress }, random: () => random });
}

describe('decideRetry', () => {
  it.each([200, 201, 204, 301, 307, 400, 401, 403, 404, 405, 407, 409, 410, 422])(
    'takes %i for final',
    (status) => {
      expect(decide(reply(status))).toEqual({ kind: 'final' });
    },
  );

  it.each([500, 501, 502, 503, 504, 599])('repeats %i after half of the first backoff', (status) => {
    expect(decide(reply(status))).toEqual({ kind: 'retry', afterMs: 250 });
  });

  it('repeats a success that is not JSON', () => {
    expect(decide(reply(200, { broken: true }))).toEqual({ kind: 'retry', afterMs: 250 });
  });

  it.each([
    ['connection-refused', 'retry'],
    ['dns', 'retry'],
    ['tls', 'final'],
    ['reset', 'retry'],
    ['timeout', 'retry'],
    ['other', 'retry'],
    ['too-large', 'final'],
    ['cancelled', 'final'],
  ] as const)('decides on the fault %s: %s', (name, kind) => {
    expect(decide(fault(name)).kind).toBe(kind);
  });

  it('ends with the fifth try', () => {
    expect(decide(reply(503), { tries: MAX_TRIES - 1 }).kind).toBe('retry');
    expect(decide(reply(503), { tries: MAX_TRIES }).kind).toBe('final');
  });

  it('does not count 429s as tries', () => {
    expect(decide(reply(429), { tries: MAX_TRIES, limited: 40 }).kind).toBe('retry');
  });

  it('begins no retry after two minutes', () => {
    expect(decide(reply(429, { retryAfterMs: 1000 }), { elapsedMs: MAX_DURATION_MS - 1000 }).kind).toBe(
      'retry',
    );
    expect(decide(reply(429, { retryAfterMs: 1000 }), { elapsedMs: MAX_DURATION_MS - 999 }).kind).toBe(
      'final',
    );
    expect(decide(fault('reset'), { elapsedMs: MAX_DURATION_MS }).kind).toBe('final');
  });

  it('waits exactly as long as a 429 asks for', () => {
    expect(decide(reply(429, { retryAfterMs: 7000 }), { limited: 5 })).toEqual({
      kind: 'retry',
      afterMs: 7000,
    });
    expect(decide(reply(429, { retryAfterMs: 0 }))).toEqual({ kind: 'retry', afterMs: 0 });
  });

  it('tries again soon when a 429 asks for a day', () => {
    expect(decide(reply(429, { retryAfterMs: 86_400_000 }))).toEqual({ kind: 'retry', afterMs: 10_000 });
  });

  it('waits at least as long as a 503 asks for', () => {
    expect(decide(reply(503, { retryAfterMs: 3000 }))).toEqual({ kind: 'retry', afterMs: 3000 });
    expect(decide(reply(503, { retryAfterMs: 0 }))).toEqual({ kind: 'retry', afterMs: 250 });
  });

  it('repeats what must not happen twice only when the tenant cannot have done it', () => {
    const once = { repeatable: 'once' } as const;
    expect(decide(fault('connection-refused'), once).kind).toBe('retry');
    expect(decide(reply(429), once).kind).toBe('retry');
    expect(decide(fault('reset'), once).kind).toBe('final');
    expect(decide(fault('timeout'), once).kind).toBe('final');
    expect(decide(reply(502), once).kind).toBe('final');
    expect(decide(reply(200, { broken: true }), once).kind).toBe('final');
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

  function next(progress: RetryProgress, result: AttemptResult): RetryProgress {
    const isLimited = result.kind === 'reply' && result.status === 429 && !result.broken;
    const { tries, limited } = progress;
    return isLimited ? { ...progress, limited: limited + 1 } : { ...progress, tries: tries + 1 };
  }

  it('ends, whatever the server does', () => {
    const randoms = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
    fc.assert(
      fc.property(fc.infiniteStream(anyResult), randoms, (results, randomStream) => {
        const numbers: Iterator<number> = randomStream;
        const random = (): number => Number(numbers.next().value);
        let progress: RetryProgress = { ...FIRST, tries: 0 };
        for (const result of results) {
          progress = next(progress, result);
          const decision = decideRetry(result, { progress, random });
          if (decision.kind === 'final') break;
          // At least a millisecond passes for the attempt itself.
          progress = { ...progress, elapsedMs: progress.elapsedMs + Math.max(1, decision.afterMs) };
        }
        expect(progress.tries).toBeLessThanOrEqual(MAX_TRIES);
        expect(progress.elapsedMs).toBeLessThanOrEqual(MAX_DURATION_MS + 1);
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
          expect(
            decision.kind === 'retry' && decision.afterMs >= 0 && decision.afterMs < BACKOFF_CAP_MS,
          ).toBe(true);
        },
      ),
    );
  });
});

describe('isOutcomeUnknown', () => {
  it('knows after which attempts the work may be done', () => {
    expect(
      [
        fault('timeout'),
        fault('reset'),
        fault('other'),
        fault('too-large'),
        reply(500),
        reply(504),
        reply(201, { broken: true }),
      ].map(isOutcomeUnknown),
    ).toEqual(Array(7).fill(true));
    expect(
      [
        fault('dns'),
        fault('tls'),
        fault('connection-refused'),
        fault('cancelled'),
        reply(201),
        reply(409),
        reply(429),
      ].map(isOutcomeUnknown),
    ).toEqual(Array(7).fill(false));
  });
});

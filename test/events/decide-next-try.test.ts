import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TransportFault } from '../../src/errors/transport-error.ts';
import { decideNextTry, type TryResult } from '../../src/events/decide-next-try.ts';

const FIRST = { tries: 1, elapsedMs: 0, random: () => 0 };
const reply = (status: number, retryAfterMs: number | null = null): TryResult => ({
  kind: 'reply',
  status,
  retryAfterMs,
});
const fault = (name: TransportFault): TryResult => ({ kind: 'fault', fault: name });

describe('decideNextTry', () => {
  it.each([200, 201, 202, 204, 299])('takes %i for accepted', (status) => {
    expect(decideNextTry(reply(status), FIRST)).toEqual({ kind: 'accepted' });
  });

  it.each([408, 425, 429, 500, 501, 502, 503, 504, 599])('tries again after %i', (status) => {
    expect(decideNextTry(reply(status), FIRST)).toEqual({ kind: 'again', afterMs: 1000 });
  });

  it.each([300, 301, 302, 304, 307, 308, 400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 451])(
    'gives up after %i',
    (status) => {
      expect(decideNextTry(reply(status, 1000), FIRST)).toEqual({ kind: 'final' });
    },
  );

  it.each([
    'timeout',
    'connection-refused',
    'dns',
    'reset',
    'proxy-unavailable',
    'other',
    'too-large',
  ] as const)('tries again after a fault of the network: %s', (name) => {
    expect(decideNextTry(fault(name), FIRST).kind).toBe('again');
  });

  it.each(['tls', 'proxy-refused', 'cancelled'] as const)(
    'gives up after %s, which will not heal',
    (name) => {
      expect(decideNextTry(fault(name), FIRST)).toEqual({ kind: 'final' });
    },
  );

  it('waits about twice as long each time, up to five tries', () => {
    const pauses = [1, 2, 3, 4, 5].map((tries) => decideNextTry(reply(500), { ...FIRST, tries }));
    expect(pauses).toEqual([
      { kind: 'again', afterMs: 1000 },
      { kind: 'again', afterMs: 2000 },
      { kind: 'again', afterMs: 4000 },
      { kind: 'again', afterMs: 8000 },
      { kind: 'final' },
    ]);
    expect(decideNextTry(reply(500), { ...FIRST, tries: 4, random: () => 0.999 })).toEqual({
      kind: 'again',
      afterMs: 15_992,
    });
  });

  it.each([429, 503])('waits after %i as long as it is asked to', (status) => {
    expect(decideNextTry(reply(status, 12_000), FIRST)).toEqual({ kind: 'again', afterMs: 12_000 });
    expect(decideNextTry(reply(status, 0), FIRST)).toEqual({ kind: 'again', afterMs: 1000 });
  });

  it('gives up when it is asked to wait beyond the minute', () => {
    expect(decideNextTry(reply(429, 59_000), FIRST).kind).toBe('again');
    expect(decideNextTry(reply(429, 59_001), FIRST).kind).toBe('final');
    expect(decideNextTry(reply(429, 30_000), { ...FIRST, elapsedMs: 29_001 }).kind).toBe('final');
  });

  it('begins no try that would have less than a second left', () => {
    fc.assert(
      fc.property(
        fc.nat(70_000),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(70_000),
        (elapsedMs, tries, askedMs) => {
          const next = decideNextTry(reply(503, askedMs), { tries, elapsedMs, random: () => 0.5 });
          if (next.kind === 'again') expect(elapsedMs + next.afterMs).toBeLessThanOrEqual(59_000);
        },
      ),
    );
  });
});

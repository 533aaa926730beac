import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIN_GIVEN_UP, OutageGuard, SILENCE_MS } from '../../src/cxone/outage-guard.ts';

const START_MS = 1_000_000;

/** Silent since the start, with so many calls given up. */
function silentGuard(givenUp = MIN_GIVEN_UP): OutageGuard {
  const guard = new OutageGuard();
  guard.noteNoAnswer(START_MS);
  for (let count = 0; count < givenUp; count += 1) guard.noteGivenUp();
  return guard;
}

describe('OutageGuard', () => {
  it('lets calls through as long as nothing went wrong', () => {
    expect(new OutageGuard().silentSinceMs(START_MS)).toBeNull();
  });

  it('tells of the silence after two minutes of it, and when it began', () => {
    expect(silentGuard().silentSinceMs(START_MS + SILENCE_MS - 1)).toBeNull();
    expect(silentGuard().silentSinceMs(START_MS + SILENCE_MS)).toBe(START_MS);
  });

  it('does not take the failures of one or two codes for an outage', () => {
    expect(silentGuard(MIN_GIVEN_UP - 1).silentSinceMs(START_MS + 10 * SILENCE_MS)).toBeNull();
  });

  it('starts anew with any answer', () => {
    const guard = silentGuard();
    guard.noteAnswer(START_MS + SILENCE_MS);
    expect(guard.silentSinceMs(START_MS + SILENCE_MS)).toBeNull();
    guard.noteNoAnswer(START_MS + SILENCE_MS);
    expect(guard.silentSinceMs(START_MS + 3 * SILENCE_MS)).toBeNull();
    for (let count = 0; count < MIN_GIVEN_UP; count += 1) guard.noteGivenUp();
    expect(guard.silentSinceMs(START_MS + 3 * SILENCE_MS)).toBe(START_MS + SILENCE_MS);
  });

  it('counts a silence from the first call that got no answer, not from the time when nothing was sent', () => {
    const guard = new OutageGuard();
    guard.noteAnswer(START_MS);
    guard.noteNoAnswer(START_MS + 600_000);
    guard.noteNoAnswer(START_MS + 500_000);
    for (let count = 0; count < MIN_GIVEN_UP; count += 1) guard.noteGivenUp();
    expect(guard.silentSinceMs(START_MS + 620_000)).toBe(START_MS + 500_000);
  });

  it('counts a silence from the last answer when the call had left before', () => {
    const guard = new OutageGuard();
    guard.noteAnswer(START_MS + 20_000);
    guard.noteNoAnswer(START_MS);
    for (let count = 0; count < MIN_GIVEN_UP; count += 1) guard.noteGivenUp();
    expect(guard.silentSinceMs(START_MS + SILENCE_MS)).toBeNull();
    expect(guard.silentSinceMs(START_MS + SILENCE_MS + 20_000)).toBe(START_MS + 20_000);
  });

  it('forgets what was given up while the tenant answered', () => {
    const guard = new OutageGuard();
    guard.noteAnswer(START_MS);
    for (let count = 0; count < 10; count += 1) guard.noteGivenUp();
    guard.noteNoAnswer(START_MS + 1);
    expect(guard.silentSinceMs(START_MS + 10 * SILENCE_MS)).toBeNull();
  });

  it('never tells of a silence within two minutes of an answer', () => {
    const step = fc.record({
      kind: fc.constantFrom('answer', 'none', 'given-up'),
      afterMs: fc.integer({ min: 0, max: 60_000 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const guard = new OutageGuard();
        let nowMs = START_MS;
        let answeredAtMs = Number.NEGATIVE_INFINITY;
        for (const { kind, afterMs } of steps) {
          nowMs += afterMs;
          if (kind === 'answer') {
            guard.noteAnswer(nowMs);
            answeredAtMs = nowMs;
          } else if (kind === 'none') guard.noteNoAnswer(nowMs - 1000);
          else guard.noteGivenUp();
          const sinceMs = guard.silentSinceMs(nowMs);
          expect(sinceMs === null || sinceMs >= answeredAtMs).toBe(true);
          expect(sinceMs === null || nowMs - answeredAtMs >= SILENCE_MS).toBe(true);
        }
      }),
    );
  });
});

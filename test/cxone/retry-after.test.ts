import { describe, expect, it } from 'vitest';
import { toPauseMs } from '../../src/cxone/retry-after.ts';
import { parseRetryAfter } from '../../src/util/parse-retry-after.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 12, 0, 0);

describe('parseRetryAfter', () => {
  it.each([
    ['1', 1000],
    ['0', 0],
    ['-5', 0],
    ['1.5', 1500],
    ['86400', 86_400_000],
    [' 2 ', 2000],
    ['Sun, 22 Nov 2026 12:00:03 GMT', 3000],
    ['Sunday, 22-Nov-26 12:00:03 GMT', 3000],
    ['Sun, 22 Nov 2026 11:59:00 GMT', 0],
    ['Sun Nov 22 12:00:03 2026', 3000],
    ['Sun Nov  1 12:00:03 2026', 0],
  ])('reads %j', (value, expected) => {
    expect(parseRetryAfter({ 'retry-after': value }, NOW_MS)).toBe(expected);
  });

  it.each(['', 'soon', '1 second', 'NaN', 'Sun, 99 Nov 2026 12:00:00 GMT', '2026-11-22', 'Nov 22 2026'])(
    'takes %j for nothing',
    (value) => {
      expect(parseRetryAfter({ 'retry-after': value }, NOW_MS)).toBeNull();
    },
  );

  it('says nothing without the header', () => {
    expect(parseRetryAfter({}, NOW_MS)).toBeNull();
  });

  it("counts a date from the reply's own date, so that a wrong clock does no harm", () => {
    const headers = { 'retry-after': 'Sun, 22 Nov 2026 15:00:04 GMT', date: 'Sun, 22 Nov 2026 15:00:00 GMT' };
    expect(parseRetryAfter(headers, NOW_MS)).toBe(4000);
  });
});

describe('toPauseMs', () => {
  it('obeys two minutes and probes after anything longer', () => {
    expect([0, 1000, 120_000, 120_001, 86_400_000].map(toPauseMs)).toEqual([
      0, 1000, 120_000, 10_000, 10_000,
    ]);
  });
});

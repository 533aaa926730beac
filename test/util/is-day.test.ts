import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/util/is-day.ts';

describe('a day', () => {
  it('is the first part of any time from the year 1 to 9999', () => {
    const range = { min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z') };
    fc.assert(
      fc.property(fc.date({ ...range, noInvalidDate: true }), (time) => {
        expect(isDay(time.toISOString().slice(0, 10))).toBe(true);
      }),
    );
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '0000-01-01',
    '10000-01-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '',
    20_260_101,
    null,
    undefined,
  ])('is not %j', (value) => {
    expect(isDay(value)).toBe(false);
  });

  it('is the 29th of February in a leap year only', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2100-02-29')).toBe(false);
  });
});

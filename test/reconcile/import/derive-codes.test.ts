import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveCodes } from '../../../src/reconcile/import/derive-codes.ts';

const derive = (names: readonly string[], reserved: readonly string[] = []) => [
  ...deriveCodes(
    names.map((name, index) => ({ id: String(index + 101), name })),
    new Set(reserved),
  ).values(),
];

describe('deriveCodes', () => {
  it.each([
    ['Sale', 'SALE'],
    ['Call back in the afternoon', 'CALL_BACK_IN_THE'],
    ['Größe: 50 % “off”', 'GROSSE_50_OFF'],
    ['Øre & Œuvre', 'ORE_OEUVRE'],
    ['  …sold…  ', 'SOLD'],
    ['007', '007'],
    ['売れた', 'D101'],
    ['🙂', 'D101'],
    ['X', 'D101'],
    ['', 'D101'],
  ])('makes of %j the code %s', (name, code) => {
    expect(derive([name])).toEqual([code]);
  });

  it('numbers names that come to one code, and leaves those that are taken', () => {
    expect(derive(['Sale', 'SALE', 'sale!', 'Sale 2'], ['SALE_3'])).toEqual([
      'SALE',
      'SALE_2',
      'SALE_4',
      'SALE_2_2',
    ]);
    expect(derive(['Call back in the morning', 'Call back in the evening'])).toEqual([
      'CALL_BACK_IN_THE',
      'CALL_BACK_IN_T_2',
    ]);
  });

  it('keeps to the pattern, never gives a code twice, and changes none for a later record', () => {
    const names = fc.array(
      fc.oneof(
        fc.constantFrom('Sale', 'SALE', 'sale 2', 'é', 'ｅ'),
        fc.string({ unit: 'binary', maxLength: 50 }),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(names, fc.string(), (given, later) => {
        const codes = derive(given, ['SALE_2']);
        expect(codes.filter((code) => !/^[A-Z0-9_]{2,16}$/.test(code))).toEqual([]);
        expect(new Set([...codes, 'SALE_2']).size).toBe(given.length + 1);
        expect(derive([...given, later], ['SALE_2']).slice(0, given.length)).toEqual(codes);
      }),
    );
  });
});

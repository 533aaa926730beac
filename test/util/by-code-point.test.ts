import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCodePoint } from '../../src/util/by-code-point.ts';

/** The definition, spelled out: compares the code points one by one. */
function byDefinition(left: string, right: string): number {
  const a = Array.from(left, (point) => point.codePointAt(0) ?? 0);
  const b = Array.from(right, (point) => point.codePointAt(0) ?? 0);
  const index = a.findIndex((point, at) => point !== b[at]);
  if (index < 0) return a.length - b.length;
  return index >= b.length ? 1 : (a[index] ?? 0) - (b[index] ?? 0);
}

describe('the order by code point', () => {
  it('puts a character beyond the basic plane after all of that plane', () => {
    expect(['\u{1F600}', '\uFFFD', 'a'].sort(byCodePoint)).toEqual(['a', '\uFFFD', '\u{1F600}']);
  });

  it('agrees with the definition, lone surrogates included', () => {
    const unit = fc.constantFrom('a', 'b', '\uD83D', '\uDE00', '\uDE01', '\uE000', '\u{1F600}');
    const text = fc.array(unit, { maxLength: 5 }).map((units) => units.join(''));
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(Math.sign(byCodePoint(left, right))).toBe(Math.sign(byDefinition(left, right)));
      }),
    );
  });
});

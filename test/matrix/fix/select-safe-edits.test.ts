import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/matrix/fix/apply-edits.ts';
import { selectSafeEdits } from '../../../src/matrix/fix/select-safe-edits.ts';

const editAt = (start: number): Edit => ({ start, end: start + 1, replacement: 'x', findings: [] });
const startsOf = (edits: readonly Edit[]) => edits.map(({ start }) => start);

describe('selectSafeEdits', () => {
  it('leaves out exactly the harmful ones', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.uniqueArray(fc.nat(40), { maxLength: 8 }), async (count, harmful) => {
        const edits = Array.from({ length: count }, (_, index) => editAt(index));
        const isSafe = async (part: readonly Edit[]) => !part.some(({ start }) => harmful.includes(start));
        const expected = startsOf(edits).filter((start) => !harmful.includes(start));
        expect(startsOf(await selectSafeEdits(edits, isSafe))).toEqual(expected);
      }),
    );
  });

  it('tries once where nothing does harm', async () => {
    let trials = 0;
    const isSafe = async () => {
      trials += 1;
      return true;
    };
    await selectSafeEdits([editAt(1), editAt(2), editAt(3)], isSafe);
    expect(trials).toBe(1);
  });

  it('takes none of edits that do harm only together', async () => {
    const isSafe = async (part: readonly Edit[]) => part.length < 2;
    expect(await selectSafeEdits([editAt(1), editAt(2)], isSafe)).toEqual([]);
  });

  it('gives up on a text that it would have to read too often', async () => {
    let trials = 0;
    const isSafe = async () => {
      trials += 1;
      return false;
    };
    const edits = Array.from({ length: 10_000 }, (_, index) => editAt(index));
    expect(await selectSafeEdits(edits, isSafe)).toEqual([]);
    expect(trials).toBeLessThan(300);
  });
});

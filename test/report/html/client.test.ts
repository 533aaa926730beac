import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHUNK, foldList } from '../../../src/report/html/client/fold-list.ts';
import { formatDuration, percentile } from '../../../src/report/html/client/format-figures.ts';
import { packLanes } from '../../../src/report/html/client/pack-lanes.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a long list', () => {
  it('shows the one change in the middle and folds away what is around it', () => {
    const stretches = foldList(upTo(10_000), (item) => item === 5_000);
    expect(stretches.map(({ kind, items }) => [kind, items.length])).toEqual([
      ['fold', 5_000],
      ['rows', 1],
      ['fold', 4_999],
    ]);
  });

  it('shows its beginning when nothing in it is of interest', () => {
    const [first, rest] = foldList(upTo(1_000), () => false);
    expect(first).toEqual({ kind: 'rows', items: upTo(CHUNK) });
    expect(rest).toMatchObject({ kind: 'fold' });
  });

  it('loses no item, keeps their order, and shows a bounded number, whatever is of interest', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 3_000 }), (interesting) => {
        const items = upTo(interesting.length);
        const stretches = foldList(items, (item) => interesting[item] === true);
        expect(stretches.flatMap((stretch) => stretch.items)).toEqual(items);
        const shown = stretches.flatMap((stretch) => (stretch.kind === 'rows' ? stretch.items : []));
        expect(shown.length).toBeLessThanOrEqual(Math.max(CHUNK, 300));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the timeline', () => {
  it('puts writes that ran at the same time side by side, and each next one into the first free lane', () => {
    const spans = [
      { startMs: 0, durationMs: 100 },
      { startMs: 10, durationMs: 20 },
      { startMs: 30, durationMs: 10 },
      { startMs: 35, durationMs: 10 },
      { startMs: 100, durationMs: 1 },
    ];
    expect(packLanes(spans, 64)).toEqual([0, 1, 1, 2, 0]);
  });

  it('needs no more lanes than allowed', () => {
    const spans = upTo(500).map(() => ({ startMs: 0, durationMs: 10 }));
    expect(Math.max(...packLanes(spans, 64))).toBe(63);
  });
});

describe('figures', () => {
  it.each([
    [41, '41 ms'],
    [999.4, '999 ms'],
    [2_345, '2.35 s'],
    [200_000, '3 min 20 s'],
  ])('shows %d ms as %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  it('finds the value below which a share lies', () => {
    expect(percentile(upTo(100), 0.95)).toBe(94);
    expect(percentile([7], 0.5)).toBe(7);
    expect(percentile([], 0.5)).toBe(0);
  });
});

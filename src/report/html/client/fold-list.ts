/** Rows that one list shows before it folds the rest away. */
export const CHUNK = 100;
const MAX_SHOWN = 300;
/** A fold must be worth its line. */
const MIN_FOLD = 8;

/** A stretch of a list: its items as rows, or one line that unfolds them. */
export interface Stretch {
  readonly kind: 'rows' | 'fold';
  readonly items: readonly number[];
}

/**
 * What of a long list is shown at first: what is of interest with the rest folded away between, so that one change among
 * thousands of codes is seen at once. A short list is shown whole.
 */
export function foldList(
  items: readonly number[],
  isInteresting: (item: number) => boolean,
): readonly Stretch[] {
  if (items.length <= CHUNK) return [{ kind: 'rows', items }];
  if (!items.some(isInteresting)) return splitAt(items, CHUNK);
  const stretches: Stretch[] = [];
  let shown = 0;
  let start = 0;
  while (start < items.length) {
    if (shown >= MAX_SHOWN) return [...stretches, { kind: 'fold', items: items.slice(start) }];
    const run = takeRun(items.slice(start, start + items.length), isInteresting);
    const isFolded = run.length >= MIN_FOLD && !isInteresting(run[0] ?? -1);
    const room = MAX_SHOWN - shown;
    const taken = isFolded ? run : run.slice(0, room);
    stretches.push({ kind: isFolded ? 'fold' : 'rows', items: taken });
    if (!isFolded) shown += taken.length;
    start += taken.length;
  }
  return stretches;
}

export function splitAt(items: readonly number[], count: number): readonly Stretch[] {
  const rest = items.slice(count);
  const shown: Stretch = { kind: 'rows', items: items.slice(0, count) };
  return rest.length === 0 ? [shown] : [shown, { kind: 'fold', items: rest }];
}

/** The first items that are alike. */
function takeRun(items: readonly number[], isInteresting: (item: number) => boolean): readonly number[] {
  const first = isInteresting(items[0] ?? -1);
  const end = items.findIndex((item) => isInteresting(item) !== first);
  return end < 0 ? items : items.slice(0, end);
}

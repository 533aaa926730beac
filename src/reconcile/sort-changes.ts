import { byCodePoint } from '../util/by-code-point.ts';
import type { DraftChange } from './draft-change.ts';

/** Creates and updates by (level, path), then deactivations by (level descending, path), then conflicts by path. */
export function sortChanges(changes: readonly DraftChange[]): readonly DraftChange[] {
  return changes.toSorted(
    (left, right) =>
      toGroup(left) - toGroup(right) ||
      toLevelRank(left) - toLevelRank(right) ||
      byCodePoint(left.path, right.path) ||
      byCodePoint(left.id ?? '', right.id ?? ''),
  );
}

function toGroup({ action }: DraftChange): number {
  if (action === 'conflict') return 2;
  return action === 'deactivate' ? 1 : 0;
}

function toLevelRank({ action, level }: DraftChange): number {
  if (action === 'conflict') return 0;
  return action === 'deactivate' ? -level : level;
}

import { PATH_SEPARATOR } from '../model/call-code.ts';
import type { Change } from '../model/plan.ts';
import { byCodePoint } from '../util/by-code-point.ts';

export interface ChangeGroup {
  readonly category: string;
  /** A parent right before its children, siblings by code point. */
  readonly changes: readonly Change[];
}

/** Sorts before every character of a code, so that children follow their parent and not its longer-named siblings. */
const LOWEST = '\u0000';

/** The changes as reviewers read them: by category, then by hierarchy. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  const byCategory = new Map<string, { key: string; change: Change }[]>();
  for (const change of changes) {
    const entry = { key: change.path.split(PATH_SEPARATOR).join(LOWEST), change };
    const group = byCategory.get(change.category);
    if (group === undefined) byCategory.set(change.category, [entry]);
    else group.push(entry);
  }
  return [...byCategory]
    .sort(([left], [right]) => byCodePoint(left, right))
    .map(([category, entries]) => ({
      category,
      changes: entries.sort(byHierarchy).map(({ change }) => change),
    }));
}

function byHierarchy(left: { key: string; change: Change }, right: { key: string; change: Change }): number {
  return (
    byCodePoint(left.key, right.key) ||
    byCodePoint(left.change.action, right.change.action) ||
    byCodePoint(left.change.hash, right.change.hash)
  );
}

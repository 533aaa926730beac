import { PATH_SEPARATOR } from '../model/call-code.ts';
import type { ExecutableChange } from '../model/plan.ts';
import { rankByNames } from './rank-by-names.ts';

/**
 * The order in which a plan is executed: waves one after the other, all changes of a wave at once. Every state on the way
 * is one that the tenant accepts (no level beyond the third, no code below itself):
 * 1. Creates and updates by level, so that parents come before children.
 * 2. Within a level, codes that move deeper come last, those from further down first: what leaves their subtree has left then.
 * 3. A root that moves deeper while something is still to leave its subtree for a lower level waits for all levels.
 * 4. Deactivations by level descending. One that moves as well goes by rule 1 when another change needs it moved.
 * 5. Where names are unique (a flat list), what takes a name comes after what gives it up, within its level.
 */
export function toWaves(executable: readonly ExecutableChange[]): readonly (readonly ExecutableChange[])[] {
  const early = toEarlyDeactivations(executable);
  const leading = executable.filter((change) => change.action !== 'deactivate' || early.has(change));
  const last = executable.filter((change) => change.action === 'deactivate' && !early.has(change));
  const waiting = toWaitingMovers(leading);
  const nameRanks = rankByNames(leading);
  return [
    ...toGroups(
      leading.filter((change) => !waiting.has(change)),
      (change) => [...toLeadingRank(change), nameRanks.get(change) ?? 0],
    ),
    ...toGroups([...waiting], (change) => [-toFormerLevel(change)]),
    ...toGroups(last, ({ level }) => [-level]),
  ];
}

function toGroups(
  changes: readonly ExecutableChange[],
  toRank: (change: ExecutableChange) => readonly number[],
): readonly (readonly ExecutableChange[])[] {
  const groups = new Map<
    string,
    { readonly rank: readonly number[]; readonly members: ExecutableChange[] }
  >();
  for (const change of changes) {
    const rank = toRank(change);
    const key = rank.join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rank, members: [change] });
    else group.members.push(change);
  }
  const ordered = [...groups.values()].sort((left, right) => byRank(left.rank, right.rank));
  return ordered.map(({ members }) => members);
}

function byRank(left: readonly number[], right: readonly number[]): number {
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function toLeadingRank(change: ExecutableChange): readonly number[] {
  const depthRank = isDeeperMove(change) ? -toFormerLevel(change) : Number.MIN_SAFE_INTEGER;
  return [change.level, depthRank];
}

function isMove({ fields }: ExecutableChange): boolean {
  return fields.some(({ field }) => field === 'parent');
}

function isDeeperMove(change: ExecutableChange): boolean {
  return isMove(change) && toFormerLevel(change) < change.level;
}

/** Path in the tenant before the plan; null for a create. */
function toFormerPath({ before }: ExecutableChange): string | null {
  if (before === null) return null;
  return before.parent === null ? before.code : `${before.parent}${PATH_SEPARATOR}${before.code}`;
}

function toFormerLevel(change: ExecutableChange): number {
  return toFormerPath(change)?.split(PATH_SEPARATOR).length ?? change.level;
}

/** The path itself and every path above it. */
function toPrefixes(path: string): readonly string[] {
  const segments = path.split(PATH_SEPARATOR);
  return segments.map((_, index) => segments.slice(0, index + 1).join(PATH_SEPARATOR));
}

/** Deeper movers by the path where they stand today. */
function toDeeperMovers(changes: readonly ExecutableChange[]): ReadonlyMap<string, ExecutableChange> {
  const movers = new Map<string, ExecutableChange>();
  for (const change of changes) {
    const path = toFormerPath(change);
    if (path !== null && isDeeperMove(change)) movers.set(path, change);
  }
  return movers;
}

function toMoversAbove(
  change: ExecutableChange,
  movers: ReadonlyMap<string, ExecutableChange>,
): readonly ExecutableChange[] {
  const path = toFormerPath(change);
  if (path === null || !isMove(change)) return [];
  return toPrefixes(path)
    .slice(0, -1)
    .flatMap((prefix) => movers.get(prefix) ?? []);
}

function toWaitingMovers(changes: readonly ExecutableChange[]): ReadonlySet<ExecutableChange> {
  const movers = toDeeperMovers(changes);
  const waiting = new Set<ExecutableChange>();
  for (const change of changes) {
    for (const mover of toMoversAbove(change, movers)) if (change.level > mover.level) waiting.add(mover);
  }
  return waiting;
}

function toEarlyDeactivations(changes: readonly ExecutableChange[]): ReadonlySet<ExecutableChange> {
  const moving = changes.filter((change) => change.action === 'deactivate' && isMove(change));
  if (moving.length === 0) return new Set();
  const movers = toDeeperMovers(changes);
  const byPath = new Map(moving.map((change) => [change.path, change]));
  const early = new Set(moving.filter((change) => toMoversAbove(change, movers).length > 0));
  for (const { after, fields, before } of changes) {
    const placed = before === null || fields.some(({ field }) => field === 'parent');
    if (!placed || after.parent === null) continue;
    for (const prefix of toPrefixes(after.parent)) {
      const needed = byPath.get(prefix);
      if (needed !== undefined) early.add(needed);
    }
  }
  return early;
}

import { byCodePoint } from '../util/by-code-point.ts';
import type { Draft } from './draft-change.ts';
import type { Snapshot } from './index-snapshot.ts';
import type { TreeLayout } from './lay-out-tree.ts';

interface Tree {
  readonly snapshot: Snapshot;
  readonly layout: TreeLayout;
  readonly drafts: readonly Draft[];
}

/** Path after the plan → id, of every record that the tenant has today, by path. Where a conflict wants a place, who has it stays. */
export function toIds({ snapshot, layout, drafts }: Tree): ReadonlyMap<string, string> {
  const stuck = new Set(drafts.flatMap(({ change }) => (change.action === 'conflict' ? [change.id] : [])));
  const ids = new Map<string, string>();
  for (const record of snapshot.records) {
    const { path } = layout.positionOfRecord(record);
    if (!ids.has(path) || !stuck.has(record.id)) ids.set(path, record.id);
  }
  return new Map([...ids].sort(([left], [right]) => byCodePoint(left, right)));
}

import type { ActualCode } from '../model/call-code.ts';
import type { Draft } from './draft-change.ts';
import { parentPathOf, type Snapshot } from './index-snapshot.ts';
import type { TreeLayout } from './lay-out-tree.ts';
import { toActualValues } from './to-values.ts';

interface Tree {
  readonly snapshot: Snapshot;
  readonly layout: TreeLayout;
}

/** Retires each of these records that is active; nothing else about them changes. */
export function draftRemovals(unlisted: readonly ActualCode[], { snapshot, layout }: Tree): readonly Draft[] {
  return unlisted
    .filter((record) => record.isActive)
    .map((record) => {
      const { path, level } = layout.positionOfRecord(record);
      const before = toActualValues(record, parentPathOf(snapshot, record));
      const parent = before.parent === null ? null : path.slice(0, -(record.code.length + 1));
      return {
        change: {
          action: 'deactivate',
          path,
          level,
          category: record.category,
          id: record.id,
          before,
          after: { ...before, parent, isActive: false },
          fields: [{ field: 'isActive', from: true, to: false }],
          source: null,
        },
        code: null,
        record,
      };
    });
}

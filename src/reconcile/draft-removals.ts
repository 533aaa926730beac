import type { ActualCode } from '../model/call-code.ts';
import { diffValues } from './diff-values.ts';
import type { TermsAt } from './draft-carried-codes.ts';
import { type Draft, toConflict, type WriteOverDraft } from './draft-change.ts';
import { parentPathOf, type Snapshot } from './index-snapshot.ts';
import type { TreeLayout } from './lay-out-tree.ts';
import { toActualValues } from './to-values.ts';

interface RemovalContext {
  readonly snapshot: Snapshot;
  readonly layout: TreeLayout;
  /** Whether the record was read with a secret of the run taken out of it. */
  readonly isRedacted: (record: ActualCode) => boolean;
  readonly termsAt: TermsAt;
}

/**
 * Retires each of these records that is active; nothing else about them changes. A retirement writes back what was read, so one
 * that was not read whole is a conflict.
 */
export function draftRemovals(unlisted: readonly ActualCode[], context: RemovalContext): readonly Draft[] {
  return unlisted
    .filter((record) => record.isActive)
    .map((record) => {
      const change = toRetirement(record, context);
      return {
        change: context.isRedacted(record) ? toConflict(change, toReason(change)) : change,
        code: null,
        record,
      };
    });
}

function toRetirement(record: ActualCode, { snapshot, layout, termsAt }: RemovalContext): WriteOverDraft {
  const { path, level } = layout.positionOfRecord(record);
  const before = toActualValues(record, parentPathOf(snapshot, record));
  const parent = before.parent === null ? null : path.slice(0, -(record.code.length + 1));
  const after = { ...before, parent, isActive: false, ...termsAt(path, record) };
  return {
    action: 'deactivate',
    path,
    level,
    category: record.category,
    id: record.id,
    before,
    after,
    fields: diffValues({ before, after, parentChanged: false }),
    source: null,
  };
}

function toReason({ path }: WriteOverDraft): string {
  return `${path} is not retired: its record holds one of this run's secrets, shown as ***, and a retirement would write the stars into the tenant. Take the secret out of the record in CXone, and replace it.`;
}

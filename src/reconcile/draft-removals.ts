import type { ActualCode } from '../model/call-code.ts';
import { diffValues } from './diff-values.ts';
import type { TermsAt } from './draft-carried-codes.ts';
import { type Draft, toConflict, type WriteOverDraft } from './draft-change.ts';
import { parentPathOf } from './index-snapshot.ts';
import type { TreeLayout } from './lay-out-tree.ts';
import { toActualValues } from './to-values.ts';
import { type UnlistedFacts, whyLeftAlone } from './why-left-alone.ts';

interface RemovalContext extends UnlistedFacts {
  readonly layout: TreeLayout;
  readonly termsAt: TermsAt;
}

/** Retires each of these records that is active; nothing else about them changes. */
export function draftRemovals(unlisted: readonly ActualCode[], context: RemovalContext): readonly Draft[] {
  return unlisted
    .filter((record) => record.isActive)
    .map((record) => {
      const change = toRetirement(record, context);
      const reason = whyLeftAlone(record, context);
      return { change: reason === null ? change : toConflict(change, reason), code: null, record };
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

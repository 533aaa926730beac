import type { ActualCode, NativeTerms } from '../model/call-code.ts';
import { diffValues } from './diff-values.ts';
import { type Draft, toConflict, type WriteOverDraft } from './draft-change.ts';
import { parentPathOf } from './index-snapshot.ts';
import type { TreeLayout } from './lay-out-tree.ts';
import type { Ownership } from './to-ownership.ts';
import { toActualValues } from './to-values.ts';
import { type UnlistedFacts, whyLeftAlone } from './why-left-alone.ts';

/** Native terms of a record that change with its path alone. */
export type TermsAt = (path: string, record: ActualCode) => NativeTerms;

interface CarryContext extends UnlistedFacts {
  readonly layout: TreeLayout;
  readonly ownership: Ownership;
  readonly termsAt: TermsAt;
}

/**
 * One draft for each of these records, which no file lists, that the plan carries to another path and that says its path itself.
 * One that nobody here owns stands in the way instead: it would lose its parent.
 */
export function draftCarriedCodes(records: readonly ActualCode[], context: CarryContext): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const record of records) {
    const change = toCarried(record, context);
    if (change !== null) drafts.push({ change: judge(change, { record, context }), code: null, record });
  }
  return drafts;
}

function toCarried(record: ActualCode, { snapshot, layout, termsAt }: CarryContext): WriteOverDraft | null {
  const { path, level } = layout.positionOfRecord(record);
  const terms = termsAt(path, record);
  if (Object.keys(terms).length === 0) return null;
  const before = toActualValues(record, parentPathOf(snapshot, record));
  const parent = before.parent === null ? null : path.slice(0, -(record.code.length + 1));
  const after = { ...before, parent, ...terms };
  const fields = diffValues({ before, after, parentChanged: false });
  if (fields.length === 0) return null;
  const { id, category } = record;
  return { action: 'update', path, level, category, id, before, after, fields, source: null };
}

interface Judged {
  readonly record: ActualCode;
  readonly context: CarryContext;
}

function judge(change: WriteOverDraft, { record, context }: Judged): Draft['change'] {
  const { snapshot, ownership } = context;
  const reason = whyLeftAlone(record, context);
  if (reason !== null) return toConflict(change, reason);
  const path = snapshot.paths.get(record.id) ?? record.code;
  if (ownership.isDeclared(record.category) || ownership.isTakenOver(record, [path, change.path]))
    return change;
  return toConflict(
    change,
    `${path} would become ${change.path} with its parent, and it stands in category "${record.category}", which no matrix file here declares. Keep the parent where it is, or name "${path}" or the category under takeover.`,
  );
}

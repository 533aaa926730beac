import { toAbsentParentId } from '../model/absent-parent.ts';
import type { ActualCode, DesiredCode, NativeTerms } from '../model/call-code.ts';
import { diffValues } from './diff-values.ts';
import {
  type Draft,
  type DraftChange,
  isRetirement,
  toConflict,
  type WriteOverDraft,
} from './draft-change.ts';
import { parentPathOf, rivalsOf, type Snapshot } from './index-snapshot.ts';
import { completesCreate, isAdoption, MARK } from './is-adoption.ts';
import type { TreeLayout } from './lay-out-tree.ts';
import type { Matching, ResolvedParent } from './matching.ts';
import type { Ownership } from './to-ownership.ts';
import { toActualValues, toDesiredValues } from './to-values.ts';

export interface DraftContext {
  readonly snapshot: Snapshot;
  readonly matching: Matching;
  readonly layout: TreeLayout;
  readonly ownership: Ownership;
  readonly desiredTerms: (code: DesiredCode) => NativeTerms;
}

/** One draft for each listed code that is not as the files want it; the others need nothing. */
export function draftListedCodes(codes: readonly DesiredCode[], context: DraftContext): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const code of codes) {
    const record = context.matching.recordOf.get(code) ?? null;
    const change = record === null ? draftCreate(code, context) : draftWriteOver(code, { record, context });
    if (change !== null) drafts.push({ change, code, record });
  }
  return drafts;
}

function toTarget(code: DesiredCode, { matching, layout, desiredTerms }: DraftContext) {
  const { path, level } = layout.positionOf(code);
  const parent = matching.parentOf.get(code) ?? { kind: 'root' };
  const parentPath = parent.kind === 'root' ? null : path.slice(0, -(code.code.length + 1));
  const after = toDesiredValues(code, { parent: parentPath, terms: desiredTerms({ ...code, path }) });
  const { file, line, column } = code.place;
  return { path, level, category: code.category, after, source: { file, line, column }, parent };
}

function draftCreate(code: DesiredCode, context: DraftContext): DraftChange {
  const { parent: _parent, ...target } = toTarget(code, context);
  return { action: 'create', ...target, id: null, before: null, fields: [] };
}

interface Overwritten {
  readonly record: ActualCode;
  readonly context: DraftContext;
}

function draftWriteOver(code: DesiredCode, { record, context }: Overwritten): DraftChange | null {
  const { parent, ...target } = toTarget(code, context);
  const before = toActualValues(record, parentPathOf(context.snapshot, record));
  const parentChanged = toParentId(parent) !== record.parentId;
  const fields = diffValues({ before, after: target.after, parentChanged });
  const action = isRetirement(fields) ? 'deactivate' : 'update';
  const change: WriteOverDraft = { action, ...target, id: record.id, before, fields };
  const reason = whyNot(change, { code, record, context });
  if (reason !== null) return toConflict(change, reason);
  if (fields.length === 0) return null;
  return completesCreate(change, record) ? { ...change, completesCreate: true } : change;
}

/** Of a parent that has no id yet the one that stands for it: no record's, but that of its children in a flat list. */
function toParentId(parent: ResolvedParent): string | null | undefined {
  if (parent.kind === 'new') return toAbsentParentId(parent.code.path);
  if (parent.kind === 'missing') return undefined;
  return parent.kind === 'record' ? parent.record.id : null;
}

function whyNot(
  change: WriteOverDraft,
  { code, record, context }: Overwritten & { code: DesiredCode },
): string | null {
  const { snapshot, matching, ownership } = context;
  const path = snapshot.paths.get(record.id) ?? record.code;
  const occupant = matching.occupantOf.get(code);
  if (occupant !== undefined) {
    return `${path} cannot become ${change.path}: the tenant has another code there (id ${occupant.id}), beside the one that "was" names (id ${record.id}). Remove "was" if the change was made by hand, or give the code another place.`;
  }
  const rivals = rivalsOf(snapshot, record);
  if (rivals.length > 0) {
    const ids = [record, ...rivals].map(({ id }) => id).join(', ');
    return `The tenant has ${rivals.length + 1} records for ${path} (ids ${ids}), and only one of them can be meant. ${record.terms['tag'] === undefined ? 'Retire or rename' : 'Take the tag out of, or rename,'} the others in the tenant.`;
  }
  if (record.namesake !== undefined) return whyNotAdopted(change, { record, context });
  if (change.fields.length === 0 || ownership.isDeclared(record.category)) return null;
  if (ownership.isTakenOver(record, [path, change.path])) return null;
  const names = change.fields.map(({ field }) => field).join(', ');
  return `${path} stands in category "${record.category}", which no matrix file here declares, and differs in ${names}. Make the file equal to the tenant, name "${path}" or the category under takeover, or declare the category.`;
}

/** A record that is taken for this code by its name alone is ours to mark when it is equal in all else, and no more than that. */
function whyNotAdopted(change: WriteOverDraft, { record, context }: Overwritten): string | null {
  if (isAdoption(change) || completesCreate(change, record)) return null;
  if (context.ownership.isTakenOver(record, [change.path])) return null;
  const names = change.fields
    .map(({ field }) => field)
    .filter((field) => field !== MARK)
    .join(', ');
  return `The tenant has a record with the name of ${change.path} (id ${record.id}) that nothing marks as ours, and it differs in ${names}. Make the file equal to the tenant, name "${change.path}" or its category under takeover, or rename the record.`;
}

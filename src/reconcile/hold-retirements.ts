import type { DesiredCode } from '../model/call-code.ts';
import { byCodePoint } from '../util/by-code-point.ts';
import { type Draft, toConflict, type WriteOverDraft } from './draft-change.ts';
import type { Snapshot } from './index-snapshot.ts';
import type { TreeLayout } from './lay-out-tree.ts';
import type { Matching } from './matching.ts';

export interface HoldContext {
  readonly codes: readonly DesiredCode[];
  readonly snapshot: Snapshot;
  readonly matching: Matching;
  readonly layout: TreeLayout;
}

/** A child that stands below a record after the plan; `id` is null for one that is yet to be created. */
interface Child {
  readonly id: string | null;
  readonly path: string;
  readonly isActive: boolean;
}

const MAX_NAMED = 5;

/**
 * Turns every retirement that would leave an active child behind, or that takes away a parent which a file names by
 * `tenant:` or `parentCallCodeId`, into a conflict. From the leaves up: a code that is not retired keeps its parent too.
 */
export function holdRetirements(drafts: readonly Draft[], context: HoldContext): readonly Draft[] {
  const retirements = drafts.filter(({ change }) => change.action === 'deactivate');
  if (retirements.length === 0) return drafts;
  const children = toChildren(drafts, context);
  const naming = toNamingCodes(context);
  const held = new Map<Draft, Draft>();
  const retired = new Set<string>();
  for (const draft of retirements.toSorted((left, right) => right.change.level - left.change.level)) {
    const { change } = draft;
    if (change.action !== 'deactivate') continue;
    const active = (children.get(change.id) ?? []).filter(
      ({ id, isActive }) => isActive && !(id !== null && retired.has(id)),
    );
    const reason = toReason(change, {
      active: active.map(({ path }) => path),
      naming: naming.get(change.id) ?? [],
    });
    if (reason === null) retired.add(change.id);
    else held.set(draft, { ...draft, change: toConflict(change, reason) });
  }
  return drafts.map((draft) => held.get(draft) ?? draft);
}

/** By id of the parent after the plan. What is in conflict already stays where and as it is. */
function toChildren(
  drafts: readonly Draft[],
  { codes, snapshot, matching, layout }: HoldContext,
): ReadonlyMap<string, readonly Child[]> {
  const stuck = new Set(
    drafts.filter(({ change }) => change.action === 'conflict').map(({ change }) => change.id),
  );
  const retiring = new Set(
    drafts.filter(({ change }) => change.action === 'deactivate').map(({ change }) => change.id),
  );
  const children = new Map<string, Child[]>();
  const add = (parentId: string | null, child: Child): void => {
    if (parentId === null) return;
    const siblings = children.get(parentId);
    if (siblings === undefined) children.set(parentId, [child]);
    else siblings.push(child);
  };
  for (const record of snapshot.records) {
    const code = stuck.has(record.id) ? undefined : matching.codeOf.get(record.id);
    const parentId = code === undefined ? record.parentId : toParentId(code, matching);
    const isActive = retiring.has(record.id) || (code?.active ?? record.isActive);
    add(parentId, { id: record.id, path: layout.positionOfRecord(record).path, isActive });
  }
  for (const code of codes) {
    if (matching.recordOf.has(code)) continue;
    add(toParentId(code, matching), { id: null, path: layout.positionOf(code).path, isActive: code.active });
  }
  return children;
}

function toParentId(code: DesiredCode, matching: Matching): string | null {
  const parent = matching.parentOf.get(code);
  return parent?.kind === 'record' ? parent.record.id : null;
}

/** Paths of the codes that name a record of the tenant as their parent, by its id. */
function toNamingCodes({ codes, matching, layout }: HoldContext): ReadonlyMap<string, readonly string[]> {
  const naming = new Map<string, string[]>();
  for (const code of codes) {
    if (code.parent.kind !== 'tenant' && code.parent.kind !== 'tenant-id') continue;
    const id = toParentId(code, matching);
    if (id === null) continue;
    const { path } = layout.positionOf(code);
    const paths = naming.get(id);
    if (paths === undefined) naming.set(id, [path]);
    else paths.push(path);
  }
  return naming;
}

interface Holders {
  readonly active: readonly string[];
  readonly naming: readonly string[];
}

function toReason({ path }: WriteOverDraft, { active, naming }: Holders): string | null {
  if (naming.length === 0 && active.length === 0) return null;
  const children = [...new Set([...naming, ...active])].sort(byCodePoint);
  const named = children.slice(0, MAX_NAMED).join(', ');
  const list = children.length > MAX_NAMED ? `${named} and ${children.length - MAX_NAMED} more` : named;
  if (naming.length > 0) {
    return `${path} is not retired: a file names it as the parent of a code of its own (${list}). Move what is below it elsewhere, or list ${path} in a matrix file and refer to it by its path.`;
  }
  return `${path} is not retired: active codes would be left below it (${list}). Retire or move them first, or keep ${path} active.`;
}

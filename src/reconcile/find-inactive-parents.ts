import type { ActualCode, DesiredCode } from '../model/call-code.ts';
import { type CodeFinding, toCodeFinding, toParentField } from './code-finding.ts';
import type { Snapshot } from './index-snapshot.ts';
import type { TreeLayout } from './lay-out-tree.ts';
import type { Matching } from './matching.ts';

interface Context {
  readonly snapshot: Snapshot;
  readonly matching: Matching;
  readonly layout: TreeLayout;
}

/** Active codes that a file puts below a code of the tenant which is inactive, or is itself below one, after the plan. */
export function findInactiveParents(codes: readonly DesiredCode[], context: Context): readonly CodeFinding[] {
  return codes.flatMap((code) => {
    const named = code.parent.kind === 'tenant' || code.parent.kind === 'tenant-id';
    if (!code.active || !named || context.layout.looped.has(code)) return [];
    const parent = context.matching.parentOf.get(code);
    const inactive = parent?.kind === 'record' ? findInactive(parent.record, context) : null;
    if (inactive === null) return [];
    const { path } = context.layout.positionOfRecord(inactive);
    const message = `${context.layout.positionOf(code).path} is active, but ${path} above it is inactive in the tenant. Choose another parent, set the code to "active: false", or list ${path} as active.`;
    return [toCodeFinding(code, { rule: 'inactive-parent', at: toParentField(code), message })];
  });
}

function findInactive(record: ActualCode, context: Context): ActualCode | null {
  const passed = new Set<string>();
  let current: ActualCode | null = record;
  while (current !== null && !passed.has(current.id)) {
    passed.add(current.id);
    const isActive = context.matching.codeOf.get(current.id)?.active ?? current.isActive;
    if (!isActive) return current;
    current = toParentRecord(current, context);
  }
  return null;
}

/** The record above this one after the plan; null at the root. */
function toParentRecord(record: ActualCode, { snapshot, matching }: Context): ActualCode | null {
  const code = matching.codeOf.get(record.id);
  const parent = code === undefined ? undefined : matching.parentOf.get(code);
  if (parent !== undefined) return parent.kind === 'record' ? parent.record : null;
  return record.parentId === null ? null : (snapshot.byId.get(record.parentId) ?? null);
}

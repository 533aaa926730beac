import type { DesiredCode } from '../model/call-code.ts';
import { nearestName } from '../util/nearest-name.ts';
import { type CodeFinding, toCodeFinding, toParentField } from './code-finding.ts';
import type { Snapshot } from './index-snapshot.ts';
import type { TreeLayout } from './lay-out-tree.ts';
import type { Matching } from './matching.ts';

/** A hint compares with every path of the tenant: past this many different paths the findings do without. */
const MAX_HINTS = 20;

interface Context {
  readonly snapshot: Snapshot;
  readonly matching: Matching;
  readonly layout: TreeLayout;
}

/** Codes whose parent the tenant does not have, or that would stand below themselves. */
export function findLostParents(
  codes: readonly DesiredCode[],
  { snapshot, matching, layout }: Context,
): readonly CodeFinding[] {
  const hints = new Map<string, string | null>();
  const tenantPaths = [...snapshot.byPath.keys()].sort();
  const toHint = (path: string): string | null => {
    if (!hints.has(path)) hints.set(path, hints.size < MAX_HINTS ? nearestName(path, tenantPaths) : null);
    return hints.get(path) ?? null;
  };
  return codes.flatMap((code) => {
    if (layout.looped.has(code)) return [toLoopFinding(code)];
    return matching.parentOf.get(code)?.kind === 'missing' ? [toMissingFinding(code, toHint)] : [];
  });
}

function toMissingFinding(code: DesiredCode, toHint: (path: string) => string | null): CodeFinding {
  const { parent } = code;
  const at = toParentField(code);
  if (parent.kind === 'tenant-id') {
    const message = `The tenant has no call code with the id ${parent.id}, which should be the parent of ${code.code}. Copy the id from the tenant, or name the parent by its path.`;
    return toCodeFinding(code, { rule: 'parent-id', at, message });
  }
  const path = parent.kind === 'root' ? '' : parent.path;
  const hint = parent.kind === 'tenant' ? toHint(path) : null;
  const wayOut = hint === null ? 'Correct the path.' : `Did you mean "tenant:${hint}"?`;
  const where = parent.kind === 'tenant' ? 'The tenant has no call code' : 'No matrix file defines a code';
  return toCodeFinding(code, {
    rule: 'unknown-parent',
    at,
    message: `${where} "${path}", which should be the parent of ${code.code}. ${wayOut}`,
  });
}

function toLoopFinding(code: DesiredCode): CodeFinding {
  const rule = code.parent.kind === 'tenant-id' ? 'parent-id' : 'unknown-parent';
  const message = `${code.code} would stand below itself: the way up from its parent runs through the code itself. Choose a parent outside its own subtree.`;
  return toCodeFinding(code, { rule, at: toParentField(code), message });
}

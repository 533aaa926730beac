import { byFindingPlace } from '../model/by-finding-place.ts';
import type { DesiredCode } from '../model/call-code.ts';
import type { CodeFault } from '../model/call-code-store.ts';
import type { Finding } from '../model/finding.ts';
import { type CodeFinding, toCodeFinding } from './code-finding.ts';
import { findDepthExcess } from './find-depth-excess.ts';
import { findDuplicatePlaces } from './find-duplicate-places.ts';
import { findInactiveParents } from './find-inactive-parents.ts';
import { findLostParents } from './find-lost-parents.ts';
import { findWasConflicts } from './find-was-conflicts.ts';
import type { Snapshot } from './index-snapshot.ts';
import type { TreeLayout } from './lay-out-tree.ts';
import type { Matching } from './matching.ts';

export interface TenantFindings {
  /** By file, line, column and rule. */
  readonly findings: readonly Finding[];
  /** The codes that can be planned: neither at fault nor below a code that is. */
  readonly sound: readonly DesiredCode[];
}

interface Context {
  readonly snapshot: Snapshot;
  readonly matching: Matching;
  readonly layout: TreeLayout;
  /** What the store has to say of the codes. */
  readonly faults: readonly CodeFault[];
}

/** What is wrong with the files in the light of this tenant: all of it, not just the first. */
export function findTenantFindings(codes: readonly DesiredCode[], context: Context): TenantFindings {
  const found: readonly CodeFinding[] = [
    ...findLostParents(codes, context),
    ...findDuplicatePlaces(codes, context),
    ...findWasConflicts(codes, context),
    ...findDepthExcess(codes, context),
    ...findInactiveParents(codes, context),
    ...context.faults.map(({ code, ...found }) => toCodeFinding(code, found)),
  ];
  if (found.length === 0) return { findings: [], sound: codes };
  const faulty = new Set([
    ...found.map(({ code }) => code),
    ...context.matching.disputes.map(({ loser }) => loser),
  ]);
  return {
    findings: found.map(({ finding }) => finding).sort(byFindingPlace),
    sound: codes.filter((code) => !isFaulty(code, { faulty, matching: context.matching })),
  };
}

interface Faults {
  readonly faulty: ReadonlySet<DesiredCode>;
  readonly matching: Matching;
}

function isFaulty(code: DesiredCode, { faulty, matching }: Faults): boolean {
  let current: DesiredCode | undefined = code;
  while (current !== undefined) {
    if (faulty.has(current)) return true;
    const parent = matching.parentOf.get(current);
    current = parent?.kind === 'new' ? parent.code : undefined;
  }
  return false;
}

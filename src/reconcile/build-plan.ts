import type { ActualCode, DesiredCode, DesiredMatrix, NativeTerms } from '../model/call-code.ts';
import type { CodeFault } from '../model/call-code-store.ts';
import type { Blocker, Plan, PlanOptions, PlanResult, PlanSummary, UnlistedCode } from '../model/plan.ts';
import { PLAN_FORMAT_VERSION } from '../model/plan.ts';
import { byCodePoint } from '../util/by-code-point.ts';
import { draftCarriedCodes, type TermsAt } from './draft-carried-codes.ts';
import type { Draft, WriteOverDraft } from './draft-change.ts';
import { draftListedCodes } from './draft-listed-codes.ts';
import { draftRemovals } from './draft-removals.ts';
import { findTenantFindings } from './find-tenant-findings.ts';
import { toHashedChange, toPlanDigest } from './hash-plan.ts';
import { type HoldContext, holdRetirements } from './hold-retirements.ts';
import { indexSnapshot } from './index-snapshot.ts';
import { isAdoption } from './is-adoption.ts';
import { layOutTree, type TreeLayout } from './lay-out-tree.ts';
import { limitDeactivations } from './limit-deactivations.ts';
import { matchCodes } from './match-codes.ts';
import { sortChanges } from './sort-changes.ts';
import { toIds } from './to-ids.ts';
import { toListedCodes } from './to-listed-codes.ts';
import { toOwnership } from './to-ownership.ts';

export interface PlanInput {
  /** Without error findings of its own. */
  readonly matrix: DesiredMatrix;
  /** Every record of the tenant, in any order. */
  readonly actual: readonly ActualCode[];
  readonly options: PlanOptions;
  /** Values in the API's own words that a write of the code would set; the code comes with its path in the tenant. */
  readonly desiredTerms?: (code: DesiredCode) => NativeTerms;
  /** Native terms of a record that change with its path alone, as they would be at this path. */
  readonly termsAt?: TermsAt;
  /** What the API or the tenant cannot do with the codes. */
  readonly faults?: readonly CodeFault[];
  /** Whether a record was read with a secret of the run taken out of it; left out: none was. */
  readonly isRedacted?: (record: ActualCode) => boolean;
}

/**
 * The difference between the files and a tenant. Pure: the same bytes whatever the order of codes, owned categories and records.
 * Linear but for sorting. With error findings the plan holds only what can be told in spite of them, and retires nothing that
 * no file lists.
 */
export function buildPlan(input: PlanInput): PlanResult {
  const { matrix, actual, options, desiredTerms = nothing, termsAt = nothing, faults = [] } = input;
  const { isRedacted = () => false } = input;
  const codes = matrix.codes.toSorted(byPathAndPlace);
  const snapshot = indexSnapshot(actual);
  const matching = matchCodes(codes, snapshot);
  const layout = layOutTree(matching, snapshot);
  const ownership = toOwnership(matrix.owned, options.takeover);
  const { findings, sound } = findTenantFindings(codes, { snapshot, matching, layout, faults });
  const context = { codes, snapshot, matching, layout };

  const unlisted = snapshot.records.filter(
    ({ id, category }) => !matching.codeOf.has(id) && ownership.isDeclared(category),
  );
  const listed = draftListedCodes(sound, { snapshot, matching, layout, ownership, desiredTerms });
  const removable = findings.length === 0 ? toRemovable(unlisted, context) : [];
  const removed = options.removed === 'deactivate' ? removable : [];
  const rest = draftUnlistedCodes(removed, { ...context, ownership, isRedacted, termsAt });
  const drafts = holdRetirements([...listed, ...rest], context);
  const listedCodes = toListedCodes(codes, { layout, sound });
  const owned = [...unlisted, ...matching.recordOf.values()];
  const plan = toPlan(drafts, {
    options,
    owned,
    counts: {
      unchanged: sound.length - listed.length,
      unlisted: unlisted.length,
      unmanaged: snapshot.records.length - owned.length,
    },
  });
  return {
    plan,
    findings,
    unlisted: unlisted.map((record) => toUnlistedCode(record, layout)).sort(byPath),
    ids: toIds({ snapshot, layout, drafts }),
    listed: listedCodes.map(({ path }) => path),
    codes: listedCodes,
  };
}

function nothing(): NativeTerms {
  return {};
}

type UnlistedContext = HoldContext &
  Parameters<typeof draftRemovals>[1] &
  Parameters<typeof draftCarriedCodes>[1];

/** Retires what is to be removed; of the other records that no file lists, those change that go along with a parent. */
function draftUnlistedCodes(removed: readonly ActualCode[], context: UnlistedContext): readonly Draft[] {
  const removals = draftRemovals(removed, context);
  const settled = new Set(removals.map(({ record }) => record));
  const staying = context.snapshot.records.filter(
    (record) => !context.matching.codeOf.has(record.id) && !settled.has(record),
  );
  return [...removals, ...draftCarriedCodes(staying, context)];
}

/** A record that stands where a listed code should go is in conflict already. */
function toRemovable(unlisted: readonly ActualCode[], { matching }: HoldContext): readonly ActualCode[] {
  const occupants = new Set([...matching.occupantOf.values()].map(({ id }) => id));
  return unlisted.filter(({ id }) => !occupants.has(id));
}

interface PlanParts {
  readonly options: PlanOptions;
  readonly owned: readonly ActualCode[];
  readonly counts: Pick<PlanSummary, 'unchanged' | 'unlisted' | 'unmanaged'>;
}

function toPlan(drafts: readonly Draft[], { options, owned, counts }: PlanParts): Plan {
  const { target, api, maxDeactivations } = options;
  const sorted = sortChanges(drafts.map(({ change }) => change)).map(toHashedChange);
  const adoptions = sorted.filter(isAdoption);
  const changes = sorted.filter((change) => !isAdoption(change));
  const count = (action: string): number => changes.filter((change) => change.action === action).length;
  const retired = drafts.flatMap(({ change, record }) =>
    change.action === 'deactivate' && record !== null && isCounted(change, maxDeactivations) ? [record] : [],
  );
  return {
    formatVersion: PLAN_FORMAT_VERSION,
    target,
    api,
    summary: {
      create: count('create'),
      update: count('update'),
      deactivate: count('deactivate'),
      conflict: count('conflict'),
      ...counts,
      unchanged: counts.unchanged + adoptions.length,
    },
    changes,
    adoptions,
    blocked: [
      ...toConflictBlocker(changes.flatMap(({ action, path }) => (action === 'conflict' ? [path] : []))),
      ...limitDeactivations({ owned, retired }, maxDeactivations),
    ],
    digest: toPlanDigest(changes, { target, api }),
  };
}

/** A share is one of the owned codes, and what completes a create is not yet one of them; an exact number means every one. */
function isCounted(change: WriteOverDraft, { kind }: PlanOptions['maxDeactivations']): boolean {
  return kind === 'count' || change.completesCreate !== true;
}

const MAX_NAMED_CONFLICTS = 5;

function toConflictBlocker(paths: readonly string[]): readonly Blocker[] {
  if (paths.length === 0) return [];
  const named = paths.slice(0, MAX_NAMED_CONFLICTS).join(', ');
  const list =
    paths.length > MAX_NAMED_CONFLICTS ? `${named} and ${paths.length - MAX_NAMED_CONFLICTS} more` : named;
  const what = paths.length === 1 ? '1 change is in conflict' : `${paths.length} changes are in conflict`;
  return [
    {
      rule: 'conflict',
      message: `${what} with the tenant (${list}), and a plan with conflicts is not applied. Settle each of them as its reason says.`,
    },
  ];
}

function toUnlistedCode(record: ActualCode, layout: TreeLayout): UnlistedCode {
  const { name, category, isActive } = record;
  return { path: layout.positionOfRecord(record).path, name, category, isActive };
}

function byPath(left: { readonly path: string }, right: { readonly path: string }): number {
  return byCodePoint(left.path, right.path);
}

/** Place only for codes that the files list twice, so that even then the order of input does not matter. */
function byPathAndPlace(left: DesiredCode, right: DesiredCode): number {
  return (
    byCodePoint(left.path, right.path) ||
    byCodePoint(left.place.file, right.place.file) ||
    left.place.line - right.place.line ||
    left.place.column - right.place.column
  );
}

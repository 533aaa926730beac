import type { ActualCode, DesiredCode } from '../../model/call-code.ts';
import type { CallCodeStore } from '../../model/call-code-store.ts';
import type { PlanOptions, PlanResult } from '../../model/plan.ts';
import { toAncestorPaths } from '../../model/to-ancestor-paths.ts';
import { buildPlan } from '../build-plan.ts';
import type { ImportDraft, LeftOut } from './draft-import.ts';
import { linkParents } from './link-parents.ts';
import { isStranger } from './name-strangers.ts';

export interface SettleFacts {
  /** What the tenant holds, read for these codes. */
  readonly actual: readonly ActualCode[];
  readonly target: string;
  readonly store: Pick<CallCodeStore, 'api' | 'desiredTerms' | 'termsAt' | 'findFaults'>;
}

export interface SettledImport extends ImportDraft {
  /** What a plan of these codes comes to. */
  readonly result: PlanResult;
  /** Paths of codes whose record is equal and still has to be marked as theirs, which is the first apply's work. */
  readonly unmarked: ReadonlySet<string>;
}

/**
 * Plans the draft and takes out of it what that plan would change or refuse, until it would do nothing but mark records: what
 * is written to files is what a plan leaves alone, by the plan's own word. Pure.
 */
export function settleImport(draft: ImportDraft, facts: SettleFacts): SettledImport {
  let { codes } = draft;
  const leftOut: LeftOut[] = [...draft.leftOut];
  const records = new Map(facts.actual.map((record) => [record.id, record]));
  for (;;) {
    const result = planDraft(codes, facts);
    const recordOf = ({ path }: DesiredCode) => records.get(result.ids.get(path) ?? '');
    const reasons = withoutParents(codes, { reasons: toReasons(result), recordOf });
    const kept = codes.filter(({ place }) => !reasons.has(place.line));
    if (kept.length === codes.length) return { codes, leftOut, result, unmarked: toUnmarked(result) };
    for (const code of codes) {
      const reason = reasons.get(code.place.line);
      if (reason !== undefined) leftOut.push(toDropped(code, { reason, record: recordOf(code) }));
    }
    codes = linkParents(kept);
  }
}

const NO_PARENT = 'its parent is left out, and nothing in the tenant says which record that is';

/** With those below a record that is only known by being listed: nobody can name it as their parent once it is not. */
function withoutParents(
  codes: readonly DesiredCode[],
  {
    reasons,
    recordOf,
  }: {
    readonly reasons: ReadonlyMap<number, string>;
    readonly recordOf: (code: DesiredCode) => ActualCode | undefined;
  },
): ReadonlyMap<number, string> {
  const unknown = codes.filter(
    (code) => reasons.has(code.place.line) && recordOf(code)?.namesake !== undefined,
  );
  const gone = new Set(unknown.map(({ path }) => path));
  const orphans = codes.filter(({ path }) => toAncestorPaths(path).some((above) => gone.has(above)));
  return new Map([...orphans.map(({ place }) => [place.line, NO_PARENT] as const), ...reasons]);
}

function toDropped(
  { path, name, category }: DesiredCode,
  { reason, record }: { readonly reason: string; readonly record: ActualCode | undefined },
): LeftOut {
  if (record === undefined) return { id: path, name, reason, category, retirable: false };
  return { id: record.id, name, reason, category, retirable: record.isActive && !isStranger(record) };
}

function planDraft(codes: readonly DesiredCode[], { actual, target, store }: SettleFacts): PlanResult {
  const options: PlanOptions = {
    target,
    api: store.api,
    removed: 'keep',
    maxDeactivations: { kind: 'percent', percent: 0 },
    takeover: { kind: 'none' },
  };
  const categories = new Map(codes.map(({ category, place }) => [category, place]));
  return buildPlan({
    matrix: {
      codes,
      owned: [...categories].map(([category, place]) => ({ category, declaredBy: 'category', place })),
    },
    actual,
    options,
    desiredTerms: (code) => store.desiredTerms(code),
    termsAt: (path, record) => store.termsAt(path, record),
    faults: store.findFaults(codes),
  });
}

function toUnmarked({ plan }: PlanResult): ReadonlySet<string> {
  return new Set(plan.adoptions.map(({ path }) => path));
}

/** By the line of the code that is to blame. */
function toReasons({ plan, findings }: PlanResult): ReadonlyMap<number, string> {
  const reasons = new Map<number, string>();
  for (const change of plan.changes) {
    if (change.source === null) continue;
    if (change.action === 'conflict') reasons.set(change.source.line, change.reason);
    else if (change.action === 'create')
      reasons.set(change.source.line, 'nothing in the tenant would be recognised as this code');
    else {
      const fields = change.fields.map(({ field }) => field).join(', ');
      reasons.set(change.source.line, `a plan would change it (${fields}); the tenant may just have changed`);
    }
  }
  for (const { line, message } of findings) reasons.set(line, message);
  return reasons;
}

import type { Change, ListedCode, PlanResult } from '../../../src/model/plan.ts';
import type { ReportInput } from '../../../src/report/html/report-input.ts';
import type { OutcomeInput } from '../../../src/report/render-outcome-section.ts';
import {
  applyOutcome,
  conflict,
  create,
  finding,
  outcomeOf,
  planResult,
  retire,
  reviewInput,
  update,
} from '../samples.ts';

export function listedCode(path: string, overrides: Partial<ListedCode> = {}): ListedCode {
  return {
    path,
    name: `Name of ${path.split('/').at(-1)}`,
    type: 'NEUTRAL',
    category: 'OUTBOUND_A',
    isActive: true,
    source: { file: 'callcodes/a.yml', line: 3, column: 9 },
    isCompared: true,
    ...overrides,
  };
}

/** The listed code of a change that a file asks for. */
function listedAs({ path, category, after, source }: Change): readonly ListedCode[] {
  if (source === null) return [];
  const { name, type, isActive } = after;
  return [{ path, category, name, type, isActive, source, isCompared: true }];
}

/** A plan with these changes, whose files list these codes besides. */
export function planWith(
  changes: readonly Change[],
  { codes = [], ...overrides }: Partial<PlanResult> = {},
): PlanResult {
  const all = [...changes.flatMap(listedAs), ...codes];
  const result = planResult(changes, { ...overrides, codes: all, listed: all.map(({ path }) => path) });
  const summary = { ...result.plan.summary, unchanged: codes.length };
  return { ...result, plan: { ...result.plan, summary } };
}

export function reportInput(overrides: Partial<ReportInput> = {}): ReportInput {
  return {
    review: reviewInput(),
    stage: 'planned',
    outcome: null,
    desired: [],
    redact: (text) => text,
    throttledAtMs: [],
    ...overrides,
  };
}

const UNLISTED = [
  { path: 'OLD', name: 'Kept since 2019', category: 'OUTBOUND_A', isActive: true },
  { path: 'OLD/OLDER', name: 'Older still', category: 'OUTBOUND_A', isActive: false },
];

/** One of everything: a change of each action, unchanged and unlisted codes, a parent that no file lists, three categories. */
export function variedPlan(): PlanResult {
  const changes: readonly Change[] = [
    create({ path: 'INT/INT_HOT', name: 'Wants an offer today' }),
    create({ path: 'INT/INT_HOT/HOT_AM', name: 'Call in the morning' }),
    update({ path: 'INT/INT_COLD', name: 'Not now' }, [
      { field: 'name', from: 'Not just now', to: 'Not now' },
      { field: 'type', from: 'NEUTRAL', to: 'SUCCESS' },
    ]),
    update({ path: 'SALE', name: 'Contract signed', category: 'OUTBOUND_B' }, [
      { field: 'code', from: 'SOLD', to: 'SALE' },
    ]),
    update({ path: 'TENANT/CHILD', name: 'Below a code of the tenant', category: 'SERVICE' }, [
      { field: 'isActive', from: false, to: true },
      { field: 'parent', from: 'ELSEWHERE', to: 'TENANT' },
    ]),
    retire({ path: 'GONE', name: 'Nobody needs it' }),
    conflict(
      { path: 'BUSY', name: 'Line is busy' },
      'The tenant has it in a category that nobody here owns.',
    ),
  ];
  const codes = ['INT', 'NO', 'NO/NO_MONEY', 'NO/NO_TIME', 'WRONG_NUMBER'].map((path) => listedCode(path));
  return planWith(changes, { codes, unlisted: UNLISTED });
}

export function plannedInput(): ReportInput {
  const findings = [
    finding({ severity: 'warning', rule: 'duplicate-name', message: 'Two codes are called "Not now".' }),
  ];
  const result = variedPlan();
  const blocked = [{ rule: 'conflict', message: '1 change is in conflict with the tenant (BUSY).' }] as const;
  const skills = [7, 8, 9].map((id) => ({ id: String(id), name: `Outbound ${id}` }));
  const usesById = new Map([['id-2', { skills, campaigns: [{ id: '3', name: 'Spring' }] }]]);
  const stakes = { usesById, refusal: null, askedCount: 1 };
  return reportInput({
    review: reviewInput({ result: { ...result, plan: { ...result.plan, blocked } }, findings, stakes }),
  });
}

/** After an apply of the same plan without its conflict: applied, adopted, failed, skipped, and one sent four times. */
export function appliedInput(): ReportInput {
  const whole = variedPlan();
  const executable = whole.plan.changes.filter((change) => change.action !== 'conflict');
  const changed = new Set(whole.plan.changes.map(({ path }) => path));
  const plan = planWith(executable, { codes: whole.codes.filter(({ path }) => !changed.has(path)) });
  const failed = { code: 'API_REJECTED', message: 'PUT /api/v2/callcodes/{id} was answered with 422.' };
  const skipped = { code: 'PARENT_FAILED', message: 'Not tried: its parent INT/INT_HOT failed.' };
  const [hot, am, cold, sale, child, gone] = executable;
  const changes = [
    ...(hot === undefined ? [] : [outcomeOf(hot, { status: 'failed', httpStatus: 422, error: failed })]),
    ...(am === undefined
      ? []
      : [
          outcomeOf(am, {
            status: 'skipped',
            attempts: 0,
            httpStatus: null,
            latencyMs: null,
            startedAtMs: null,
            requestId: null,
            error: skipped,
          }),
        ]),
    ...(cold === undefined ? [] : [outcomeOf(cold, { attempts: 4, latencyMs: 2_300, startedAtMs: 1_020 })]),
    ...(sale === undefined ? [] : [outcomeOf(sale, { latencyMs: 90, startedAtMs: 1_030 })]),
    ...(child === undefined ? [] : [outcomeOf(child, { status: 'adopted', startedAtMs: 1_100 })]),
    ...(gone === undefined ? [] : [outcomeOf(gone, { latencyMs: 120, startedAtMs: 3_400 })]),
  ];
  const outcome: OutcomeInput = {
    outcome: 'partial',
    apply: applyOutcome(changes),
    cancelled: false,
    reasons: [],
    auditHash: 'ab'.repeat(32),
    commit: 'c0ffee0123456789c0ffee0123456789c0ffee01',
    finishedAt: '2026-11-03T10:11:12.000Z',
    links: reviewInput().links,
  };
  // The first one fell upon the reading of the tenant, before any write.
  const throttledAtMs = [400, 1_500, 1_700];
  return reportInput({ review: reviewInput({ result: plan }), stage: 'applied', outcome, throttledAtMs });
}

/** `count` codes in a few categories and three levels, a tenth of them changed, all of those written. */
export function largeInput(count: number): ReportInput {
  const paths = Array.from({ length: count }, (_, index) => {
    const root = `R${Math.floor(index / 40)}`;
    if (index % 40 === 0) return root;
    const middle = `${root}/M${Math.floor((index % 40) / 8)}`;
    return (index % 40) % 8 === 0 ? middle : `${middle}/C${index}`;
  });
  const known = [...new Set(paths)];
  const categoryOf = (path: string) => `CATEGORY_${Number(/^R(\d+)/.exec(path)?.[1] ?? 0) % 5}`;
  const isChanged = (_: string, index: number) => index % 10 === 3;
  const changes = known.filter(isChanged).map((path) => {
    const facts = { path, category: categoryOf(path), name: `Now ${path}` };
    return update(facts, [{ field: 'name', from: `Before ${path}`, to: `Now ${path}` }]);
  });
  const codes = known
    .filter((path, index) => !isChanged(path, index))
    .map((path) => listedCode(path, { category: categoryOf(path) }));
  const outcomes = changes.map((change, index) =>
    outcomeOf(change, {
      startedAtMs: 1_000 + index * 12,
      latencyMs: 60 + (index % 7) * 9,
      attempts: index % 50 === 0 ? 3 : 1,
    }),
  );
  return reportInput({
    review: reviewInput({ result: planWith(changes, { codes }) }),
    stage: 'applied',
    outcome: {
      outcome: 'applied',
      apply: applyOutcome(outcomes),
      cancelled: false,
      reasons: [],
      auditHash: 'ab'.repeat(32),
      commit: null,
      finishedAt: null,
      links: reviewInput().links,
    },
  });
}

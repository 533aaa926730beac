import { describe, expect, it } from 'vitest';
import { listWrites } from '../../src/model/list-writes.ts';
import type { ChangeOutcome, ChangeStatus } from '../../src/model/outcome.ts';
import { buildPlan } from '../../src/reconcile/build-plan.ts';
import { toWaves } from '../../src/reconcile/order-changes.ts';
import { type RunFacts, toRunOutcome } from '../../src/reconcile/to-run-outcome.ts';
import { actual, desired, matrix, planOptions } from '../helpers/code-builders.ts';

const { plan } = buildPlan({
  matrix: matrix([desired({ path: 'INT' })]),
  actual: [],
  options: planOptions(),
});
const empty = buildPlan({ matrix: matrix([]), actual: [], options: planOptions() }).plan;
const [change] = toWaves(listWrites(plan)).flat();

const NOTHING = {
  id: null,
  requestId: null,
  attempts: 0,
  httpStatus: null,
  latencyMs: null,
  startedAtMs: null,
  error: null,
};

function applied(statuses: readonly ChangeStatus[], cancelled = false): RunFacts['apply'] {
  if (change === undefined) throw new Error('The plan has a change.');
  return { changes: statuses.map((status) => ({ change, status, ...NOTHING })), cancelled };
}

const planned: RunFacts = { findings: [], plan, blocked: [], apply: null, hasFailed: false };
const blocked = [{ rule: 'conflict', message: 'x' }] as const;
const error = [{ severity: 'error' }] as const;
const warning = [{ severity: 'warning' }] as const;

describe('the outcome of a run', () => {
  it.each<[string, string, Partial<RunFacts>]>([
    ['invalid', 'findings have errors, whatever else', { findings: error, blocked, hasFailed: true }],
    ['failed', 'an error ended the run before anything was written', { plan: null, hasFailed: true }],
    ['failed', 'every change failed', { apply: applied(['failed', 'skipped']) }],
    [
      'failed',
      'one was in the tenant already and the other failed',
      { apply: applied(['adopted', 'failed']) },
    ],
    ['blocked', 'the plan is blocked', { blocked }],
    ['partial', 'some were written and some failed', { apply: applied(['applied', 'failed']) }],
    ['partial', 'some were skipped', { apply: applied(['applied', 'skipped']) }],
    ['partial', 'the run was cancelled before anything failed', { apply: applied(['skipped'], true) }],
    [
      'partial',
      'an error ended the run after something was written',
      { apply: applied(['applied']), hasFailed: true },
    ],
    ['applied', 'all were written', { apply: applied(['applied', 'adopted']) }],
    ['applied', 'all were in the tenant already', { apply: applied(['adopted']) }],
    ['changes', 'there is something to do', { findings: warning }],
    ['clean', 'there is nothing to do', { plan: empty }],
    ['clean', 'nothing had to be applied', { plan: empty, apply: applied([]) }],
    ['validated', 'there was no tenant to compare with', { plan: null }],
  ])('is %s when %s', (outcome, _when, facts) => {
    expect(toRunOutcome({ ...planned, ...facts })).toBe(outcome);
  });
});

it('a record that was marked was written, though it counts as adopted: the rest failed in part', () => {
  const { plan: adopting } = buildPlan({
    matrix: matrix([desired({ path: 'INT' })]),
    actual: [actual({ id: 'int', code: 'INT', terms: { tag: null } })],
    options: planOptions({ api: 'dispositions' }),
    desiredTerms: () => ({ tag: '[callcode INT @ OUTBOUND_A]' }),
  });
  const [marking] = adopting.adoptions;
  if (marking === undefined || change === undefined) throw new Error('The plan adopts.');
  const of = (outcome: Partial<ChangeOutcome>) => ({
    ...NOTHING,
    status: 'failed' as const,
    change,
    ...outcome,
  });
  const changes = [of({ change: marking, status: 'adopted' }), of({})];
  expect(toRunOutcome({ ...planned, apply: { changes, cancelled: false } })).toBe('partial');
  const found = [of({ status: 'adopted' }), of({})];
  expect(toRunOutcome({ ...planned, apply: { changes: found, cancelled: false } })).toBe('failed');
});

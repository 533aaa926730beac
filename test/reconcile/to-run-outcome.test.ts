import { describe, expect, it } from 'vitest';
import { listWrites } from '../../src/model/list-writes.ts';
import type { ChangeStatus } from '../../src/model/outcome.ts';
import { buildPlan } from '../../src/reconcile/build-plan.ts';
import { toWaves } from '../../src/reconcile/order-changes.ts';
import { type RunFacts, toRunOutcome } from '../../src/reconcile/to-run-outcome.ts';
import { desired, matrix, planOptions } from '../helpers/code-builders.ts';

const { plan } = buildPlan({
  matrix: matrix([desired({ path: 'INT' })]),
  actual: [],
  options: planOptions(),
});
const empty = buildPlan({ matrix: matrix([]), actual: [], options: planOptions() }).plan;
const [change] = toWaves(listWrites(plan)).flat();

function applied(statuses: readonly ChangeStatus[], cancelled = false): RunFacts['apply'] {
  if (change === undefined) throw new Error('The plan has a change.');
  const none = {
    id: null,
    requestId: null,
    attempts: 0,
    httpStatus: null,
    latencyMs: null,
    startedAtMs: null,
    error: null,
  };
  return { changes: statuses.map((status) => ({ change, status, ...none })), cancelled };
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

import { expect, it } from 'vitest';
import type { ChangeOutcome, ChangeStatus } from '../../src/model/outcome.ts';
import { toMetrics } from '../../src/reconcile/apply-metrics.ts';
import { toRegisteredIds } from '../../src/reconcile/apply-registered-ids.ts';
import { create, planOf, record } from '../helpers/apply-fixtures.ts';

const outcome = (status: ChangeStatus, latencyMs: number | null, path = 'A'): ChangeOutcome => ({
  change: create(path),
  status,
  id: `new:${path}`,
  requestId: null,
  attempts: 1,
  httpStatus: null,
  latencyMs,
  startedAtMs: null,
  error: null,
});

it('counts applied and adopted as successes, and averages over those with a request', () => {
  const outcomes = [
    outcome('applied', 10),
    outcome('adopted', 10),
    outcome('failed', 11),
    outcome('skipped', null),
  ];
  expect(toMetrics(outcomes)).toEqual({
    totalAttempts: 4,
    successfulAssignments: 2,
    averageLatencyMs: 10.33,
    assignmentRate: 0.5,
  });
});

it('calls an empty plan complete', () => {
  expect(toMetrics([])).toEqual({
    totalAttempts: 0,
    successfulAssignments: 0,
    averageLatencyMs: 0,
    assignmentRate: 1,
  });
});

it('averages nothing to 0', () => {
  expect(toMetrics([outcome('skipped', null)])).toMatchObject({ averageLatencyMs: 0, assignmentRate: 0 });
});

it('registers what the tenant had and what was created or adopted, sorted by path', () => {
  const result = {
    ...planOf([], [record('Z'), record('UNLISTED')]),
    listed: ['Z', 'NEW', 'ADOPTED', 'FAILED', 'SKIPPED'],
  };
  const changes = [
    outcome('applied', 1, 'NEW'),
    outcome('adopted', 1, 'ADOPTED'),
    outcome('failed', 1, 'FAILED'),
    { ...outcome('skipped', null, 'SKIPPED'), id: null },
  ];
  const ids = toRegisteredIds(result, { changes, metrics: toMetrics(changes), cancelled: false });
  expect([...ids]).toEqual([
    ['ADOPTED', 'new:ADOPTED'],
    ['NEW', 'new:NEW'],
    ['Z', 'id:Z'],
  ]);
});

it('registers what the tenant has when nothing is applied', () => {
  const result = { ...planOf([], [record('Z')]), listed: ['Z', 'NEW'] };
  expect([...toRegisteredIds(result, null)]).toEqual([['Z', 'id:Z']]);
});

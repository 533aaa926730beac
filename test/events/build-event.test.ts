import { expect, it } from 'vitest';
import { buildEvent, type EventFacts } from '../../src/events/build-event.ts';
import type { ChangeOutcome, RunOutcome } from '../../src/model/outcome.ts';
import { parseMappingEvent } from '../../src/model/parse-mapping-event.ts';
import type { ConflictChange, ExecutableChange } from '../../src/model/plan.ts';
import { create, deactivate, planOf, update } from '../helpers/apply-fixtures.ts';

const CONFLICT: ConflictChange = {
  ...update('CB'),
  action: 'conflict',
  id: 'id:CB',
  before: update('CB').before,
  reason: 'nobody here owns it',
};

function tried(change: ExecutableChange, parts: Partial<ChangeOutcome>): ChangeOutcome {
  const none = { id: null, requestId: null, attempts: 0, httpStatus: null, error: null };
  return { ...none, change, status: 'applied', latencyMs: null, startedAtMs: null, ...parts };
}

function factsOf(parts: Partial<EventFacts> = {}): EventFacts {
  return {
    mappingId: 'MAP_1_1_apply_acme_aaaaaaaa',
    outcome: 'applied',
    plan: planOf([]).plan,
    apply: null,
    metrics: { totalAttempts: 0, successfulAssignments: 0, averageLatencyMs: 0, assignmentRate: 1 },
    auditHash: null,
    context: { commit: 'c0ffee', runUrl: 'https://github.com/acme/codes/actions/runs/1' },
    endedAtMs: Date.UTC(2026, 10, 22, 10, 0, 0, 7),
    redact: (text) => text.replaceAll('hunter2', '***'),
    ...parts,
  };
}

it('says of each change what the audit log says', () => {
  const changes = [
    tried(create('INT'), { status: 'applied', id: 'id-1', latencyMs: 40.5 }),
    tried(create('CB'), { status: 'adopted', id: 'id-2', latencyMs: 7 }),
    tried(update('DNC'), { status: 'failed', latencyMs: 3 }),
    tried(deactivate('OLD'), { status: 'skipped' }),
  ];
  const event = buildEvent(factsOf({ outcome: 'partial', apply: { changes }, auditHash: 'b'.repeat(64) }));
  expect(event).toMatchObject({
    event: 'MAPPING_FAILED',
    timestamp: '2026-11-22T10:00:00.007Z',
    target: 'acme',
    outcome: 'partial',
    auditHash: 'b'.repeat(64),
    commit: 'c0ffee',
  });
  expect(
    event.changes.map(({ action, path, status, latencyMs, callCodeId }) => [
      action,
      path,
      status,
      latencyMs,
      callCodeId,
    ]),
  ).toEqual([
    ['create', 'INT', 'SUCCESS', 40.5, 'id-1'],
    ['create', 'CB', 'SUCCESS', 7, 'id-2'],
    ['update', 'DNC', 'FAILURE', 3, 'id:DNC'],
    ['deactivate', 'OLD', 'SKIPPED', null, 'id:OLD'],
  ]);
  expect(parseMappingEvent(JSON.parse(JSON.stringify(event)))).toEqual({ kind: 'event', event });
});

it('skips every change of an apply that was blocked, and leaves conflicts out as the metrics do', () => {
  const { plan } = planOf([create('INT'), update('DNC'), CONFLICT]);
  const event = buildEvent(factsOf({ outcome: 'blocked', plan }));
  expect(event.event).toBe('MAPPING_FAILED');
  expect(event.changes.map(({ path, status, callCodeId }) => [path, status, callCodeId])).toEqual([
    ['INT', 'SKIPPED', null],
    ['DNC', 'SKIPPED', 'id:DNC'],
  ]);
});

it.each<[RunOutcome, string]>([
  ['applied', 'MAPPING_COMPLETED'],
  ['clean', 'MAPPING_COMPLETED'],
  ['partial', 'MAPPING_FAILED'],
  ['blocked', 'MAPPING_FAILED'],
  ['failed', 'MAPPING_FAILED'],
  ['invalid', 'MAPPING_FAILED'],
])('calls %s %s', (outcome, name) => {
  expect(buildEvent(factsOf({ outcome })).event).toBe(name);
});

it('takes secrets out of every text', () => {
  const change = create('INT', { code: 'hunter2', category: 'hunter2' });
  const changes = [tried({ ...change, path: 'hunter2', category: 'hunter2' }, { id: 'id hunter2' })];
  const context = { commit: 'hunter2', runUrl: 'https://hunter2' };
  const event = buildEvent(factsOf({ apply: { changes }, context }));
  expect(JSON.stringify(event)).not.toContain('hunter2');
  expect(event).toMatchObject({ commit: '***', runUrl: 'https://***' });
});

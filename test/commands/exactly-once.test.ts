import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallCodeRecord } from '../../src/sandbox/sandbox-state.ts';
import type { SandboxSwitches } from '../../src/sandbox/sandbox-switches.ts';
import { desired, matrix, planOptions } from '../helpers/code-builders.ts';
import { type StoppableRun, StoppableTenant } from '../helpers/stoppable-runs.ts';
import type { Stop } from '../helpers/stoppable-wire.ts';

const LAG_MS = 12_000;
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 20);

function toId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

function recordOf(
  number: number,
  code: string,
  parent: number | null,
  name = `Name of ${code}`,
): CallCodeRecord {
  return {
    id: toId(number),
    name,
    code,
    type: 'NEUTRAL',
    parentCallCodeId: parent === null ? null : toId(parent),
    category: 'OUTBOUND_A',
    isActive: true,
  };
}

/** No code is there twice, so that a record's code tells which change of the plan it comes from. */
const BEFORE = [
  recordOf(1, 'KEPT', null),
  recordOf(2, 'NAMED', 1, 'A former name'),
  recordOf(3, 'OLD_CODE', 1),
  recordOf(4, 'MOVED', 3),
  recordOf(5, 'RETIRED', null),
  recordOf(6, 'RET_CHILD', 5),
  recordOf(7, 'RET_GRAND', 6),
  recordOf(8, 'OFF', 1),
];

/** Creates in all three levels, a new name, a new code, a move below a new parent, retirements listed and unlisted. */
const MATRIX = matrix([
  desired({ path: 'KEPT' }),
  desired({ path: 'KEPT/NAMED' }),
  desired({ path: 'KEPT/NEW_CODE', name: 'Name of OLD_CODE', was: 'OLD_CODE' }),
  desired({ path: 'KEPT/NEW_CODE/ADDED' }),
  desired({ path: 'KEPT/OFF', active: false }),
  desired({ path: 'ROOT' }),
  desired({ path: 'ROOT/CHILD' }),
  desired({ path: 'ROOT/CHILD/GRAND' }),
  desired({ path: 'ROOT/CHILD/MOVED', was: 'KEPT/OLD_CODE/MOVED' }),
  desired({ path: 'BORN_OFF', active: false }),
]);

function openTenant(switches: Partial<SandboxSwitches> = {}): StoppableTenant {
  const options = planOptions({
    removed: 'deactivate',
    maxDeactivations: { kind: 'count', count: 10 },
  });
  return new StoppableTenant({ records: BEFORE, matrix: MATRIX, options, switches });
}

/** Path → whether it is active and what it is called; the ids of what was there before. */
function toTree(records: readonly CallCodeRecord[]): ReadonlyMap<string, string> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const pathOf = ({ parentCallCodeId, code }: CallCodeRecord): string => {
    const parent = parentCallCodeId === null ? undefined : byId.get(parentCallCodeId);
    return parent === undefined ? code : `${pathOf(parent)}/${code}`;
  };
  const former = new Set(BEFORE.map(({ id }) => id));
  return new Map(
    records.map((record) => {
      const id = former.has(record.id) ? Number(record.id.slice(-12)) : 'new';
      return [pathOf(record), `${id} ${record.isActive ? 'active' : 'inactive'} ${record.name}`];
    }),
  );
}

const AFTER: ReadonlyMap<string, string> = new Map([
  ['KEPT', '1 active Name of KEPT'],
  ['KEPT/NAMED', '2 active Name of NAMED'],
  ['KEPT/NEW_CODE', '3 active Name of OLD_CODE'],
  ['ROOT/CHILD/MOVED', '4 active Name of MOVED'],
  ['RETIRED', '5 inactive Name of RETIRED'],
  ['RETIRED/RET_CHILD', '6 inactive Name of RET_CHILD'],
  ['RETIRED/RET_CHILD/RET_GRAND', '7 inactive Name of RET_GRAND'],
  ['KEPT/OFF', '8 inactive Name of OFF'],
  ['KEPT/NEW_CODE/ADDED', 'new active Name of ADDED'],
  ['ROOT', 'new active Name of ROOT'],
  ['ROOT/CHILD', 'new active Name of CHILD'],
  ['ROOT/CHILD/GRAND', 'new active Name of GRAND'],
  ['BORN_OFF', 'new inactive Name of BORN_OFF'],
]);

/** Every change of the tenant has a SUCCESS or an open intent, and the log verifies up to its last line. */
function expectTrueLog({ log, changed, verification, outcome }: StoppableRun): void {
  const results = log.filter((record) => 'status' in record);
  const settled = new Set(results.map(({ requestId }) => requestId));
  const covered = log.filter(
    (record) =>
      ('status' in record && record.status === 'SUCCESS') ||
      (record.action === 'INTENT' && !settled.has(record.requestId)),
  );
  expect(covered.map((record) => ('code' in record ? record.code : ''))).toEqual(
    expect.arrayContaining([...changed]),
  );
  if (log.length > 0) expect(verification.kind).toBe(outcome === null ? 'end-missing' : 'verified');
}

/** Runs once more after what was stopped: the tenant is as the matrix says, and no id has been given away twice. */
async function expectConverged(tenant: StoppableTenant): Promise<void> {
  const seen = new Map(tenant.records().map(({ code, id }) => [code, id]));
  const last = await tenant.run();
  expectTrueLog(last);
  expect(last.outcome?.changes.filter(({ error }) => error !== null)).toEqual([]);
  const records = tenant.records();
  expect(records).toHaveLength(AFTER.size);
  expect(toTree(records)).toEqual(AFTER);
  for (const { code, id } of records) expect(seen.get(code) ?? id).toBe(id);
  await tenant.clock.sleep(LAG_MS);
  expect((await tenant.plan()).plan.changes).toEqual([]);
  const keys = new Set(tenant.requests.flatMap(({ idempotencyKey }) => idempotencyKey ?? []));
  expect(keys.size).toBe(5);
}

const TENANTS: readonly (readonly [string, Partial<SandboxSwitches>])[] = [
  ['as the contract says', {}],
  ['with a list that lags', { listLagMs: LAG_MS }],
  ['that ignores idempotency keys', { ignoreIdempotencyKey: true }],
  ['that ignores keys and lags', { ignoreIdempotencyKey: true, listLagMs: LAG_MS }],
];

describe.each(TENANTS)('a tenant %s', (_, switches) => {
  it.each(['before', 'after', 'cancel'] as const)(
    'comes out right after a run that was stopped at any of its calls (%s), and one more',
    async (how) => {
      const { calls } = await openTenant(switches).run();
      expect(calls).toBeGreaterThan(20);
      for (let call = 1; call <= calls; call += 1) {
        const tenant = openTenant(switches);
        const stopped = await tenant.run({ stop: { how, call } });
        expectTrueLog(stopped);
        expect(stopped.lateWrites).toBe(0);
        if (how !== 'cancel') expect(stopped.outcome).toBeNull();
        await expectConverged(tenant);
      }
    },
  );

  it('comes out right after any row of runs that were stopped', async () => {
    const stop: fc.Arbitrary<Stop> = fc.record({
      how: fc.constantFrom('before', 'after', 'cancel'),
      call: fc.integer({ min: 1, max: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(stop, { minLength: 2, maxLength: 5 }), async (stops) => {
        const tenant = openTenant(switches);
        for (const each of stops) expectTrueLog(await tenant.run({ stop: each }));
        await expectConverged(tenant);
      }),
      { numRuns: RUNS },
    );
  });
});

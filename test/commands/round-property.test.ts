import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ActualCode } from '../../src/model/call-code.ts';
import type { PlanOptions, PlanResult } from '../../src/model/plan.ts';
import { applyPlan } from '../../src/reconcile/apply-plan.ts';
import { buildPlan } from '../../src/reconcile/build-plan.ts';
import {
  closeTestLog,
  collectingLogger,
  dropTestLog,
  openTestLog,
  tickingClock,
  verifyFile,
} from '../helpers/apply-fixtures.ts';
import { planOptions } from '../helpers/code-builders.ts';
import { type EmbeddedTenant, embedTenant } from '../helpers/embedded-tenant.ts';
import { type Forest, forestArbitrary } from '../helpers/forest-arbitrary.ts';
import { isAmbiguous } from '../helpers/is-ambiguous.ts';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 60);

const options: fc.Arbitrary<PlanOptions> = fc
  .record({
    removed: fc.constantFrom<PlanOptions['removed']>('keep', 'deactivate'),
    takeover: fc.constantFrom<PlanOptions['takeover']>({ kind: 'all' }, { kind: 'all' }, { kind: 'none' }),
  })
  .map((drawn) => planOptions({ ...drawn, maxDeactivations: { kind: 'count', count: 1_000 } }));

it('converges in one apply on the real tenant: the next plan is empty, the next apply writes nothing', {
  timeout: 60_000,
}, async () => {
  let applied = 0;
  await fc.assert(
    fc.asyncProperty(forestArbitrary, options, async (forest, drawn) => {
      fc.pre(!isAmbiguous(forest));
      const tenant = embedTenant(forest.actual);
      const first = await planOn(tenant, forest, drawn);
      if (first.plan.blocked.length > 0 || first.findings.length > 0) {
        await expect(applyOn(tenant, first)).rejects.toMatchObject({ code: 'PLAN_BLOCKED' });
        expect(tenant.writes()).toBe(0);
        return;
      }
      applied += 1;
      const statuses = await applyOn(tenant, first);
      expect(statuses.filter((status) => status !== 'applied')).toEqual([]);
      expect(statuses).toHaveLength(first.plan.changes.length);
      const written = tenant.writes();
      expect(written).toBe(first.plan.changes.length);
      expectMatrix(tenant, first, forest);
      expectOthersUntouched(tenant, first, forest);

      const second = await planOn(tenant, forest, drawn);
      expect(second.findings).toEqual([]);
      expect(second.plan.changes).toEqual([]);
      await applyOn(tenant, second);
      expect(tenant.writes()).toBe(written);
    }),
    { numRuns: RUNS },
  );
  // Otherwise the forests block each other and the test says nothing.
  expect(applied).toBeGreaterThan(RUNS / 4);
});

async function planOn(tenant: EmbeddedTenant, { matrix }: Forest, drawn: PlanOptions): Promise<PlanResult> {
  return buildPlan({ matrix, actual: await tenant.store.listCodes(matrix.codes), options: drawn });
}

async function applyOn(tenant: EmbeddedTenant, result: PlanResult): Promise<readonly string[]> {
  const audit = await openTestLog();
  const outcome = await applyPlan({
    result,
    actual: tenant.records(),
    store: tenant.store,
    audit,
    clock: tickingClock(),
    log: collectingLogger(),
  }).catch(async (error: unknown) => {
    await dropTestLog(audit);
    throw error;
  });
  const hash = await closeTestLog(audit, outcome);
  expect(await verifyFile(audit.file, hash)).toMatchObject({ kind: 'verified', unknownOutcomes: [] });
  return outcome.changes.map(({ status }) => status);
}

/** Every listed code stands at its path with the values of the files. */
function expectMatrix(tenant: EmbeddedTenant, { listed }: PlanResult, { matrix }: Forest): void {
  const byPath = toPaths(tenant.records());
  expect(listed.filter((path) => !byPath.has(path))).toEqual([]);
  const wanted = matrix.codes.map(({ code, name, type, category, active }) =>
    [code, name, type, category, active].join(),
  );
  const found = listed.map((path) => {
    const record = byPath.get(path);
    return [record?.code, record?.name, record?.type, record?.category, record?.isActive].join();
  });
  expect(found.toSorted()).toEqual(wanted.toSorted());
}

/** What the plan does not name is as it was, and nothing is gone. */
function expectOthersUntouched(tenant: EmbeddedTenant, { plan }: PlanResult, { actual }: Forest): void {
  const changed = new Set(plan.changes.map(({ id }) => id));
  const now = new Map(tenant.records().map((record) => [record.id, record]));
  for (const record of actual) {
    if (changed.has(record.id)) expect(now.has(record.id)).toBe(true);
    else expect(now.get(record.id)).toEqual(record);
  }
}

function toPaths(records: readonly ActualCode[]): ReadonlyMap<string, ActualCode> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const pathOf = ({ parentId, code }: ActualCode): string => {
    const parent = parentId === null ? undefined : byId.get(parentId);
    return parent === undefined ? code : `${pathOf(parent)}/${code}`;
  };
  return new Map(records.map((record) => [pathOf(record), record]));
}

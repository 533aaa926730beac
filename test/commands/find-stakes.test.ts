import { describe, expect, it } from 'vitest';
import { findStakes } from '../../src/commands/find-stakes.ts';
import { createVirtualClock } from '../cxone/virtual-clock.ts';
import { create, planOf } from '../helpers/apply-fixtures.ts';
import { desired } from '../helpers/code-builders.ts';
import { disposition, embedDispositions, SKILLS_ROUTE, tagOf } from '../helpers/embedded-dispositions.ts';
import { embedTenant } from '../helpers/embedded-tenant.ts';
import { toTestRun } from '../helpers/test-run.ts';
import { planResult, retire } from '../report/samples.ts';

const COUNT = 60;
const CODES = Array.from({ length: COUNT }, (_, index) => `C${index + 10}`);

/** A tenant whose records a plan retires, all of them. */
async function openRetiring(options: Parameters<typeof embedDispositions>[0] = {}) {
  const records = CODES.map((code, index) =>
    disposition({ dispositionId: index + 1, dispositionName: `Name of ${code}`, notes: tagOf(code) }),
  );
  const tenant = embedDispositions({ records, ...options });
  const planning = tenant.plan(CODES.map((path) => desired({ path, active: false })));
  return { tenant, planning, store: tenant.open() };
}

describe('findStakes', () => {
  it('asks about the first 50 retirements, and tells how many that were', async () => {
    const { tenant, planning, store } = await openRetiring({ switches: { skillsSince: 30 } });
    const result = await planning;
    expect(result.plan.summary.deactivate).toBe(COUNT);
    const stakes = await findStakes(await toTestRun({ environment: { clock: createVirtualClock() } }), {
      result,
      store,
    });
    expect(stakes).toMatchObject({ askedCount: 50, refusal: null });
    expect(stakes?.usesById.size).toBe(50);
    expect(tenant.count('GET', SKILLS_ROUTE)).toBe(50);
  });

  it('does not wait for a tenant that wants no calls for long', async () => {
    const clock = createVirtualClock();
    const fault = { fault: '429', retryAfter: 100, match: { route: SKILLS_ROUTE } } as const;
    const { planning, store } = await openRetiring({ clock, switches: { faults: [fault] } });
    const result = await clock.run(planning);
    const run = await toTestRun({ environment: { clock } });
    const startMs = clock.nowMs();
    const stakes = await clock.run(findStakes(run, { result, store }));
    expect(stakes).toEqual({ usesById: new Map(), refusal: null, askedCount: 50 });
    expect(clock.nowMs() - startMs).toBe(30_000);
    expect(clock.pendingCount()).toBe(0);
  });

  it('ends with the run', async () => {
    const { tenant, planning, store } = await openRetiring();
    const result = await planning;
    const environment = { clock: createVirtualClock(), signal: AbortSignal.abort() };
    const stakes = await findStakes(await toTestRun({ environment }), { result, store });
    expect(stakes).toMatchObject({ usesById: new Map() });
    expect(tenant.count('GET', SKILLS_ROUTE)).toBe(0);
  });

  it('asks nobody about a plan that retires nothing, nor an API that cannot tell', async () => {
    const run = await toTestRun({});
    const { tenant, store } = await openRetiring();
    expect(await findStakes(run, { result: planOf([create('INT')]), store })).toBeNull();
    const { store: callCodes } = embedTenant([]);
    expect(
      await findStakes(run, { result: planResult([retire({ path: 'INT' })]), store: callCodes }),
    ).toBeNull();
    expect(tenant.count('GET', SKILLS_ROUTE)).toBe(0);
  });
});

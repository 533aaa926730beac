import { describe, expect, it } from 'vitest';
import type { CallCodeRecord } from '../../src/sandbox/sandbox-state.ts';
import type { ScriptedFault } from '../../src/sandbox/sandbox-switches.ts';
import { desired, matrix, planOptions } from '../helpers/code-builders.ts';
import { type StoppableRun, StoppableTenant } from '../helpers/stoppable-runs.ts';

const CODE_ROUTE = '/api/v2/callcodes/{id}';

function toId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

function recordOf(number: number, code: string, values: Partial<CallCodeRecord> = {}): CallCodeRecord {
  return {
    id: toId(number),
    name: `Name of ${code}`,
    code,
    type: 'NEUTRAL',
    parentCallCodeId: null,
    category: 'OUTBOUND_A',
    isActive: true,
    ...values,
  };
}

function codesOf(tenant: StoppableTenant): readonly string[] {
  return tenant.records().map(({ code }) => code);
}

/** The first change, and what its record in the log says. */
function firstOf({ outcome, log, verification }: StoppableRun) {
  const change = outcome?.changes[0];
  const entry = log.find((record) => 'status' in record);
  return {
    status: change?.status,
    error: change?.error?.code ?? null,
    message: change?.error?.message ?? '',
    logged: entry !== undefined && 'status' in entry ? entry.status : null,
    open: verification.unknownOutcomes.length,
  };
}

describe('a code that was changed by hand after its create, when the same commit runs again', () => {
  const open = () =>
    new StoppableTenant({
      records: [recordOf(1, 'OTHER')],
      matrix: matrix([desired({ path: 'OTHER' }), desired({ path: 'INT' })]),
      options: planOptions(),
    });

  async function openCreated(): Promise<{ readonly tenant: StoppableTenant; readonly first: string }> {
    const tenant = open();
    expect(firstOf(await tenant.run())).toMatchObject({ status: 'applied', logged: 'SUCCESS' });
    return { tenant, first: tenant.records()[1]?.id ?? '' };
  }

  it.each<[string, readonly Partial<CallCodeRecord>[]]>([
    ['renamed', [{ code: 'INT_OLD' }]],
    ['renamed twice', [{ code: 'INT_OLD' }, { code: 'INT_OLDER' }]],
    ['moved to another parent', [{ parentCallCodeId: toId(1) }]],
    ['renamed and retired', [{ code: 'INT_OLD', isActive: false }]],
    ['renamed into a category of others', [{ code: 'INT_OLD', category: 'THEIRS' }]],
  ])('is created anew under the second key and left alone itself: %s', async (_, edits) => {
    const { tenant, first } = await openCreated();
    let code = 'INT';
    for (const values of edits) {
      await tenant.edit(code, values);
      code = values.code ?? code;
    }
    const edited = tenant.records().find(({ id }) => id === first);
    const again = await tenant.run();
    expect(firstOf(again)).toMatchObject({ status: 'applied', logged: 'SUCCESS', open: 0 });
    const created = tenant.records().filter(({ id }) => id !== first && id !== toId(1));
    expect(created).toMatchObject([{ code: 'INT', parentCallCodeId: null, isActive: true }]);
    expect(tenant.records().find(({ id }) => id === first)).toEqual(edited);
    expect((await tenant.plan()).plan.changes).toEqual([]);
  });

  it('is created once however often the run is killed on the way to the second key', async () => {
    const { tenant } = await openCreated();
    await tenant.edit('INT', { code: 'INT_OLD' });
    tenant.setSwitches({ listLagMs: 60_000 });
    for (const call of [3, 4]) {
      for (const how of ['before', 'after'] as const) await tenant.run({ stop: { how, call } });
    }
    expect(firstOf(await tenant.run())).toMatchObject({ status: 'applied', logged: 'SUCCESS' });
    expect(codesOf(tenant)).toEqual(['OTHER', 'INT_OLD', 'INT']);
  });

  it('fails when the record under the second key was renamed as well, until another commit comes', async () => {
    const { tenant } = await openCreated();
    await tenant.edit('INT', { code: 'INT_OLD' });
    await tenant.run();
    await tenant.edit('INT', { code: 'INT_OLD_TOO' });
    const again = await tenant.run();
    expect(firstOf(again)).toMatchObject({
      status: 'failed',
      error: 'API_STALE_REPLAY',
      logged: 'FAILURE',
      open: 0,
    });
    expect(codesOf(tenant)).toEqual(['OTHER', 'INT_OLD', 'INT_OLD_TOO']);
    expect(firstOf(await tenant.run({ commit: 'c1' }))).toMatchObject({ status: 'applied' });
    expect(codesOf(tenant)).toEqual(['OTHER', 'INT_OLD', 'INT_OLD_TOO', 'INT']);
  });

  it('is an update of the same record when it was only retired', async () => {
    const { tenant, first } = await openCreated();
    await tenant.edit('INT', { isActive: false });
    expect(firstOf(await tenant.run())).toMatchObject({ status: 'applied' });
    expect(tenant.records()[1]).toMatchObject({ id: first, code: 'INT', isActive: true });
    expect(tenant.records()).toHaveLength(2);
  });
});

describe('a record that somebody creates between the plan and the create', () => {
  it.each<[string, Partial<CallCodeRecord>, object]>([
    ['equal', {}, { status: 'adopted', error: null, logged: 'SUCCESS' }],
    ['another name', { name: 'By hand' }, { status: 'failed', error: 'DUPLICATE', logged: 'FAILURE' }],
    ['retired', { isActive: false }, { status: 'failed', error: 'DUPLICATE', logged: 'FAILURE' }],
    ['of others', { category: 'THEIRS' }, { status: 'failed', error: 'DUPLICATE', logged: 'FAILURE' }],
  ])('is adopted when it is equal and else left alone, though the list lags: %s', async (_, values, end) => {
    const tenant = new StoppableTenant({
      records: [],
      matrix: matrix([desired({ path: 'INT' })]),
      options: planOptions(),
      switches: { listLagMs: 14_000 },
    });
    const { id: _id, ...byHand } = recordOf(1, 'INT', values);
    const run = await tenant.run({ meanwhile: { call: 3, act: () => tenant.add(byHand) } });
    const first = firstOf(run);
    expect(first).toMatchObject({ ...end, open: 0 });
    for (const [field, value] of Object.entries(values))
      expect(first.message).toContain(`${field} is ${JSON.stringify(value)}, wanted`);
    expect(tenant.records()).toMatchObject([byHand]);
    expect(run.changed).toEqual([]);
  });
});

describe('a record that somebody edits between the plan and the write', () => {
  const WANTED = { name: 'Wanted' };
  const open = (faults: readonly ScriptedFault[] = []) =>
    new StoppableTenant({
      records: [recordOf(1, 'OTHER'), recordOf(2, 'INT')],
      matrix: matrix([desired({ path: 'OTHER' }), desired({ path: 'INT', ...WANTED })]),
      options: planOptions(),
      switches: { faults },
    });
  /** Of a run: sign-in, list, the read, the write, the read before the write is repeated. */
  const [READ, REPEAT] = [3, 5];

  it.each<[string, Partial<CallCodeRecord>, readonly string[]]>([
    ['name', { name: 'By hand' }, ['name is "By hand"', 'planned from "Name of INT"']],
    ['code', { code: 'INT_X' }, ['code is "INT_X"', 'planned from "INT"']],
    ['type', { type: 'SUCCESS' }, ['type is "SUCCESS"', 'planned from "NEUTRAL"']],
    ['category', { category: 'THEIRS' }, ['category is "THEIRS"', 'planned from "OUTBOUND_A"']],
    ['parent', { parentCallCodeId: toId(1) }, [`parent is "${toId(1)}"`, 'planned from null']],
    ['isActive', { isActive: false }, ['isActive is false', 'planned from true']],
    ['what is wanted, and more', { ...WANTED, type: 'FAILURE' }, ['name is "Wanted"', 'type is "FAILURE"']],
  ])('is not overwritten, and both values are shown: %s', async (_, values, shown) => {
    const tenant = open();
    const run = await tenant.run({ meanwhile: { call: READ, act: () => tenant.edit('INT', values) } });
    const first = firstOf(run);
    expect(first).toMatchObject({ status: 'failed', error: 'STALE', logged: 'FAILURE', open: 0 });
    for (const text of shown) expect(first.message).toContain(text);
    expect(tenant.records()[1]).toEqual({ ...recordOf(2, 'INT'), ...values });
    expect(run.changed).toEqual([]);
  });

  it('is adopted when it is what the plan wants', async () => {
    const tenant = open();
    const run = await tenant.run({ meanwhile: { call: READ, act: () => tenant.edit('INT', WANTED) } });
    expect(firstOf(run)).toMatchObject({ status: 'adopted', logged: 'SUCCESS', open: 0 });
    expect(run.changed).toEqual([]);
  });

  it.each([
    ['429', 0],
    ['503', 1],
    ['reset-before', 1],
  ] as const)('is not overwritten by a further attempt either, after %s', async (fault, unknown) => {
    const struck = { fault, match: { method: 'PUT', contains: 'Wanted', times: 1 } };
    const tenant = open([struck]);
    const run = await tenant.run({
      meanwhile: { call: REPEAT, act: () => tenant.edit('INT', { name: 'By hand' }) },
    });
    const first = firstOf(run);
    expect(first).toMatchObject({ status: 'failed', error: 'STALE', logged: 'FAILURE', open: unknown });
    expect(first.message).toContain('name is "By hand", planned from "Name of INT"');
    expect(tenant.records()[1]?.name).toBe('By hand');
    expect(run.changed).toEqual([]);
  });

  it('keeps the intent open when it was edited after a write whose reply was lost', async () => {
    const tenant = open([{ fault: 'reset-after', match: { method: 'PUT', contains: 'Wanted', times: 1 } }]);
    const run = await tenant.run({
      meanwhile: { call: REPEAT, act: () => tenant.edit('INT', { name: 'By hand' }) },
    });
    expect(firstOf(run)).toMatchObject({ status: 'failed', error: 'STALE', logged: 'FAILURE', open: 1 });
    expect(run.changed).toEqual(['INT']);
    expect(tenant.records()[1]?.name).toBe('By hand');
  });

  it('is not written a second time when only the reply was lost', async () => {
    const tenant = open([{ fault: 'timeout-after', match: { method: 'PUT', times: 1 } }]);
    const run = await tenant.run();
    expect(firstOf(run)).toMatchObject({ status: 'adopted', logged: 'SUCCESS', open: 0 });
    expect(run.changed).toEqual(['INT']);
  });

  it.each([
    ['the read', { match: { method: 'GET', route: CODE_ROUTE } }, 'STALE', 'the record is gone'],
    ['the write', { match: { method: 'PUT' } }, 'API_NOT_FOUND', '404'],
  ])('is a failure when it is gone by the time of %s', async (_, { match }, error, words) => {
    const tenant = open([{ fault: '404', match }]);
    const first = firstOf(await tenant.run());
    expect(first).toMatchObject({ status: 'failed', error, logged: 'FAILURE', open: 0 });
    expect(first.message).toContain(words);
    expect(tenant.records()[1]).toEqual(recordOf(2, 'INT'));
  });
});

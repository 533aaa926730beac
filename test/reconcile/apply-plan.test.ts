import { describe, expect, it } from 'vitest';
import type { ActualCode } from '../../src/model/call-code.ts';
import type { Change } from '../../src/model/plan.ts';
import { applyPlan } from '../../src/reconcile/apply-plan.ts';
import {
  closeTestLog,
  collectingLogger,
  create,
  deactivate,
  dropTestLog,
  openTestLog,
  planOf,
  readRecords,
  record,
  tickingClock,
  update,
  verifyFile,
} from '../helpers/apply-fixtures.ts';
import { MemoryStore, type MemoryStoreOptions } from '../helpers/memory-store.ts';

interface Scene extends MemoryStoreOptions {
  readonly changes: readonly Change[];
  /** What the plan was made against; the tenant may have moved on to `codes`. */
  readonly planned?: readonly ActualCode[];
}

async function play({ changes, planned, ...tenant }: Scene) {
  const actual = planned ?? tenant.codes ?? [];
  const store = new MemoryStore({ codes: actual, ...tenant });
  const audit = await openTestLog();
  const log = collectingLogger();
  const outcome = await applyPlan({
    result: planOf(changes, actual),
    actual,
    store,
    audit,
    clock: tickingClock(),
    log,
  });
  const hash = await closeTestLog(audit, outcome);
  const records = await readRecords(audit.file);
  const statuses = Object.fromEntries(outcome.changes.map(({ change, status }) => [change.path, status]));
  const errors = Object.fromEntries(
    outcome.changes.map(({ change, error }) => [change.path, error?.code ?? null]),
  );
  return { store, log, outcome, records, statuses, errors, verification: await verifyFile(audit.file, hash) };
}

describe('applying creates', () => {
  it('creates parents before children and gives the children the new ids', async () => {
    const { store, outcome, verification } = await play({
      changes: [create('A'), create('A/B'), create('A/B/C')],
    });
    expect(store.mutations.map(({ path }) => path)).toEqual(['A', 'A/B', 'A/B/C']);
    const [a, b, c] = outcome.changes.map(({ id }) => store.records.get(id ?? ''));
    expect([a?.parentId, b?.parentId, c?.parentId]).toEqual([null, a?.id, b?.id]);
    expect(verification).toMatchObject({
      kind: 'verified',
      proof: 'closing-hash',
      records: 8,
      unknownOutcomes: [],
    });
  });

  it('creates below a record that the tenant has', async () => {
    const { store } = await play({ changes: [create('A/B')], codes: [record('A')] });
    expect([...store.records.values()].find(({ code }) => code === 'B')?.parentId).toBe('id:A');
  });

  it('runs siblings in parallel up to the fan-out of the store', async () => {
    const changes = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((code) => create(`${code}${code}`));
    const { store } = await play({ changes, fanOut: 3 });
    expect(store.maxInFlight).toBe(3);
  });

  it('writes the intent under the request id before the result', async () => {
    const { records, outcome } = await play({ changes: [create('A')] });
    expect(records.map(({ action }) => action)).toEqual(['HEADER', 'INTENT', 'CREATE_CALL_CODE', 'CLOSE']);
    const requestId = outcome.changes[0]?.requestId;
    expect(records[1]).toMatchObject({ path: 'A', code: 'A', requestId, after: { code: 'A' } });
    expect(records[2]).toMatchObject({
      requestId,
      status: 'SUCCESS',
      attempts: 1,
      httpStatus: 201,
      error: null,
      before: null,
    });
    expect(Number(records[2]?.['latencyMs'])).toBeGreaterThan(0);
  });

  it('has the intent on disk before the request reaches the tenant', async () => {
    const audit = await openTestLog();
    const seen: unknown[] = [];
    const store = new MemoryStore({
      during: async () => void seen.push((await readRecords(audit.file)).map(({ action }) => action)),
    });
    await applyPlan({
      result: planOf([create('A')]),
      actual: [],
      store,
      audit,
      clock: tickingClock(),
      log: collectingLogger(),
    });
    expect(seen).toEqual([['HEADER', 'INTENT']]);
    await dropTestLog(audit);
  });

  it('adopts a record that stands there already and is equal in every field', async () => {
    const { statuses, records, outcome, store } = await play({
      changes: [create('A')],
      planned: [],
      codes: [record('A')],
    });
    expect(statuses).toEqual({ A: 'adopted' });
    expect(outcome.changes[0]?.id).toBe('id:A');
    expect(records[2]).toMatchObject({
      action: 'ADOPT_CALL_CODE',
      status: 'SUCCESS',
      callCodeId: 'id:A',
      httpStatus: 409,
    });
    expect(store.mutations).toEqual([]);
  });

  it('creates below a parent that it adopted', async () => {
    const { store } = await play({
      changes: [create('A'), create('A/B')],
      planned: [],
      codes: [record('A')],
    });
    expect(store.records.get('new-1')?.parentId).toBe('id:A');
  });

  it('fails a create that meets a different record, shows both, and leaves it alone', async () => {
    const other = record('A', { name: 'By\u001b[31m hand' });
    const { errors, outcome, store, log, verification } = await play({
      changes: [create('A')],
      planned: [],
      codes: [other],
    });
    expect(errors).toEqual({ A: 'DUPLICATE' });
    expect(outcome.changes[0]?.error?.message).toContain('By\\u{1B}[31m hand');
    expect(outcome.changes[0]?.error?.message).toContain('Name of A');
    expect(store.records.get('id:A')).toEqual(other);
    expect(log.errors).toHaveLength(1);
    expect(verification.unknownOutcomes).toEqual([]);
  });

  it('does not adopt a record that the plan has at another path', async () => {
    const moved = record('B', { code: 'A', name: 'Name of A' });
    const { errors, outcome } = await play({
      changes: [create('A')],
      planned: [record('B')],
      codes: [moved],
    });
    expect(errors).toEqual({ A: 'DUPLICATE' });
    expect(outcome.changes[0]?.error?.message).toContain('the record of B');
  });

  it('skips the descendants of a failed code, names it, and goes on with the rest', async () => {
    const { statuses, errors, records, outcome } = await play({
      changes: [create('A'), create('B'), create('A/C'), create('B/D'), create('A/C/E')],
      faultOf: ({ of }) => (of === 'A' ? 'refused' : 'none'),
    });
    expect(statuses).toEqual({
      A: 'failed',
      B: 'applied',
      'A/C': 'skipped',
      'B/D': 'applied',
      'A/C/E': 'skipped',
    });
    expect(errors).toMatchObject({ A: 'API_REJECTED', 'A/C': 'PARENT_FAILED', 'A/C/E': 'PARENT_FAILED' });
    expect(outcome.changes[4]?.error?.message).toContain('A above it');
    const skipped = records.filter(({ status }) => status === 'SKIPPED');
    expect(skipped.map(({ requestId, latencyMs, attempts }) => [requestId, latencyMs, attempts])).toEqual([
      [null, null, 0],
      [null, null, 0],
    ]);
    expect(records.filter(({ action, path }) => action === 'INTENT' && path === 'A/C')).toEqual([]);
  });
});

describe('applying updates', () => {
  it('reads the record once and writes over it when it is as planned', async () => {
    const { store, statuses, records } = await play({ changes: [update('A')], codes: [record('A')] });
    expect(statuses).toEqual({ A: 'applied' });
    expect(store.calls).toEqual([
      { operation: 'read', of: 'id:A' },
      { operation: 'update', of: 'A' },
    ]);
    expect(records[2]).toMatchObject({
      action: 'UPDATE_CALL_CODE',
      before: { name: 'Name of A' },
      after: { name: 'New name' },
    });
  });

  it('adopts a record that is as wanted already, with an intent and without a write', async () => {
    const { store, statuses, records, verification } = await play({
      changes: [update('A')],
      planned: [record('A')],
      codes: [record('A', { name: 'New name' })],
    });
    expect(statuses).toEqual({ A: 'adopted' });
    expect(store.mutations).toEqual([]);
    expect(records[1]?.['requestId']).toBe(records[2]?.['requestId']);
    expect(records[2]).toMatchObject({ action: 'ADOPT_CALL_CODE', status: 'SUCCESS', callCodeId: 'id:A' });
    expect(verification.kind).toBe('verified');
  });

  it('fails as STALE when somebody changed the record, shows both, and overwrites nothing', async () => {
    const moved = record('A', { name: 'By hand' });
    const { store, errors, outcome } = await play({
      changes: [update('A')],
      planned: [record('A')],
      codes: [moved],
    });
    expect(errors).toEqual({ A: 'STALE' });
    expect(outcome.changes[0]?.error?.message).toMatch(/By hand.*Name of A/);
    expect(store.records.get('id:A')).toEqual(moved);
  });

  it('fails as STALE when the record was moved below another parent', async () => {
    const planned = [record('A'), record('B'), record('A/C')];
    const codes = [record('A'), record('B'), record('A/C', { parentId: 'id:B' })];
    const { errors, store } = await play({ changes: [update('A/C')], planned, codes });
    expect(errors).toEqual({ 'A/C': 'STALE' });
    expect(store.mutations).toEqual([]);
  });

  it('takes a renamed parent for the same parent', async () => {
    const codes = [record('A'), record('A/C')];
    const rename = { ...update('N'), id: 'id:A', before: update('A').before };
    const child = { ...update('N/C'), id: 'id:A/C', before: update('A/C').before };
    const result = planOf([rename, child], codes);
    const store = new MemoryStore({ codes });
    const audit = await openTestLog();
    const ids = new Map([
      ['N', 'id:A'],
      ['N/C', 'id:A/C'],
    ]);
    const outcome = await applyPlan({
      result: { ...result, ids },
      actual: codes,
      store,
      audit,
      clock: tickingClock(),
      log: collectingLogger(),
    });
    expect(outcome.changes.map(({ status }) => status)).toEqual(['applied', 'applied']);
    expect(store.records.get('id:A/C')?.parentId).toBe('id:A');
    await dropTestLog(audit);
  });

  it('compares native terms as well', async () => {
    const planned = [record('A', { terms: { classificationId: 2 } })];
    const codes = [record('A', { terms: { classificationId: 5 } })];
    const base = update('A');
    const change = {
      ...base,
      before: { ...base.before, classificationId: 2 },
      after: { ...base.after, classificationId: 2 },
    };
    const { errors, outcome } = await play({ changes: [change], planned, codes });
    expect(errors).toEqual({ A: 'STALE' });
    expect(outcome.changes[0]?.error?.message).toContain('classificationId is 5');
  });

  it('fails as STALE, showing what was planned from, when the tenant lost the record', async () => {
    const { errors, outcome } = await play({ changes: [update('A')], planned: [record('A')], codes: [] });
    expect(errors).toEqual({ A: 'STALE' });
    expect(outcome.changes[0]).toMatchObject({ status: 'failed', httpStatus: 404 });
    expect(outcome.changes[0]?.error?.message).toContain('the record is gone, planned from');
    expect(outcome.changes[0]?.error?.message).toContain('name "Name of A"');
  });
});

describe('applying deactivations', () => {
  const codes = [record('A'), record('A/B'), record('A/B/C'), record('D')];
  const changes = [deactivate('A/B/C'), deactivate('A/B'), deactivate('A'), deactivate('D')];

  it('retires children before parents', async () => {
    const { store, statuses } = await play({ changes, codes });
    expect(new Set(Object.values(statuses))).toEqual(new Set(['applied']));
    const order = store.mutations.map(({ path }) => path);
    expect(order.indexOf('A/B/C')).toBeLessThan(order.indexOf('A/B'));
    expect(order.indexOf('A/B')).toBeLessThan(order.indexOf('A'));
  });

  it('keeps the ancestors of a code that could not be retired, and retires the rest', async () => {
    const { statuses, errors, store } = await play({
      changes,
      codes,
      faultOf: ({ of }) => (of === 'A/B/C' ? 'refused' : 'none'),
    });
    expect(statuses).toEqual({ 'A/B/C': 'failed', 'A/B': 'skipped', A: 'skipped', D: 'applied' });
    expect(errors).toMatchObject({ 'A/B': 'CHILD_FAILED', A: 'CHILD_FAILED' });
    expect(store.records.get('id:A')?.isActive).toBe(true);
  });

  it('keeps a code whose active child could not be moved away', async () => {
    const tenant = [record('A'), record('A/C'), record('D')];
    const move = {
      ...update('D/C'),
      id: 'id:A/C',
      before: update('A/C').before,
      after: update('D/C', {}).after,
    };
    const { statuses, errors } = await play({
      changes: [move, deactivate('A')],
      codes: tenant,
      faultOf: ({ of }) => (of === 'D/C' ? 'refused' : 'none'),
    });
    expect(statuses).toEqual({ 'D/C': 'failed', A: 'skipped' });
    expect(errors['A']).toBe('CHILD_FAILED');
  });
});

describe('a retirement that moves as well', () => {
  it('takes what was to stand below it along when it fails', async () => {
    const codes = [record('A'), record('A/X'), record('B')];
    const base = deactivate('B/X');
    const fields = [{ field: 'parent', from: 'A', to: 'B' }];
    const move = { ...base, id: 'id:A/X', before: deactivate('A/X').before, fields };
    const { statuses } = await play({
      changes: [create('B/X/C', { isActive: false }), move],
      codes,
      faultOf: ({ of }) => (of === 'B/X' ? 'refused' : 'none'),
    });
    expect(statuses).toEqual({ 'B/X': 'failed', 'B/X/C': 'skipped' });
  });
});

describe('applying nothing', () => {
  it('is complete without a call', async () => {
    const { outcome, store } = await play({ changes: [] });
    expect(outcome).toMatchObject({
      changes: [],
      cancelled: false,
      metrics: { totalAttempts: 0, assignmentRate: 1 },
    });
    expect(store.calls).toEqual([]);
  });

  it.each(['blocker', 'conflict', 'finding'])('refuses a plan with a %s before any call', async (kind) => {
    const result = planOf([create('A')]);
    const place = { file: 'a.yml', line: 1, column: 1, endLine: 1, endColumn: 2 };
    const blocked = {
      ...result,
      plan: {
        ...result.plan,
        blocked: kind === 'blocker' ? [{ rule: 'wrong-tenant' as const, message: 'no' }] : [],
        summary: { ...result.plan.summary, conflict: kind === 'conflict' ? 1 : 0 },
      },
      findings:
        kind === 'finding'
          ? [{ ...place, rule: 'parent-id' as const, severity: 'error' as const, message: 'no' }]
          : [],
    };
    const store = new MemoryStore();
    const audit = await openTestLog();
    const applying = applyPlan({
      result: blocked,
      actual: [],
      store,
      audit,
      clock: tickingClock(),
      log: collectingLogger(),
    });
    await expect(applying).rejects.toMatchObject({ code: 'PLAN_BLOCKED' });
    expect(store.calls).toEqual([]);
    await dropTestLog(audit);
  });
});

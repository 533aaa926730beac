import { describe, expect, it } from 'vitest';
import type { ActualCode, DesiredCode } from '../../src/model/call-code.ts';
import type { PlanOptions } from '../../src/model/plan.ts';
import { buildPlan } from '../../src/reconcile/build-plan.ts';
import { actual, desired, matrix, placeAt, planOptions } from '../helpers/code-builders.ts';

const ID = '7d1f0b52-6f0e-4c4e-9f7e-3b7d2f1c9a10';
const theirs = actual({ id: ID, code: 'CB', category: 'THEIRS' });
const tenantParent = { kind: 'tenant', path: 'CB' } as const;
const idParent = { kind: 'tenant-id', id: ID } as const;

function plan(
  codes: readonly DesiredCode[],
  records: readonly ActualCode[],
  options: Partial<PlanOptions> = {},
) {
  return buildPlan({ matrix: matrix(codes), actual: records, options: planOptions(options) });
}

function toRulesAndLines({ findings }: ReturnType<typeof plan>) {
  return findings.map(({ rule, severity, line }) => [rule, severity, line]);
}

describe('a parent that only the tenant has', () => {
  it('is found by its path', () => {
    const [change] = plan([desired({ path: 'CB/PM', parent: tenantParent })], [theirs]).plan.changes;
    expect(change).toMatchObject({ action: 'create', path: 'CB/PM', level: 2, after: { parent: 'CB' } });
  });

  it('is found by its id, and gives the code its path in the tenant', () => {
    const code = desired({ path: `id:${ID}/PM`, parent: { ...idParent, id: ID.toUpperCase() } });
    const child = desired({ path: `id:${ID}/PM/LATE` });
    const result = plan([code, child], [theirs]);
    expect(result.plan.changes.map(({ path, level, after }) => [path, level, after.parent])).toEqual([
      ['CB/PM', 2, 'CB'],
      ['CB/PM/LATE', 3, 'CB/PM'],
    ]);
    expect(result.listed).toEqual(['CB/PM', 'CB/PM/LATE']);
  });

  it('hands the code to the API with its path in the tenant', () => {
    const code = desired({ path: `id:${ID}/PM`, parent: idParent });
    const result = buildPlan({
      matrix: matrix([code]),
      actual: [theirs],
      options: planOptions(),
      desiredTerms: ({ path }) => ({ tag: `[callcode ${path}]` }),
    });
    expect(result.plan.changes[0]?.after['tag']).toBe('[callcode CB/PM]');
  });

  it('is found by its path of today and written with its path after the plan when a file renames it', () => {
    const ours = { ...theirs, category: 'OUTBOUND_A' };
    const codes = [
      desired({ path: 'CALLBACK', was: 'CB', name: theirs.name }),
      desired({ path: 'CB/PM', parent: tenantParent }),
    ];
    const result = plan(codes, [ours]);
    expect(result.plan.changes.map(({ path, after }) => [path, after.parent])).toEqual([
      ['CALLBACK', null],
      ['CALLBACK/PM', 'CALLBACK'],
    ]);
  });

  it('that the tenant lacks is a finding at the reference, with the nearest path', () => {
    const code = desired({
      path: 'CX/PM',
      parent: { kind: 'tenant', path: 'CX' },
      places: { parent: placeAt(5) },
    });
    const result = plan([code], [theirs]);
    expect(toRulesAndLines(result)).toEqual([['unknown-parent', 'error', 5]]);
    expect(result.findings[0]?.message).toContain('tenant:CB');
    expect(result.plan.changes).toEqual([]);
  });

  it('whose id the tenant lacks is a finding at the reference', () => {
    const code = desired({ path: `id:${ID}/PM`, parent: idParent, places: { parentCallCodeId: placeAt(6) } });
    expect(toRulesAndLines(plan([code], []))).toEqual([['parent-id', 'error', 6]]);
  });

  it('is reported once, not again for each code below', () => {
    const code = desired({ path: 'CX/PM', parent: { kind: 'tenant', path: 'CX' }, line: 5 });
    const result = plan([code, desired({ path: 'CX/PM/LATE', line: 6 })], []);
    expect(toRulesAndLines(result)).toEqual([['unknown-parent', 'error', 5]]);
    expect(result.plan.changes).toEqual([]);
  });

  it('that is inactive may not have an active code below it', () => {
    const code = desired({ path: 'CB/PM', parent: tenantParent, places: { parent: placeAt(8) } });
    expect(toRulesAndLines(plan([code], [{ ...theirs, isActive: false }]))).toEqual([
      ['inactive-parent', 'error', 8],
    ]);
    expect(toRulesAndLines(plan([{ ...code, active: false }], [{ ...theirs, isActive: false }]))).toEqual([]);
  });

  it('that a file reactivates may have an active code below it', () => {
    const inactive = { ...theirs, category: 'OUTBOUND_A', isActive: false };
    const result = plan(
      [desired({ path: 'CB' }), desired({ path: `id:${ID}/PM`, parent: idParent })],
      [inactive],
    );
    expect(result.findings).toEqual([]);
    expect(result.plan.changes.map(({ action, path }) => [action, path])).toEqual([
      ['update', 'CB'],
      ['create', 'CB/PM'],
    ]);
  });

  it('on the third level leaves no room', () => {
    const records = [
      actual({ id: 'a', code: 'AA' }),
      actual({ id: 'b', code: 'BB', parentId: 'a' }),
      actual({ id: 'c', code: 'CC', parentId: 'b' }),
    ];
    const code = desired({ path: 'id:c/DD', parent: { kind: 'tenant-id', id: 'c' }, line: 4 });
    expect(toRulesAndLines(plan([code], records))).toEqual([['max-depth', 'error', 4]]);
  });
});

describe('codes at one place', () => {
  it('are duplicates when their parents turn out to be one record, at each place', () => {
    const codes = [
      desired({ path: 'CB', line: 1, name: theirs.name }),
      desired({ path: 'CB/PM', line: 2 }),
      desired({ path: `id:${ID}/PM`, parent: idParent, line: 3 }),
    ];
    const result = plan(codes, [{ ...theirs, category: 'OUTBOUND_A' }]);
    expect(toRulesAndLines(result)).toEqual([
      ['duplicate-code', 'error', 2],
      ['duplicate-code', 'error', 3],
    ]);
    expect(result.findings.map(({ related }) => related?.map(({ line }) => line))).toEqual([[3], [2]]);
  });
});

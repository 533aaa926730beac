import { describe, expect, it } from 'vitest';
import type { ActualCode, DesiredCode } from '../../src/model/call-code.ts';
import type { PlanOptions, PlanResult } from '../../src/model/plan.ts';
import { buildPlan } from '../../src/reconcile/build-plan.ts';
import { actual, desired, matrix, placeAt, planOptions } from '../helpers/code-builders.ts';

function plan(
  codes: readonly DesiredCode[],
  records: readonly ActualCode[],
  options: Partial<PlanOptions> = {},
) {
  return buildPlan({ matrix: matrix(codes), actual: records, options: planOptions(options) });
}

/** What is done to which record, and which fields change. */
function toGist({ plan: { changes } }: PlanResult): readonly string[] {
  return changes.map(({ action, path, id, fields }) =>
    [action, path, id ?? '-', fields.map(({ field }) => field).join(',')].join(' ').trim(),
  );
}

const int = actual({ id: 'int', code: 'INT' });
const hot = actual({ id: 'hot', code: 'INT_HOT', parentId: 'int' });

describe('matching a root', () => {
  it('finds it by its code', () => {
    const result = plan([desired({ path: 'INT', name: 'Interested' })], [int]);
    expect(toGist(result)).toEqual(['update INT int name']);
    expect(result.plan.changes[0]?.fields).toEqual([
      { field: 'name', from: 'Name of INT', to: 'Interested' },
    ]);
  });

  it('finds it by `was`, so that a rename keeps the id', () => {
    const result = plan([desired({ path: 'WARM', name: int.name, was: 'INT' })], [int]);
    expect(toGist(result)).toEqual(['update WARM int code']);
  });

  it('finds it by a full path when it comes from below a parent', () => {
    const result = plan(
      [desired({ path: 'INT' }), desired({ path: 'INT_HOT', was: 'INT/INT_HOT' })],
      [int, hot],
    );
    expect(toGist(result)).toEqual(['update INT_HOT hot parent']);
    expect(result.plan.changes[0]?.fields).toEqual([{ field: 'parent', from: 'INT', to: null }]);
  });

  it('does not take a nested code of the same name for it', () => {
    expect(toGist(plan([desired({ path: 'INT_HOT' })], [int, hot]))).toEqual(['create INT_HOT -']);
  });
});

describe('matching a code below a parent', () => {
  it('goes by the id of the matched parent: renaming a parent changes no child', () => {
    const codes = [desired({ path: 'WARM', name: int.name, was: 'INT' }), desired({ path: 'WARM/INT_HOT' })];
    const result = plan(codes, [int, hot]);
    expect(toGist(result)).toEqual(['update WARM int code']);
    expect(result.plan.summary.unchanged).toBe(1);
    expect([...result.ids]).toEqual([
      ['WARM', 'int'],
      ['WARM/INT_HOT', 'hot'],
    ]);
  });

  it('tells both paths of a renamed parent when another field of the child changes', () => {
    const codes = [
      desired({ path: 'WARM', name: int.name, was: 'INT' }),
      desired({ path: 'WARM/INT_HOT', name: 'Hot' }),
    ];
    const change = plan(codes, [int, hot]).plan.changes.find(({ id }) => id === 'hot');
    expect(change?.fields.map(({ field }) => field)).toEqual(['name']);
    expect([change?.before?.parent, change?.after.parent]).toEqual(['INT', 'WARM']);
  });

  it('takes the short form of `was` below the matched parent', () => {
    const codes = [desired({ path: 'INT' }), desired({ path: 'INT/HOT', name: hot.name, was: 'INT_HOT' })];
    const root = actual({ id: 'root', code: 'INT_HOT', category: 'THEIRS' });
    expect(toGist(plan(codes, [int, hot, root]))).toEqual(['update INT/HOT hot code']);
  });

  it('takes the short form for a root when the parent has no such child and the place is free', () => {
    const old = actual({ id: 'old', code: 'OLD' });
    const codes = [desired({ path: 'INT' }), desired({ path: 'INT/NEW', name: old.name, was: 'OLD' })];
    expect(toGist(plan(codes, [int, old]))).toEqual(['update INT/NEW old code,parent']);
  });

  it('leaves a root alone that has the name of a short `was` which is done', () => {
    const codes = [desired({ path: 'INT' }), desired({ path: 'INT/NEW', was: 'OLD' })];
    const done = actual({ id: 'new', code: 'NEW', parentId: 'int' });
    const result = plan(codes, [int, done, actual({ id: 'root', code: 'OLD' })]);
    expect(toGist(result)).toEqual([]);
    expect(result.unlisted.map(({ path }) => path)).toEqual(['OLD']);
  });

  it('takes a `was` with a path for the full path in the tenant, whatever the parent', () => {
    const win = actual({ id: 'win', code: 'WIN' });
    const codes = [
      desired({ path: 'INT' }),
      desired({ path: 'WIN' }),
      desired({ path: 'WIN/INT_HOT', was: 'INT/INT_HOT' }),
    ];
    const result = plan(codes, [int, hot, win]);
    expect(toGist(result)).toEqual(['update WIN/INT_HOT hot parent']);
    expect(result.plan.changes[0]?.before?.parent).toBe('INT');
    expect(result.plan.changes[0]?.after.parent).toBe('WIN');
  });

  it('takes the last segment of `was` below the matched parent when the full path is gone', () => {
    const warm = actual({ id: 'int', code: 'WARM' });
    const codes = [
      desired({ path: 'WARM', was: 'INT' }),
      desired({ path: 'WARM/HOT', name: hot.name, was: 'INT/INT_HOT' }),
    ];
    expect(toGist(plan(codes, [warm, hot]))).toEqual(['update WARM/HOT hot code']);
  });

  it('follows a former parent that was renamed by a run which died before the move', () => {
    const warm = actual({ id: 'int', code: 'WARM' });
    const win = actual({ id: 'win', code: 'WIN' });
    const codes = [
      desired({ path: 'WARM', was: 'INT' }),
      desired({ path: 'WIN' }),
      desired({ path: 'WIN/INT_HOT', was: 'INT/INT_HOT' }),
    ];
    expect(toGist(plan(codes, [warm, hot, win]))).toEqual(['update WIN/INT_HOT hot parent']);
  });

  it('matches a code below a parent yet to be created by a full `was` only', () => {
    const codes = [
      desired({ path: 'NEW' }),
      desired({ path: 'NEW/INT_HOT' }),
      desired({ path: 'NEW/HOT', was: 'INT/INT_HOT', name: hot.name }),
    ];
    expect(toGist(plan(codes, [int, hot]))).toEqual([
      'create NEW -',
      'update NEW/HOT hot code,parent',
      'create NEW/INT_HOT -',
    ]);
  });
});

describe('a `was`', () => {
  it('whose record is gone while the path exists is done: no change, no finding', () => {
    const result = plan([desired({ path: 'INT', was: 'OLD' })], [int]);
    expect(toGist(result)).toEqual([]);
    expect(result.findings).toEqual([]);
    expect(result.plan.summary.unchanged).toBe(1);
  });

  it('that the tenant never had is a create', () => {
    expect(toGist(plan([desired({ path: 'INT', was: 'OLD' })], []))).toEqual(['create INT -']);
  });

  it('whose new place is taken is a conflict instead of a write that the tenant refuses', () => {
    const old = actual({ id: 'old', code: 'OLD' });
    const result = plan([desired({ path: 'INT', was: 'OLD' })], [int, old], { removed: 'deactivate' });
    expect(toGist(result)).toEqual(['conflict INT old code,name']);
    const [conflict] = result.plan.changes;
    expect(conflict?.action === 'conflict' && conflict.reason).toContain('id int');
    expect(result.plan.blocked.map(({ rule }) => rule)).toEqual(['conflict']);
    expect(result.ids.get('INT')).toBe('int');
  });

  it('that means a record which another listed code stands for is a finding', () => {
    const codes = [
      desired({ path: 'WARM', was: 'INT', name: int.name }),
      desired({ path: 'WARM/INT_HOT', line: 2 }),
      desired({ path: 'HOT', was: 'INT/INT_HOT', line: 3, places: { was: placeAt(33) } }),
    ];
    const { findings } = plan(codes, [int, hot]);
    expect(findings.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
      ['was-conflict', 'error', 33],
    ]);
    expect(findings[0]?.related?.map(({ line }) => line)).toEqual([2]);
  });
});

describe('moving', () => {
  it('lets the unlisted descendants follow', () => {
    const cold = actual({ id: 'cold', code: 'COLD', parentId: 'int' });
    const result = plan([desired({ path: 'TOP' }), desired({ path: 'TOP/INT', was: 'INT' })], [int, cold]);
    expect(toGist(result)).toEqual(['create TOP -', 'update TOP/INT int parent']);
    expect([...result.ids]).toEqual([
      ['TOP/INT', 'int'],
      ['TOP/INT/COLD', 'cold'],
    ]);
    expect(result.unlisted.map(({ path }) => path)).toEqual(['TOP/INT/COLD']);
  });

  it('counts the unlisted descendants in the depth', () => {
    const deep = actual({ id: 'deep', code: 'DEEP', parentId: 'hot' });
    const codes = [desired({ path: 'TOP' }), desired({ path: 'TOP/INT', was: 'INT', line: 7 })];
    const { findings } = plan(codes, [int, hot, deep]);
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['max-depth', 7]]);
    expect(findings[0]?.message).toContain('TOP/INT/INT_HOT/DEEP');
  });

  it('turns a parent and its child around', () => {
    const codes = [
      desired({ path: 'INT_HOT', was: 'INT/INT_HOT' }),
      desired({ path: 'INT_HOT/INT', was: 'INT' }),
    ];
    expect(toGist(plan(codes, [int, hot]))).toEqual([
      'update INT_HOT hot parent',
      'update INT_HOT/INT int parent',
    ]);
  });

  it('below its own unlisted descendant is a finding', () => {
    const code = desired({
      path: 'INT/INT_HOT/INT',
      was: 'INT',
      parent: { kind: 'tenant', path: 'INT/INT_HOT' },
      places: { parent: placeAt(9) },
    });
    const result = plan([code], [int, hot]);
    expect(result.findings.map(({ rule, line }) => [rule, line])).toEqual([['unknown-parent', 9]]);
    expect(toGist(result)).toEqual([]);
  });
});

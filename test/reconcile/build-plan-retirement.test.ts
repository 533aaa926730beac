import { describe, expect, it } from 'vitest';
import type { ActualCode, DesiredCode } from '../../src/model/call-code.ts';
import type { PlanOptions, PlanResult } from '../../src/model/plan.ts';
import { buildPlan } from '../../src/reconcile/build-plan.ts';
import { actual, desired, matrix, planOptions } from '../helpers/code-builders.ts';

const retire: Partial<PlanOptions> = { removed: 'deactivate' };

function plan(
  codes: readonly DesiredCode[],
  records: readonly ActualCode[],
  options: Partial<PlanOptions> = retire,
) {
  return buildPlan({ matrix: matrix(codes), actual: records, options: planOptions(options) });
}

function toGist({ plan: { changes } }: PlanResult): readonly string[] {
  return changes.map(({ action, path }) => `${action} ${path}`);
}

const int = actual({ id: 'int', code: 'INT' });
const hot = actual({ id: 'hot', code: 'HOT', parentId: 'int' });
const now = actual({ id: 'now', code: 'NOW', parentId: 'hot' });

describe('retiring what no file lists', () => {
  it('goes from the leaves up', () => {
    const result = plan([], [int, hot, now]);
    expect(toGist(result)).toEqual(['deactivate INT/HOT/NOW', 'deactivate INT/HOT', 'deactivate INT']);
    expect(result.plan.changes[0]).toMatchObject({
      source: null,
      level: 3,
      before: { isActive: true, parent: 'INT/HOT' },
      after: { isActive: false, parent: 'INT/HOT' },
      fields: [{ field: 'isActive', from: true, to: false }],
    });
    expect(result.plan.summary).toMatchObject({ deactivate: 3, unlisted: 3 });
  });

  it('happens only when it is asked for', () => {
    expect(toGist(plan([], [int, hot, now], { removed: 'keep' }))).toEqual([]);
  });

  it('leaves inactive codes as they are', () => {
    expect(toGist(plan([], [{ ...int, isActive: false }]))).toEqual([]);
  });

  it('is in conflict for a record that was not read whole, and goes on for the others', () => {
    const input = { matrix: matrix([]), actual: [int, hot, now], options: planOptions(retire) };
    const result = buildPlan({ ...input, isRedacted: ({ id }) => id === 'now' });
    expect(toGist(result)).toEqual(['conflict INT', 'conflict INT/HOT', 'conflict INT/HOT/NOW']);
    const [, , held] = result.plan.changes;
    expect(held?.action === 'conflict' && held.reason).toContain('secret');
    const other = buildPlan({ ...input, isRedacted: ({ id }) => id === 'int' });
    expect(toGist(other)).toEqual(['deactivate INT/HOT/NOW', 'deactivate INT/HOT', 'conflict INT']);
  });

  it('never retires a record that a code was matched with', () => {
    expect(toGist(plan([desired({ path: 'WARM', was: 'INT', name: int.name })], [int]))).toEqual([
      'update WARM',
    ]);
  });

  it('is not planned while files have errors that only the tenant reveals', () => {
    const lost = desired({ path: 'CX/HOT', parent: { kind: 'tenant', path: 'CX' } });
    expect(toGist(plan([lost], [int]))).toEqual([]);
  });
});

describe('a listed `active: false`', () => {
  it('deactivates an active code, with all else that changes', () => {
    const result = plan([desired({ path: 'INT', active: false, name: 'Gone' })], [int]);
    expect(toGist(result)).toEqual(['deactivate INT']);
    expect(result.plan.changes[0]?.fields.map(({ field }) => field)).toEqual(['isActive', 'name']);
    expect(result.plan.changes[0]?.source).toEqual({ file: 'callcodes/a.yml', line: 1, column: 11 });
  });

  it('that the tenant lacks is created inactive', () => {
    const result = plan([desired({ path: 'INT', active: false })], []);
    expect(result.plan.changes).toMatchObject([{ action: 'create', after: { isActive: false } }]);
  });

  it('turned into `active: true` is an update', () => {
    const result = plan([desired({ path: 'INT' })], [{ ...int, isActive: false }]);
    expect(result.plan.changes).toMatchObject([
      { action: 'update', id: 'int', fields: [{ field: 'isActive', from: false, to: true }] },
    ]);
  });

  it('is a conflict above an active code that is kept', () => {
    const result = plan([desired({ path: 'INT', active: false })], [int, hot], { removed: 'keep' });
    expect(toGist(result)).toEqual(['conflict INT']);
  });
});

describe('a record with an active child that the plan does not retire', () => {
  it('is not retired, nor is anything above it, and the children are named', () => {
    const theirs = { ...now, category: 'THEIRS' };
    const result = plan([], [int, hot, theirs]);
    expect(toGist(result)).toEqual(['conflict INT', 'conflict INT/HOT']);
    const reasons = result.plan.changes.map((change) => (change.action === 'conflict' ? change.reason : ''));
    expect(reasons[0]).toContain('(INT/HOT)');
    expect(reasons[1]).toContain('(INT/HOT/NOW)');
    expect(result.plan.blocked.map(({ rule }) => rule)).toEqual(['conflict']);
  });

  it('is retired when the child is inactive, retired as well, or moved away', () => {
    const theirs = { ...hot, category: 'THEIRS', isActive: false };
    expect(toGist(plan([], [int, theirs]))).toEqual(['deactivate INT']);
    const moved = desired({ path: 'HOT', was: 'INT/HOT' });
    expect(toGist(plan([moved], [int, hot]))).toEqual(['update HOT', 'deactivate INT']);
  });

  it('is not retired while a conflict keeps the child where it is', () => {
    const theirs = { ...hot, category: 'THEIRS' };
    const moved = desired({ path: 'HOT', was: 'INT/HOT' });
    expect(toGist(plan([moved], [int, theirs]))).toEqual(['conflict HOT', 'conflict INT']);
  });

  it('names five children and counts the others', () => {
    const children = Array.from({ length: 8 }, (_, index) =>
      actual({ id: `child-${index}`, code: `C${index}`, parentId: 'int', category: 'THEIRS' }),
    );
    const [conflict] = plan([], [int, ...children]).plan.changes;
    expect(conflict?.action === 'conflict' && conflict.reason).toContain(
      'INT/C0, INT/C1, INT/C2, INT/C3, INT/C4 and 3 more',
    );
  });
});

describe('a record that a file names as parent', () => {
  it.each([
    ['tenant:', { kind: 'tenant', path: 'INT' } as const, 'INT/NEW'],
    ['parentCallCodeId', { kind: 'tenant-id', id: 'int' } as const, 'id:int/NEW'],
  ])('by %s is not retired', (_what, parent, path) => {
    for (const active of [true, false]) {
      const result = plan([desired({ path, parent, active })], [int]);
      expect(toGist(result)).toEqual(['create INT/NEW', 'conflict INT']);
      const conflict = result.plan.changes[1];
      expect(conflict?.action === 'conflict' && conflict.reason).toContain('INT/NEW');
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { ActualCode, DesiredCode } from '../../src/model/call-code.ts';
import type { PlanOptions } from '../../src/model/plan.ts';
import { buildPlan } from '../../src/reconcile/build-plan.ts';
import { actual, desired, matrix, owned, planOptions } from '../helpers/code-builders.ts';

function plan(
  codes: readonly DesiredCode[],
  records: readonly ActualCode[],
  options: Partial<PlanOptions> = {},
) {
  return buildPlan({ matrix: matrix(codes), actual: records, options: planOptions(options) });
}

const theirs = actual({ id: 'int', code: 'INT', category: 'THEIRS' });

describe('ownership', () => {
  it('keeps a code that nobody here owns', () => {
    const result = plan([], [theirs], { removed: 'deactivate' });
    expect(result.plan.changes).toEqual([]);
    expect(result.plan.summary).toMatchObject({ unmanaged: 1, unlisted: 0 });
    expect(result.unlisted).toEqual([]);
  });

  it('counts an owned code that no file lists, and keeps it', () => {
    const result = plan([], [actual({ id: 'int', code: 'INT', isActive: false })]);
    expect(result.plan.changes).toEqual([]);
    expect(result.plan.summary).toMatchObject({ unmanaged: 0, unlisted: 1 });
    expect(result.unlisted).toEqual([
      { path: 'INT', name: 'Name of INT', category: 'OUTBOUND_A', isActive: false },
    ]);
  });

  it('takes a former category for its own, so that renaming a category is an update', () => {
    const result = buildPlan({
      matrix: {
        codes: [desired({ path: 'INT' })],
        owned: [owned('OUTBOUND_A'), owned('THEIRS', 'wasCategory')],
      },
      actual: [theirs, actual({ id: 'old', code: 'OLD', category: 'THEIRS' })],
      options: planOptions({ removed: 'deactivate' }),
    });
    expect(result.plan.changes.map(({ action, path, fields }) => [action, path, fields])).toEqual([
      ['update', 'INT', [{ field: 'category', from: 'THEIRS', to: 'OUTBOUND_A' }]],
      ['deactivate', 'OLD', [{ field: 'isActive', from: true, to: false }]],
    ]);
  });

  it('owns nothing else through a category that is set on a single code', () => {
    const records = [theirs, actual({ id: 'cb', code: 'CB', category: 'THEIRS' })];
    const result = plan([desired({ path: 'INT', category: 'THEIRS' })], records, { removed: 'deactivate' });
    expect(result.plan.changes).toEqual([]);
    expect(result.plan.summary).toMatchObject({ unchanged: 1, unmanaged: 1, unlisted: 0 });
  });

  it('moves an owned code into a category that is set on it alone', () => {
    const result = plan([desired({ path: 'INT', category: 'THEIRS' })], [actual({ id: 'int', code: 'INT' })]);
    expect(result.plan.changes).toMatchObject([{ action: 'update', category: 'THEIRS' }]);
  });
});

describe('a listed path in a category that nobody here owns', () => {
  it('is left as it is when it is equal in all fields', () => {
    const result = plan([desired({ path: 'INT', category: 'THEIRS' })], [theirs]);
    expect(result.plan.summary).toMatchObject({ unchanged: 1, conflict: 0, unmanaged: 0 });
  });

  it('is a conflict when it differs, and blocks the plan', () => {
    const result = plan([desired({ path: 'INT' })], [theirs]);
    expect(result.plan.changes).toMatchObject([
      {
        action: 'conflict',
        path: 'INT',
        id: 'int',
        fields: [{ field: 'category', from: 'THEIRS', to: 'OUTBOUND_A' }],
      },
    ]);
    expect(result.plan.blocked.map(({ rule }) => rule)).toEqual(['conflict']);
    expect(result.plan.summary).toMatchObject({ conflict: 1, unchanged: 0 });
  });

  it.each([
    ['its path', { kind: 'some', names: ['INT'] }],
    ['its category', { kind: 'some', names: ['THEIRS'] }],
    ['everything', { kind: 'all' }],
  ] as const)('is updated when takeover names %s', (_what, takeover) => {
    const result = plan([desired({ path: 'INT' })], [theirs], { takeover });
    expect(result.plan.changes).toMatchObject([{ action: 'update', path: 'INT' }]);
    expect(result.plan.blocked).toEqual([]);
  });

  it('is a conflict although takeover names something else', () => {
    const result = plan([desired({ path: 'INT' })], [theirs], {
      takeover: { kind: 'some', names: ['INT/X', 'theirs'] },
    });
    expect(result.plan.changes).toMatchObject([{ action: 'conflict' }]);
  });

  it('is a conflict as well when `was` leads there, unless takeover names the one path or the other', () => {
    const codes = [desired({ path: 'WARM', was: 'INT' })];
    expect(plan(codes, [theirs]).plan.changes).toMatchObject([
      { action: 'conflict', path: 'WARM', id: 'int' },
    ]);
    for (const name of ['INT', 'WARM', 'THEIRS']) {
      const takeover = { kind: 'some', names: [name] } as const;
      expect(plan(codes, [theirs], { takeover }).plan.changes).toMatchObject([
        { action: 'update', path: 'WARM' },
      ]);
    }
  });

  it('gives nothing else of that category away when it is taken over', () => {
    const other = actual({ id: 'cb', code: 'CB', category: 'THEIRS' });
    const result = plan([desired({ path: 'INT' })], [theirs, other], {
      takeover: { kind: 'all' },
      removed: 'deactivate',
    });
    expect(result.plan.changes.map(({ path }) => path)).toEqual(['INT']);
    expect(result.plan.summary.unmanaged).toBe(1);
  });
});

describe('two records at one place', () => {
  it('are a conflict, since only one of them can be meant', () => {
    const records = [actual({ id: 'one', code: 'INT' }), actual({ id: 'two', code: 'INT' })];
    const result = plan([desired({ path: 'INT' })], records);
    expect(result.plan.changes).toMatchObject([{ action: 'conflict', id: 'one' }]);
  });
});

describe('values in the words of the API', () => {
  const terms = { tag: '[callcode INT @ OUTBOUND_A]', classificationId: 2 };

  it('stand beside the common fields and are compared like them', () => {
    const result = buildPlan({
      matrix: matrix([desired({ path: 'INT' })]),
      actual: [actual({ id: 'int', code: 'INT', terms: { tag: null, classificationId: 5 } })],
      options: planOptions({ api: 'dispositions' }),
      desiredTerms: () => terms,
    });
    expect(result.plan.changes).toMatchObject([
      {
        action: 'update',
        fields: [
          { field: 'classificationId', from: 5, to: 2 },
          { field: 'tag', from: null, to: terms.tag },
        ],
        before: { tag: null },
        after: terms,
      },
    ]);
  });

  it('stay as they are when a code is retired', () => {
    const result = buildPlan({
      matrix: matrix([]),
      actual: [actual({ id: 'int', code: 'INT', terms })],
      options: planOptions({ api: 'dispositions', removed: 'deactivate' }),
      desiredTerms: () => ({}),
    });
    expect(result.plan.changes).toMatchObject([
      { action: 'deactivate', after: { ...terms, isActive: false } },
    ]);
  });
});

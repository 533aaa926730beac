import { describe, expect, it } from 'vitest';
import type { ActualCode } from '../../src/model/call-code.ts';
import type { MaxDeactivations } from '../../src/model/plan.ts';
import { buildPlan } from '../../src/reconcile/build-plan.ts';
import { limitDeactivations } from '../../src/reconcile/limit-deactivations.ts';
import { actual, desired, matrix, planOptions } from '../helpers/code-builders.ts';

function codes(
  count: number,
  { category = 'OUTBOUND_A', isActive = true, from = 0 } = {},
): readonly ActualCode[] {
  return Array.from({ length: count }, (_, index) =>
    actual({ id: `${category}-${from + index}`, code: `C${from + index}`, category, isActive }),
  );
}

function blockedBy(
  owned: readonly ActualCode[],
  { retired, max }: { retired: number; max: MaxDeactivations },
) {
  return limitDeactivations({ owned, retired: owned.slice(0, retired) }, max);
}

const percent = (value: number): MaxDeactivations => ({ kind: 'percent', percent: value });
const count = (value: number): MaxDeactivations => ({ kind: 'count', count: value });

describe('the limit of deactivations', () => {
  it('is a percentage of the active owned codes, rounded down', () => {
    expect(blockedBy(codes(39), { retired: 7, max: percent(20) })).toEqual([]);
    expect(blockedBy(codes(39), { retired: 8, max: percent(20) })).toHaveLength(2);
    expect(blockedBy(codes(40), { retired: 8, max: percent(20) })).toEqual([]);
  });

  it('does not count inactive codes', () => {
    const owned = [...codes(10), ...codes(1000, { isActive: false, from: 10 })];
    expect(blockedBy(owned, { retired: 6, max: percent(50) })).not.toEqual([]);
  });

  it('lets five pass whatever the percentage', () => {
    expect(blockedBy(codes(5), { retired: 5, max: percent(0) })).toEqual([]);
    expect(blockedBy(codes(6), { retired: 6, max: percent(20) })).not.toEqual([]);
  });

  it('holds for each category, as it is in the tenant', () => {
    const small = codes(10, { category: 'SMALL' });
    const blocked = limitDeactivations(
      { owned: [...codes(1000), ...small], retired: small.slice(0, 6) },
      percent(20),
    );
    expect(blocked.map(({ rule }) => rule)).toEqual(['max-deactivations']);
    expect(blocked[0]?.message).toMatch(/"SMALL".* 6 of 10 .* 5 /);
  });

  it('holds in all when each category stays below', () => {
    const categories = ['A', 'B', 'C'].map((category) => codes(6, { category }));
    const retired = categories.flatMap((members) => members.slice(0, 5));
    const blocked = limitDeactivations({ owned: categories.flat(), retired }, percent(20));
    expect(blocked.map(({ message }) => message)).toEqual([expect.stringMatching(/in all: .* 15 of 18 /)]);
  });

  it('is exact when a number is given, and 0 forbids all', () => {
    expect(blockedBy(codes(100), { retired: 3, max: count(3) })).toEqual([]);
    expect(blockedBy(codes(100), { retired: 4, max: count(3) })).toHaveLength(1);
    expect(blockedBy(codes(100), { retired: 1, max: count(0) })).toHaveLength(1);
    expect(blockedBy(codes(100), { retired: 0, max: count(0) })).toEqual([]);
  });
});

describe('a plan over the limit', () => {
  it('is made all the same, with the blocker in it', () => {
    const result = buildPlan({
      matrix: matrix([]),
      actual: codes(6),
      options: planOptions({ removed: 'deactivate' }),
    });
    expect(result.plan.summary.deactivate).toBe(6);
    expect(result.plan.blocked.map(({ rule }) => rule)).toEqual(['max-deactivations', 'max-deactivations']);
    expect(result.findings).toEqual([]);
  });

  it('counts listed codes that turn inactive, and listed codes as owned whatever their category', () => {
    const listed = codes(6).map(({ code }) => desired({ path: code, active: false }));
    const options = planOptions({ maxDeactivations: count(5), takeover: { kind: 'all' } });
    const theirs = codes(6, { category: 'THEIRS' });
    const { plan } = buildPlan({ matrix: matrix(listed), actual: theirs, options });
    expect(plan.blocked).toHaveLength(1);
    expect(plan.blocked[0]?.message).toContain('6 of 6');
  });
});

import { describe, expect, it } from 'vitest';
import type { ActualCode, DesiredCode } from '../../src/model/call-code.ts';
import { listWrites } from '../../src/model/list-writes.ts';
import { buildPlan } from '../../src/reconcile/build-plan.ts';
import { toWaves } from '../../src/reconcile/order-changes.ts';
import { actual, desired, matrix, planOptions } from '../helpers/code-builders.ts';
import { runWaves, SimulatedTenant } from '../helpers/simulated-tenant.ts';

function plan(codes: readonly DesiredCode[], records: readonly ActualCode[]) {
  return buildPlan({
    matrix: matrix(codes),
    actual: records,
    options: planOptions({ removed: 'deactivate' }),
  });
}

/** The waves by path, once a tenant has accepted each step of them. */
function toAcceptedWaves(codes: readonly DesiredCode[], records: readonly ActualCode[]) {
  const result = plan(codes, records);
  expect([result.findings, result.plan.blocked]).toEqual([[], []]);
  const waves = toWaves(listWrites(result.plan));
  runWaves(waves, { tenant: new SimulatedTenant(records), result, shuffle: (wave) => wave.toReversed() });
  return waves.map((wave) => wave.map(({ action, path }) => `${action} ${path}`));
}

const a = actual({ id: 'a', code: 'AA' });
const b = actual({ id: 'b', code: 'BB', parentId: 'a' });
const c = actual({ id: 'c', code: 'CC', parentId: 'b' });
const x = actual({ id: 'x', code: 'XX' });

describe('the waves of a plan', () => {
  it('go down for creates and updates, then up for deactivations', () => {
    const codes = [
      desired({ path: 'NN' }),
      desired({ path: 'NN/MM' }),
      desired({ path: 'XX', name: 'Other' }),
    ];
    expect(toAcceptedWaves(codes, [a, b, c, x])).toEqual([
      ['create NN', 'update XX'],
      ['create NN/MM'],
      ['deactivate AA/BB/CC'],
      ['deactivate AA/BB'],
      ['deactivate AA'],
    ]);
  });

  it('leave conflicts out', () => {
    const result = plan([desired({ path: 'AA' })], [{ ...a, category: 'THEIRS' }]);
    expect(result.plan.changes).toHaveLength(1);
    expect(toWaves(listWrites(result.plan))).toEqual([]);
  });

  it('move a code deeper after its former descendants have left on the same level', () => {
    const codes = [
      desired({ path: 'XX' }),
      desired({ path: 'XX/AA', was: 'AA' }),
      desired({ path: 'XX/BB', was: 'AA/BB' }),
      desired({ path: 'XX/BB/CC' }),
    ];
    expect(toAcceptedWaves(codes, [a, b, c, x])).toEqual([['update XX/BB'], ['update XX/AA']]);
  });

  it('move a root deeper after what leaves its subtree for a lower level', () => {
    const codes = [
      desired({ path: 'XX' }),
      desired({ path: 'XX/AA', was: 'AA' }),
      desired({ path: 'XX/NN' }),
      desired({ path: 'XX/NN/BB', was: 'AA/BB' }),
      desired({ path: 'XX/AA/CC', was: 'AA/BB/CC' }),
    ];
    expect(toAcceptedWaves(codes, [a, b, c, x])).toEqual([
      ['create XX/NN'],
      ['update XX/AA/CC'],
      ['update XX/NN/BB'],
      ['update XX/AA'],
    ]);
  });

  it('turn a parent and its child around, also when both are retired with it', () => {
    for (const active of [true, false]) {
      const codes = [
        desired({ path: 'BB', was: 'AA/BB', active }),
        desired({ path: 'BB/AA', was: 'AA', active }),
      ];
      const [first, second] = toAcceptedWaves(codes, [a, b]);
      expect([first, second].flat().map((line) => line?.split(' ')[1])).toEqual(['BB', 'BB/AA']);
    }
  });

  it('move a code that is retired out of the way of one that moves deeper', () => {
    const codes = [
      desired({ path: 'XX' }),
      desired({ path: 'XX/AA', was: 'AA' }),
      desired({ path: 'XX/AA/BB' }),
      desired({ path: 'CC', was: 'AA/BB/CC', active: false }),
    ];
    expect(toAcceptedWaves(codes, [a, b, c, x])).toEqual([['deactivate CC'], ['update XX/AA']]);
  });

  it('move a code that is retired before what comes to stand below it', () => {
    const codes = [
      desired({ path: 'AA' }),
      desired({ path: 'CC', was: 'AA/BB/CC', active: false }),
      desired({ path: 'CC/BB', was: 'AA/BB', active: false }),
      desired({ path: 'CC/NN', active: false }),
    ];
    expect(toAcceptedWaves(codes, [a, b, c])).toEqual([
      ['deactivate CC'],
      ['create CC/NN'],
      ['deactivate CC/BB'],
    ]);
  });
});

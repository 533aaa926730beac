import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActualCode } from '../../src/model/call-code.ts';
import { listWrites } from '../../src/model/list-writes.ts';
import type { PlanOptions, PlanResult } from '../../src/model/plan.ts';
import { buildPlan } from '../../src/reconcile/build-plan.ts';
import { toWaves } from '../../src/reconcile/order-changes.ts';
import { toPlanJson } from '../../src/reconcile/to-plan-json.ts';
import { planOptions } from '../helpers/code-builders.ts';
import { type Forest, forestArbitrary } from '../helpers/forest-arbitrary.ts';
import { isAmbiguous } from '../helpers/is-ambiguous.ts';
import { runWaves, SimulatedTenant } from '../helpers/simulated-tenant.ts';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 300);

const optionsArbitrary: fc.Arbitrary<PlanOptions> = fc
  .record({
    removed: fc.constantFrom('keep', 'deactivate'),
    takeover: fc.constantFrom<PlanOptions['takeover']>(
      { kind: 'all' },
      { kind: 'all' },
      { kind: 'none' },
      { kind: 'some', names: ['THEIRS'] },
    ),
  })
  .map((options) => planOptions(options));

const planned = fc.record({ forest: forestArbitrary, options: optionsArbitrary });

function plan({ actual, matrix }: Forest, options: PlanOptions): PlanResult {
  return buildPlan({ actual, matrix, options });
}

function isApplicable({ plan: { summary }, findings }: PlanResult): boolean {
  return summary.conflict === 0 && findings.length === 0;
}

/** Another order of anything, from a seed. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  return items
    .map((item, index) => ({ item, key: Math.imul(index + 1, 2654435761 ^ seed) >>> 0 }))
    .sort((left, right) => left.key - right.key)
    .map(({ item }) => item);
}

/** Ids left out: what is created has another id in each run. */
function toShape(records: readonly ActualCode[]): readonly string[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const pathOf = ({ parentId, code }: ActualCode): string => {
    const parent = parentId === null ? undefined : byId.get(parentId);
    return parent === undefined ? code : `${pathOf(parent)}/${code}`;
  };
  return records
    .map((record) => `${pathOf(record)} ${record.name} ${record.type} ${record.category} ${record.isActive}`)
    .sort();
}

describe('a plan', () => {
  it('is the same text whatever the order of codes, owned categories and records', () => {
    fc.assert(
      fc.property(planned, fc.nat(), ({ forest, options }, seed) => {
        const { actual, matrix } = forest;
        const other = {
          actual: shuffled(actual, seed),
          matrix: { codes: shuffled(matrix.codes, seed + 1), owned: shuffled(matrix.owned, seed + 2) },
        };
        const first = plan(forest, options);
        const second = plan(other, options);
        expect(toPlanJson(second.plan)).toBe(toPlanJson(first.plan));
        expect(second.findings).toEqual(first.findings);
        expect([...second.ids]).toEqual([...first.ids]);
        expect(second.unlisted).toEqual(first.unlisted);
      }),
      { numRuns: RUNS },
    );
  });

  it('is empty for a tenant that is listed as it is', () => {
    fc.assert(
      fc.property(forestArbitrary, optionsArbitrary, ({ actual }, options) => {
        const byId = new Map(actual.map((record) => [record.id, record]));
        const pathOf = ({ parentId, code }: ActualCode): string => {
          const parent = parentId === null ? undefined : byId.get(parentId);
          return parent === undefined ? code : `${pathOf(parent)}/${code}`;
        };
        const codes = actual.map((record, line) => {
          const parent = record.parentId === null ? undefined : byId.get(record.parentId);
          return {
            path: pathOf(record),
            code: record.code,
            name: record.name,
            type: record.type,
            category: record.category,
            active: record.isActive,
            parent:
              parent === undefined
                ? ({ kind: 'root' } as const)
                : ({ kind: 'listed', path: pathOf(parent) } as const),
            was: null,
            classification: null,
            place: { file: 'a.yml', line: line + 1, column: 1, endLine: line + 1, endColumn: 2 },
            places: {},
          };
        });
        const result = plan({ actual, matrix: { codes, owned: [] } }, options);
        expect(result.plan.changes).toEqual([]);
        expect(result.plan.summary.unchanged).toBe(actual.length);
        expect(result.findings).toEqual([]);
      }),
      { numRuns: RUNS / 3 },
    );
  });

  it('names each record and each path at most once, and knows every record', () => {
    fc.assert(
      fc.property(planned, ({ forest, options }) => {
        const { plan: made, ids } = plan(forest, options);
        const changed = made.changes.flatMap(({ id }) => id ?? []);
        const paths = made.changes.map(({ path }) => path);
        expect(new Set(changed).size).toBe(changed.length);
        if (made.summary.conflict === 0) expect(new Set(paths).size).toBe(paths.length);
        const known = new Set(forest.actual.map(({ id }) => id));
        expect(changed.filter((id) => !known.has(id))).toEqual([]);
        expect([...ids.values()].filter((id) => !known.has(id))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('adds up: every record is listed, unlisted or unmanaged', () => {
    fc.assert(
      fc.property(planned, ({ forest, options }) => {
        const { plan: made, findings } = plan(forest, options);
        fc.pre(findings.length === 0);
        const { summary, changes } = made;
        const ofFiles = changes.filter(({ source }) => source !== null).length;
        expect(ofFiles + summary.unchanged).toBe(forest.matrix.codes.length);
        const listedRecords = forest.matrix.codes.length - summary.create;
        expect(listedRecords + summary.unlisted + summary.unmanaged).toBe(forest.actual.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('never changes a record that neither its category nor a file makes ours', () => {
    fc.assert(
      fc.property(planned, ({ forest, options }) => {
        const { plan: made } = plan(forest, options);
        const theirs = new Set(
          forest.actual.filter(({ category }) => category === 'THEIRS').map(({ id }) => id),
        );
        const touched = made.changes.filter(
          ({ action, id }) => action !== 'conflict' && id !== null && theirs.has(id),
        );
        expect(touched.filter(({ source }) => source === null)).toEqual([]);
        if (options.takeover.kind === 'none') expect(touched).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('carrying out a plan', () => {
  it('is accepted by the tenant at every step, leaves the rest alone, and leaves nothing to plan', () => {
    let carriedOut = 0;
    fc.assert(
      fc.property(planned, fc.nat(), ({ forest, options }, seed) => {
        const result = plan(forest, options);
        fc.pre(!isAmbiguous(forest) && isApplicable(result) && result.plan.changes.length > 0);
        const tenant = new SimulatedTenant(forest.actual);
        runWaves(toWaves(listWrites(result.plan)), {
          tenant,
          result,
          shuffle: (wave) => shuffled(wave, seed),
        });
        carriedOut += 1;
        const changed = new Set(result.plan.changes.map(({ id }) => id));
        const after = new Map(tenant.list().map((record) => [record.id, record]));
        for (const record of forest.actual)
          if (!changed.has(record.id)) expect(after.get(record.id)).toEqual(record);
        const again = plan({ ...forest, actual: tenant.list() }, options);
        expect(again.plan.changes).toEqual([]);
        expect(again.findings).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(carriedOut).toBeGreaterThan(RUNS / 10);
  });

  it('reaches the same end when it is cut off anywhere and planned again', () => {
    fc.assert(
      fc.property(planned, fc.nat(12), ({ forest, options }, limit) => {
        const result = plan(forest, options);
        fc.pre(!isAmbiguous(forest) && isApplicable(result) && result.plan.changes.length > limit);
        const whole = new SimulatedTenant(forest.actual);
        const shuffle = <T>(wave: readonly T[]): readonly T[] => shuffled(wave, limit);
        runWaves(toWaves(listWrites(result.plan)), { tenant: whole, result, shuffle });
        const partial = new SimulatedTenant(forest.actual);
        runWaves(toWaves(listWrites(result.plan)), { tenant: partial, result, shuffle, limit });
        const again = plan({ ...forest, actual: partial.list() }, options);
        expect(again.findings).toEqual([]);
        expect(again.plan.changes.filter(({ action }) => action === 'conflict')).toEqual([]);
        runWaves(toWaves(listWrites(again.plan)), { tenant: partial, result: again, shuffle });
        expect(toShape(partial.list())).toEqual(toShape(whole.list()));
      }),
      { numRuns: RUNS },
    );
  });
});

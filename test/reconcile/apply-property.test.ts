import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ActualCode } from '../../src/model/call-code.ts';
import type { ApplyOutcome } from '../../src/model/outcome.ts';
import type { Change } from '../../src/model/plan.ts';
import { applyPlan } from '../../src/reconcile/apply-plan.ts';
import { toDifferences } from '../../src/reconcile/apply-values.ts';
import {
  closeTestLog,
  collectingLogger,
  create,
  deactivate,
  openTestLog,
  planOf,
  readRecords,
  record,
  tickingClock,
  update,
  verifyFile,
} from '../helpers/apply-fixtures.ts';
import { type MemoryFault, MemoryStore } from '../helpers/memory-store.ts';

/** Every path of a full forest; what each is like is drawn by chance. */
const ROOTS = ['R1', 'R2', 'R3'];
const PATHS = ROOTS.flatMap((root) => [
  root,
  ...['C1', 'C2'].flatMap((child) => [`${root}/${child}`, `${root}/${child}/G1`]),
]);

type Fate = 'kept' | 'renamed' | 'retired' | 'new';
const fates = fc.constantFrom<Fate>('kept', 'renamed', 'renamed', 'retired', 'new', 'new');
const faults = fc.constantFrom<MemoryFault>(
  'none',
  'none',
  'none',
  'none',
  'refused',
  'unavailable',
  'lost',
  'lost-before',
  'twisted',
);
const scenes = fc.record({
  fates: fc.array(fates, { minLength: PATHS.length, maxLength: PATHS.length }),
  faults: fc.array(faults, { minLength: 2 * PATHS.length, maxLength: 2 * PATHS.length }),
  /** Done by hand between plan and apply. */
  drifted: fc.subarray(PATHS),
  fanOut: fc.integer({ min: 1, max: 5 }),
  cancelAfterCalls: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
});

it('keeps its promises for any plan, any faults and any moment of cancelling', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(scenes, async (scene) => {
      const { actual, changes } = toPlan(scene.fates);
      const controller = new AbortController();
      const store: MemoryStore = new MemoryStore({
        codes: actual.map((code) =>
          scene.drifted.includes(code.id.slice(3)) ? { ...code, name: 'New name' } : code,
        ),
        fanOut: scene.fanOut,
        faultOf: ({ of, operation }) =>
          scene.faults[PATHS.indexOf(of.replace(/^id:/, '')) * 2 + Number(operation === 'read')] ?? 'none',
        during: () => {
          if (scene.cancelAfterCalls !== null && store.calls.length > scene.cancelAfterCalls)
            controller.abort();
        },
      });
      const audit = await openTestLog();
      const result = planOf(changes, actual);
      const input = {
        result,
        actual,
        store,
        audit,
        clock: tickingClock(),
        log: collectingLogger(),
        signal: controller.signal,
      };
      const outcome = await applyPlan(input);
      const hash = await closeTestLog(audit, outcome);
      expect(await verifyFile(audit.file, hash)).toMatchObject({ kind: 'verified', proof: 'closing-hash' });
      expect(outcome.changes.map(({ change }) => change)).toEqual(changes);
      expectOrder(store, outcome);
      expectTrue(store, { outcome, changes });
      expectAudited(store, await readRecords(audit.file));
    }),
    { numRuns: 150 },
  );
});

/** A consistent plan over the forest: below a new code all is new, below a retired one all is retired. */
function toPlan(drawn: readonly Fate[]): { actual: readonly ActualCode[]; changes: readonly Change[] } {
  const fateOf = new Map<string, Fate>();
  PATHS.forEach((path, index) => {
    const above = fateOf.get(path.split('/').slice(0, -1).join('/'));
    fateOf.set(path, above === 'new' || above === 'retired' ? above : (drawn[index] ?? 'kept'));
  });
  const having = (fate: Fate) => PATHS.filter((path) => fateOf.get(path) === fate);
  const level = (path: string) => path.split('/').length;
  const byLevel = [
    ...having('new').map((path) => create(path)),
    ...having('renamed').map((path) => update(path)),
  ];
  return {
    actual: PATHS.filter((path) => fateOf.get(path) !== 'new').map((path) => record(path)),
    changes: [
      ...byLevel.sort((a, b) => a.level - b.level),
      ...having('retired')
        .sort((a, b) => level(b) - level(a))
        .map((path) => deactivate(path)),
    ],
  };
}

function expectOrder(store: MemoryStore, { changes }: ApplyOutcome): void {
  const succeeded = new Set(changes.filter(({ error }) => error === null).map(({ change }) => change.path));
  const planned = new Map(changes.map(({ change }) => [change.path, change]));
  for (const { path } of store.mutations) {
    for (const [other, change] of planned) {
      if (path.startsWith(`${other}/`) && change.action !== 'deactivate') expect(succeeded).toContain(other);
    }
  }
  for (const code of store.records.values()) {
    const parent = code.parentId === null ? undefined : store.records.get(code.parentId);
    if (code.isActive && parent !== undefined) expect(parent.isActive).toBe(true);
  }
}

function expectTrue(
  store: MemoryStore,
  { outcome, changes }: { outcome: ApplyOutcome; changes: readonly Change[] },
): void {
  for (const { change, status, id, error } of outcome.changes) {
    expect(error === null).toBe(status === 'applied' || status === 'adopted');
    if (error !== null) continue;
    const actual = store.records.get(id ?? '');
    if (actual === undefined) throw new Error(`${change.path} has no record`);
    expect(toDifferences(actual, { values: change.after, parentId: actual.parentId })).toEqual([]);
  }
  const planned = new Set(changes.map(({ path }) => path));
  for (const { path } of store.mutations) expect(planned).toContain(path);
}

/** Every change of the tenant has a SUCCESS or an open intent, and one result for each change. */
function expectAudited(store: MemoryStore, records: readonly Record<string, unknown>[]): void {
  const results = records.filter(({ status }) => status !== undefined);
  const settled = new Set(results.map(({ requestId }) => requestId));
  const open = records.filter(({ action, requestId }) => action === 'INTENT' && !settled.has(requestId));
  for (const { path } of store.mutations) {
    const covered = [...results.filter(({ status }) => status === 'SUCCESS'), ...open];
    expect(covered.map((each) => each['path'])).toContain(path);
  }
  expect(new Set(results.map(({ path }) => path)).size).toBe(results.length);
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ActualCode, DesiredCode } from '../../../src/model/call-code.ts';
import type { DispositionRecord } from '../../../src/sandbox/sandbox-state.ts';
import { disposition, embedDispositions, tagOf } from '../../helpers/embedded-dispositions.ts';
import { type Forest, forestArbitrary } from '../../helpers/forest-arbitrary.ts';
import { isAmbiguous } from '../../helpers/is-ambiguous.ts';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 120);
/** As the forests declare them. */
const OWNED = ['OURS', 'OURS TOO', 'FORMER'];
const TEMPLATE = '{path} {name}';
const CLASSIFICATIONS = { SUCCESS: 2, FAILURE: 5, NEUTRAL: 6 } as const;
const NOTES = ['', 'By hand.\n', 'Kept [as] it @ is '];

const options = fc.record({
  removed: fc.constantFrom('keep' as const, 'deactivate' as const),
  takeover: fc.constantFrom({ kind: 'all' as const }, { kind: 'all' as const }, { kind: 'none' as const }),
});

it('converges in one apply: the next plan is empty, nothing is there twice, and the notes of others stay', {
  timeout: 60_000,
}, async () => {
  let applied = 0;
  await fc.assert(
    fc.asyncProperty(forestArbitrary, options, async (forest, drawn) => {
      fc.pre(!isAmbiguous(forest));
      const { records, codes } = toFlat(forest);
      const tenant = embedDispositions({ records, template: TEMPLATE, categories: OWNED });
      const planned = await tenant.plan(codes, {
        ...drawn,
        maxDeactivations: { kind: 'count', count: 1000 },
      });
      if (planned.plan.blocked.length > 0 || planned.findings.length > 0) return;
      applied += 1;
      const bounds = { ...drawn, maxDeactivations: { kind: 'count' as const, count: 1000 } };
      const { outcome } = await tenant.apply(codes, bounds);
      expect(outcome.changes.filter(({ status }) => status !== 'applied')).toEqual([]);
      expect((await tenant.plan(codes, bounds)).plan).toMatchObject({ changes: [], adoptions: [] });
      const names = tenant.truth().map(({ dispositionName }) => dispositionName);
      expect(new Set(names).size).toBe(names.length);
      for (const record of records) {
        const now = tenant.truth().find(({ dispositionId }) => dispositionId === record.dispositionId);
        expect(withoutTag(now?.notes ?? '?')).toBe(withoutTag(record.notes));
      }
    }),
    { numRuns: RUNS },
  );
  // Otherwise the forests block each other and the test says nothing.
  expect(applied).toBeGreaterThan(RUNS / 5);
});

function withoutTag(notes: string): string {
  return notes.replace(/\[callcode [^\]]*\]/, '');
}

/** The same tenant as a flat list, and the same files for it. */
function toFlat({ actual, matrix }: Forest): {
  readonly records: readonly DispositionRecord[];
  readonly codes: readonly DesiredCode[];
} {
  const paths = new Map<string, string>();
  const ids = new Map<string, string>();
  const records = actual.map((record, index) => {
    const above = record.parentId === null ? null : paths.get(record.parentId);
    const path = above == null ? record.code : `${above}/${record.code}`;
    paths.set(record.id, path);
    ids.set(record.id, String(101 + index));
    return toRecord(record, { path, index });
  });
  const toPath = (path: string): string =>
    path.replace(/^id:([^/]+)/, (_, id: string) => `id:${ids.get(id)}`);
  const codes = matrix.codes.map((code): DesiredCode => {
    const { parent } = code;
    if (parent.kind !== 'tenant-id')
      return { ...code, path: toPath(code.path), parent: toParent(parent, toPath) };
    return { ...code, path: toPath(code.path), parent: { kind: 'tenant-id', id: ids.get(parent.id) ?? '?' } };
  });
  return { records, codes };
}

function toParent(parent: DesiredCode['parent'], toPath: (path: string) => string): DesiredCode['parent'] {
  return parent.kind === 'listed' ? { kind: 'listed', path: toPath(parent.path) } : parent;
}

function toRecord(
  { name, type, category, isActive }: ActualCode,
  { path, index }: { readonly path: string; readonly index: number },
): DispositionRecord {
  return disposition({
    dispositionId: 101 + index,
    dispositionName: `${path} ${name}`,
    classificationId: CLASSIFICATIONS[type],
    isActive,
    notes: `${NOTES[index % NOTES.length]}${tagOf(path, category)}`,
  });
}

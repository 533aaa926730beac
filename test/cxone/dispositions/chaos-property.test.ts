import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AppError } from '../../../src/errors/app-error.ts';
import type { DesiredCode } from '../../../src/model/call-code.ts';
import type { SandboxSwitches } from '../../../src/sandbox/sandbox-switches.ts';
import { desired } from '../../helpers/code-builders.ts';
import {
  disposition,
  type EmbeddedDispositions,
  embedDispositions,
  LIST_ROUTE,
  RECORD_ROUTE,
  type Wire,
} from '../../helpers/embedded-dispositions.ts';
import { createMemoryAudit } from '../../helpers/memory-audit.ts';
import { seededRandom } from '../../sandbox/start-tenant.ts';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 60);
const FAULTS = [
  'reset-before',
  'reset-after',
  'timeout-after',
  'truncated',
  'not-json',
  '429',
  '503',
  '502-html-after',
  '401',
] as const;
/** Of these nobody can tell whether the tenant did the work. */
const LOST = ['reset-before', 'reset-after', 'timeout-after', '502-html-after', 'not-json'] as const;
/** Between two runs the list catches up. */
const BETWEEN_RUNS_MS = 60_000;

const scene = fc.record({
  seed: fc.nat(),
  codes: fc.array(fc.record({ code: fc.nat(25), parent: fc.nat(30), active: fc.boolean() }), {
    minLength: 3,
    maxLength: 24,
    size: 'max',
  }),
  share: fc.constantFrom(0, 0.1, 0.3),
  lostPosts: fc.constantFrom(0, 0.5, 0.9),
  duplicateNames: fc.constantFrom('refused' as const, 'allowed' as const),
  listLagMs: fc.constantFrom(0, 500, 3000),
  pageSizeCap: fc.constantFrom(3, 7, 100),
  numericStrings: fc.boolean(),
  bulkLimit: fc.constantFrom(2, 50, 50),
  rename: fc.boolean(),
  kills: fc.array(fc.record({ afterCalls: fc.integer({ min: 3, max: 60 }), isDone: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  }),
});

it('loses nothing and creates nothing twice, whatever is lost, killed or late', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(scene, async ({ codes: seeds, kills, rename, seed, share, lostPosts, ...traits }) => {
      const codes = toCodes(seeds);
      const random = seededRandom(seed);
      const stranger = disposition({ dispositionId: 50, dispositionName: 'Of nobody', notes: 'By hand' });
      const tenant = embedDispositions({ records: [stranger], switches: traits, random });
      const versions = [codes, ...(rename ? [toRenamed(codes)] : [])];
      const intents = new Set<string>();
      for (const version of versions) {
        for (const kill of kills) {
          tenant.sandbox.setSwitches(toFaults({ share, lostPosts }));
          await runOnce(tenant, { codes: version, wire: cutAfter(kill), intents });
        }
        tenant.sandbox.setSwitches({ faults: [], randomFaults: [] });
        await runOnce(tenant, { codes: version, wire: undefined, intents });
        const { plan, findings } = await tenant.plan(version);
        const { changes, adoptions, blocked } = plan;
        expect({ changes, adoptions, blocked, findings }).toEqual({
          changes: [],
          adoptions: [],
          blocked: [],
          findings: [],
        });
      }
      const records = tenant.truth();
      expect(records).toHaveLength(codes.length + 1);
      expect(records[0]).toEqual(stranger);
      expect(new Set(records.map(({ notes }) => notes)).size).toBe(records.length);
      for (const { dispositionName } of records.slice(1)) expect(intents).toContain(dispositionName);
    }),
    { numRuns: RUNS },
  );
});

interface Attempt {
  readonly codes: readonly DesiredCode[];
  readonly wire: Wire | undefined;
  /** Names of the dispositions that some log announces, and does not say that they failed. */
  readonly intents: Set<string>;
}

/** One run, whatever becomes of it, and the time until the next. */
async function runOnce(tenant: EmbeddedDispositions, { codes, wire, intents }: Attempt): Promise<void> {
  const audit = createMemoryAudit();
  try {
    await tenant.apply(codes, { audit, ...(wire === undefined ? {} : { wire }) });
  } catch (error) {
    if (!(error instanceof AppError) && !(error instanceof KilledError)) throw error;
  }
  const refuted = new Set(
    audit.results.flatMap(({ status, requestId }) => (status === 'FAILURE' ? [requestId] : [])),
  );
  for (const { after, requestId } of audit.intents)
    if (!refuted.has(requestId)) intents.add(String(after['dispositionName']));
  await tenant.clock.sleep(BETWEEN_RUNS_MS);
}

class KilledError extends Error {}

/** The process is gone after so many calls: nothing leaves any more, and the last call is done by the tenant or is not. */
function cutAfter({ afterCalls, isDone }: { readonly afterCalls: number; readonly isDone: boolean }): Wire {
  let calls = 0;
  return async (request, send) => {
    calls += 1;
    if (calls < afterCalls) return send(request);
    if (calls === afterCalls && isDone) await send(request).catch(() => undefined);
    throw new KilledError();
  };
}

function toFaults(shares: { readonly share: number; readonly lostPosts: number }): Partial<SandboxSwitches> {
  const post = { method: 'POST', route: LIST_ROUTE };
  const routes = [
    post,
    { method: 'PUT', route: RECORD_ROUTE },
    { method: 'GET', route: LIST_ROUTE },
    { method: 'GET', route: RECORD_ROUTE },
  ];
  const spread = (faults: typeof FAULTS | typeof LOST, share: number) => (match: typeof post) =>
    faults.map((fault) => ({ match, fault, probability: share / faults.length }));
  return {
    randomFaults: [
      ...[post].flatMap(spread(LOST, shares.lostPosts)),
      ...routes.flatMap(spread(FAULTS, shares.share)),
    ],
  };
}

/** Distinct codes on up to three levels, none active below an inactive one. */
function toCodes(
  seeds: readonly { code: number; parent: number; active: boolean }[],
): readonly DesiredCode[] {
  const codes: DesiredCode[] = [];
  for (const { code, parent, active } of seeds) {
    if (codes.some((other) => other.code === `C${code}`)) continue;
    const above = codes[parent];
    const isBelow = above !== undefined && above.path.split('/').length < 3;
    const path = isBelow ? `${above.path}/C${code}` : `C${code}`;
    codes.push(desired({ path, line: codes.length + 1, active: active && (!isBelow || above.active) }));
  }
  return codes;
}

/** The same codes below new roots: every tag changes. */
function toRenamed(codes: readonly DesiredCode[]): readonly DesiredCode[] {
  return codes.map((code) => {
    const path = code.path.replace(/^C/, 'R');
    if (code.parent.kind === 'root') return { ...code, path, code: path, was: code.code };
    const cut = path.lastIndexOf('/');
    return { ...code, path, parent: { kind: 'listed', path: path.slice(0, cut) } };
  });
}

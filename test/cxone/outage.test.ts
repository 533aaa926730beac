import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/commands/seeded-random.ts';
import { TransportError } from '../../src/errors/transport-error.ts';
import type { HttpResponse } from '../../src/model/http-transport.ts';
import type { Change } from '../../src/model/plan.ts';
import { applyPlan } from '../../src/reconcile/apply-plan.ts';
import { isRecord } from '../../src/util/is-record.ts';
import { collectingLogger, create, planOf } from '../helpers/apply-fixtures.ts';
import { createMemoryAudit } from '../helpers/memory-audit.ts';
import { createScriptedStore, errorOf, listOf, replyOf, uuidOf } from './scripted-tenant.ts';

const MINUTE_MS = 60_000;

type Clock = ReturnType<typeof createScriptedStore>['clock'];
type Outage = (clock: Clock) => HttpResponse | Promise<HttpResponse>;

const SILENCE: Outage = async (clock) => {
  await clock.sleep(30_000);
  throw new TransportError('no complete reply in time.', { fault: 'timeout' });
};
const REFUSED: Outage = () => {
  throw new TransportError('the connection was refused.', { fault: 'connection-refused' });
};
const GATEWAY: Outage = () => replyOf(503, '<html>Service Unavailable</html>');
const LIMITED: Outage = () => errorOf(429, 'RATE_LIMITED');
const LONG_PAUSES: Outage = () => replyOf(429, '', { 'retry-after': '50' });

interface Scene {
  /** From the first call after so many creates on. */
  readonly afterCreates: number;
  readonly outage: Outage;
  /** Of the outage; for ever when left out. */
  readonly forMs?: number;
  /** Codes that it is for; all when left out. */
  readonly codes?: ReadonlySet<string>;
}

/** Applies the changes to a tenant that takes 20 ms for a call, and does not answer in the scene. */
async function apply(changes: readonly Change[], scene: Scene) {
  let taken = 0;
  let downSinceMs: number | null = null;
  const scripted = createScriptedStore(
    async ({ body }) => {
      const record: unknown = JSON.parse(body ?? '{}');
      const code = isRecord(record) ? String(record['code']) : '';
      if (taken >= scene.afterCreates && (scene.codes?.has(code) ?? true)) {
        downSinceMs ??= scripted.clock.nowMs();
        if (scripted.clock.nowMs() - downSinceMs < (scene.forMs ?? Number.POSITIVE_INFINITY))
          return scene.outage(scripted.clock);
      }
      taken += 1;
      const id = uuidOf(taken);
      await scripted.clock.sleep(20);
      return replyOf(201, { ...Object(record), id });
    },
    { random: seededRandom(5) },
  );
  const { store, clock, requests } = scripted;
  const audit = createMemoryAudit();
  const log = collectingLogger();
  const startMs = clock.nowMs();
  const outcome = await clock.run(
    applyPlan({ result: planOf(changes), actual: [], store, audit, clock, log }),
  );
  const of = (status: string) => outcome.changes.filter((change) => change.status === status);
  const lastAnswerMs = Number(downSinceMs ?? Number.NaN) + 20;
  return { of, audit, requests, tookMs: clock.nowMs() - startMs, lastAnswerMs };
}

function flat(count: number): readonly Change[] {
  return Array.from({ length: count }, (_, index) => create(`C_${String(index).padStart(5, '0')}`));
}

describe('a tenant that stops answering in the middle of an apply', () => {
  it.each([
    ['by silence', SILENCE, 5],
    ['by refused connections', REFUSED, 4],
    ['by a gateway’s 503', GATEWAY, 4],
    ['by nothing but 429', LIMITED, 5],
    ['by nothing but 429 with long pauses', LONG_PAUSES, 9],
  ] as const)('costs minutes, not days (%s)', async (_, outage, minutes) => {
    const { of, audit, requests, tookMs } = await apply(flat(3000), { afterCreates: 100, outage });
    expect(of('applied')).toHaveLength(100);
    expect(of('failed').length).toBeGreaterThanOrEqual(3);
    expect(of('failed').length + of('skipped').length).toBe(2900);
    expect(new Set(of('skipped').map(({ error }) => error?.code))).toEqual(new Set(['TENANT_SILENT']));
    expect(tookMs).toBeLessThan(minutes * MINUTE_MS);
    expect(requests.length).toBeLessThan(3500);
    expect(audit.intents.length).toBe(100 + of('failed').length);
    expect(audit.results.filter(({ status }) => status === 'SKIPPED')).toHaveLength(of('skipped').length);
  });

  it('is left alone when it wants no calls for a day', async () => {
    const outage: Outage = () => replyOf(429, '', { 'retry-after': '86400' });
    const { of, tookMs } = await apply(flat(500), { afterCreates: 100, outage });
    expect(new Set(of('failed').map(({ error }) => error?.code))).toEqual(new Set(['API_RATE_LIMITED']));
    expect(new Set(of('skipped').map(({ error }) => error?.code))).toEqual(new Set(['TENANT_PAUSED']));
    expect(of('failed').length).toBeLessThan(20);
    expect(tookMs).toBeLessThan(2 * MINUTE_MS);
  });

  it('leaves open what may have been done, and closes what cannot have been', async () => {
    const silent = await apply(flat(200), { afterCreates: 10, outage: SILENCE });
    expect(silent.audit.openPaths().length).toBe(silent.of('failed').length);
    const refused = await apply(flat(200), { afterCreates: 10, outage: REFUSED });
    expect(refused.of('failed').length).toBeGreaterThan(0);
    expect(refused.audit.openPaths()).toEqual([]);
  });

  it('tells since when', async () => {
    const { of, lastAnswerMs } = await apply(flat(200), { afterCreates: 10, outage: SILENCE });
    expect(of('skipped')[0]?.error?.message).toContain(new Date(lastAnswerMs).toISOString());
  });

  it('skips what is below a skipped code for the same reason', async () => {
    const parents = flat(100);
    const changes = [...parents, ...parents.map(({ path }) => create(`${path}/X`))];
    const { of } = await apply(changes, { afterCreates: 10, outage: SILENCE });
    const reasons = new Map(of('skipped').map(({ change, error }) => [change.path, error?.code]));
    for (const { change } of of('failed')) expect(reasons.get(`${change.path}/X`)).toBe('PARENT_FAILED');
    const [last] = parents.slice(-1);
    expect([reasons.get(last?.path ?? ''), reasons.get(`${last?.path}/X`)]).toEqual([
      'TENANT_SILENT',
      'TENANT_SILENT',
    ]);
  });

  it('is waited for when it comes back in time', async () => {
    const { of } = await apply(flat(300), { afterCreates: 50, outage: REFUSED, forMs: 100 });
    expect(of('applied')).toHaveLength(300);
  });

  it('is not given up for codes of which each fails for itself', async () => {
    const changes = flat(300);
    const codes = new Set(changes.slice(0, 20).map(({ path }) => path));
    const { of } = await apply(changes, { afterCreates: 0, outage: GATEWAY, codes });
    expect(of('failed').map(({ change }) => change.path)).toEqual([...codes]);
    expect(of('applied')).toHaveLength(280);
  });
});

describe('a tenant that is silent from the start', () => {
  it('fails the run after the tries for its first call', async () => {
    const { store, clock, requests } = createScriptedStore(() => REFUSED(clock));
    await expect(clock.run(store.listCodes([]))).rejects.toMatchObject({
      code: 'API_UNAVAILABLE',
      attempts: 5,
    });
    expect(requests).toHaveLength(5);
  });

  it('ends a snapshot of many pages after two minutes', async () => {
    const { store, clock, requests } = createScriptedStore(async (_, count) => {
      if (count > 1) return SILENCE(clock);
      return listOf([], { totalCount: 0 });
    });
    await clock.run(store.listCodes([]));
    const startMs = clock.nowMs();
    await expect(clock.run(store.listCodes([]))).rejects.toMatchObject({ code: 'API_UNAVAILABLE' });
    expect(clock.nowMs() - startMs).toBeLessThan(3 * MINUTE_MS);
    expect(requests.length).toBeLessThan(10);
  });
});

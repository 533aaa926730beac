import { access } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { API_NAMES, type ApiName } from '../../src/model/call-code.ts';
import type { SandboxSwitches } from '../../src/sandbox/sandbox-switches.ts';
import { parseObject, verifyFile } from '../helpers/apply-fixtures.ts';
import { strikePosts, toRoots, toThreeAtATime, untilCalled, untilInFlight } from '../helpers/cancel-stage.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { runCli, startCli } from '../helpers/run-cli.ts';
import { startTenant, TENANT_ROUTES } from '../helpers/start-tenant.ts';

/** Far below every wait that a cancel must end, and far above what an idle machine takes. */
const AT_ONCE_MS = 10_000;

async function openStage({ api, matrix, concurrency = 3, switches = {} }: StageOptions) {
  const tenant = await startTenant(api);
  const workspace = await createWorkspace({ 'callcodes/roots.yml': matrix ?? toThreeAtATime(api) });
  await tenant.setSwitches(switches);
  const options = { cwd: workspace.directory, env: tenant.env };
  const apply = ['apply', ...tenant.options, '--reviewed-plan', 'off', '--format', 'json'];
  return {
    tenant,
    auditFile: workspace.at('.callcodes/audit.jsonl'),
    outputDir: workspace.at('.callcodes'),
    start: (args: readonly string[]) => startCli([...args, ...tenant.options], options),
    apply: () => startCli([...apply, '--concurrency', String(concurrency)], options),
    /** On another runner, which knows nothing of the run before. */
    applyElsewhere: () => startCli([...apply, '--output-dir', 'elsewhere'], options),
    verify: (file: string) => runCli(['audit', 'verify', file], options),
    async [Symbol.asyncDispose]() {
      await tenant[Symbol.asyncDispose]();
      await workspace[Symbol.asyncDispose]();
    },
  };
}

interface StageOptions {
  readonly api: ApiName;
  readonly matrix?: string;
  readonly concurrency?: number;
  readonly switches?: Partial<SandboxSwitches>;
}

describe('an apply that is cancelled in the middle', () => {
  it.each([
    ['callcodes', 'SIGINT', 130],
    ['callcodes', 'SIGTERM', 143],
    ['dispositions', 'SIGINT', 130],
  ] as const)(
    '%s: starts no code after %s, records those in flight, and closes its log',
    async (api, signal, code) => {
      await using stage = await openStage({ api });
      const running = stage.apply();
      const done = await untilInFlight(stage.tenant, { count: 3, latencyMs: 2_000 });
      running.kill(signal);
      const result = await running.finished;
      expect(result).toMatchObject({ exitCode: code });
      const told = parseObject(result.stdout);
      expect(told).toMatchObject({
        outcome: 'partial',
        cancelled: true,
        counts: { applied: done, adopted: 0, failed: 0, skipped: 9 - done },
      });
      // On dispositions a code is done once it has its tag: a second call, which left after the cancel.
      expect((await stage.tenant.truth()).filter(({ category }) => category === 'ROOTS')).toHaveLength(done);
      expect(await stage.tenant.asked()).toBe(done);
      expect(await verifyFile(stage.auditFile, String(told['auditHash']))).toMatchObject({
        kind: 'verified',
        proof: 'closing-hash',
        unknownOutcomes: [],
        close: { cancelled: true, outcome: 'partial', counts: { applied: done, skipped: 9 - done } },
      });

      await stage.tenant.setSwitches({ latencyMs: 0 });
      const again = await stage.applyElsewhere().finished;
      expect(JSON.parse(again.stdout)).toMatchObject({ outcome: 'applied', counts: { applied: 9 - done } });
      expect(await stage.tenant.truth()).toHaveLength(9);
    },
  );
});

describe('an apply that is cancelled during its last writes', () => {
  it.each(API_NAMES)('has done all of them, and says that it was cancelled (%s)', async (api) => {
    await using stage = await openStage({ api, matrix: toRoots(3) });
    const running = stage.apply();
    await untilInFlight(stage.tenant, { count: 3, latencyMs: 1_500 });
    running.kill('SIGINT');
    const result = await running.finished;
    expect(result).toMatchObject({ exitCode: 130 });
    const counts = { applied: 3, adopted: 0, failed: 0, skipped: 0 };
    expect(JSON.parse(result.stdout)).toMatchObject({ outcome: 'partial', cancelled: true, counts });
    expect(result.stderr).toContain('Cancelled before the end: 3 of 3 changes done');
    expect(await verifyFile(stage.auditFile)).toMatchObject({
      kind: 'verified',
      close: { cancelled: true, counts },
    });
  });
});

describe('a tenant that does not answer', () => {
  it('is given 5 s more; what it did not answer then stays open in the closed log', async () => {
    await using stage = await openStage({
      api: 'callcodes',
      matrix: toRoots(4),
      concurrency: 2,
      switches: {
        faults: [
          strikePosts('callcodes', { fault: 'timeout-after', contains: 'R01' }),
          strikePosts('callcodes', { fault: 'timeout-before', contains: 'R02' }),
        ],
      },
    });
    const running = stage.apply();
    await untilCalled(stage.tenant, { ...stage.tenant.routes.create, status: null, times: 2 });
    running.kill('SIGINT');
    const result = await running.finished;
    expect(result).toMatchObject({ exitCode: 130 });
    expect(JSON.parse(result.stdout)).toMatchObject({
      outcome: 'failed',
      cancelled: true,
      counts: { applied: 0, failed: 2, skipped: 2 },
    });
    expect(await verifyFile(stage.auditFile)).toMatchObject({
      kind: 'verified',
      unknownOutcomes: [{ path: 'R01' }, { path: 'R02' }],
      close: { cancelled: true, counts: { failed: 2, skipped: 2 } },
    });
    const [created, ...others] = await stage.tenant.truth();
    expect(others).toEqual([]);

    await stage.tenant.setSwitches({ faults: [] });
    const again = await stage.apply().finished;
    expect(JSON.parse(again.stdout)).toMatchObject({ outcome: 'applied' });
    const records = await stage.tenant.truth();
    expect(records.map(({ code }) => code).toSorted()).toEqual(['R01', 'R02', 'R03', 'R04']);
    expect(records.find(({ code }) => code === 'R01')?.id).toBe(created?.id);
  });

  it('leaves open all codes of a call that creates many, and the next run finds those that are there', async () => {
    await using stage = await openStage({
      api: 'dispositions',
      matrix: toRoots(3),
      switches: {
        duplicateNames: 'allowed',
        faults: [strikePosts('dispositions', { fault: 'timeout-after', times: 1 })],
      },
    });
    const running = stage.apply();
    await untilCalled(stage.tenant, { ...stage.tenant.routes.create, status: null });
    running.kill('SIGINT');
    const result = await running.finished;
    expect(result).toMatchObject({ exitCode: 130 });
    expect(JSON.parse(result.stdout)).toMatchObject({
      outcome: 'failed',
      counts: { applied: 0, failed: 3, skipped: 0 },
    });
    expect(await verifyFile(stage.auditFile)).toMatchObject({
      kind: 'verified',
      unknownOutcomes: [{ path: 'R01' }, { path: 'R02' }, { path: 'R03' }],
    });
    const created = (await stage.tenant.dispositions()).map(({ dispositionId }) => dispositionId);
    expect(created).toHaveLength(3);

    const again = await stage.applyElsewhere().finished;
    expect(JSON.parse(again.stdout)).toMatchObject({ outcome: 'applied', counts: { adopted: 3 } });
    const records = await stage.tenant.dispositions();
    expect(records.map(({ dispositionId }) => dispositionId)).toEqual(created);
    expect(records.every(({ notes }) => notes !== '')).toBe(true);
  });
});

/** All codes of the POST were announced. */
const IN_THE_PAUSE = { callcodes: { failed: 1, skipped: 8 }, dispositions: { failed: 3, skipped: 6 } };

describe('a wait that a cancel ends at once', () => {
  it.each(API_NAMES)('is a pause that the tenant asked for (%s)', async (api) => {
    const struck = { ...strikePosts(api, { fault: '429' }), retryAfter: 100 };
    await using stage = await openStage({ api, concurrency: 1, switches: { faults: [struck] } });
    const running = stage.apply();
    await untilCalled(stage.tenant, { ...stage.tenant.routes.create, status: 429 });
    expect(await cancelled(running)).toMatchObject({ exitCode: 130 });
    expect(await verifyFile(stage.auditFile)).toMatchObject({
      kind: 'verified',
      unknownOutcomes: [],
      close: { cancelled: true, counts: { applied: 0, ...IN_THE_PAUSE[api] } },
    });
    expect(await stage.tenant.truth()).toEqual([]);
  });

  it('is looking for a record that a lagging list does not show', async () => {
    await using stage = await openStage({
      api: 'callcodes',
      matrix: toRoots(1),
      switches: { listLagMs: 600_000, ignoreIdempotencyKey: true },
    });
    const record = {
      name: 'R01',
      type: 'NEUTRAL',
      parentCallCodeId: null,
      category: 'ROOTS',
      isActive: true,
    };
    await stage.tenant.create({ ...record, code: 'R01' });
    const running = stage.apply();
    await untilCalled(stage.tenant, { ...stage.tenant.routes.list, times: 3 });
    expect(await cancelled(running)).toMatchObject({ exitCode: 130 });
    expect(await verifyFile(stage.auditFile)).toMatchObject({
      kind: 'verified',
      unknownOutcomes: [],
      close: { cancelled: true, counts: { failed: 1 } },
    });
  });

  it('is looking for dispositions of which no reply came, whose outcome stays open', async () => {
    const faults = [strikePosts('dispositions', { fault: 'reset-after' })];
    await using stage = await openStage({ api: 'dispositions', switches: { listLagMs: 600_000, faults } });
    const running = stage.apply();
    await untilCalled(stage.tenant, { ...stage.tenant.routes.list, times: 3 });
    expect(await cancelled(running)).toMatchObject({ exitCode: 130 });
    expect(await verifyFile(stage.auditFile)).toMatchObject({
      kind: 'verified',
      unknownOutcomes: [{ path: 'R01' }, { path: 'R02' }, { path: 'R03' }],
      close: { cancelled: true, counts: { failed: 3, skipped: 6 } },
    });
    expect(await stage.tenant.asked()).toBe(3);
  });

  it.each([
    ['callcodes', 'signIn'],
    ['callcodes', 'list'],
    ['dispositions', 'signIn'],
    ['dispositions', 'list'],
  ] as const)('is, on %s, that for %s', async (api, name) => {
    const call = TENANT_ROUTES[api][name];
    const faults = [{ fault: 'timeout-before', match: call }] as const;
    await using stage = await openStage({ api, switches: { faults } });
    const running = stage.apply();
    await untilCalled(stage.tenant, call);
    const result = await cancelled(running);
    expect(result).toMatchObject({ exitCode: 130, stdout: '' });
    expect(result.stderr).toContain('Cancelled before the first write: nothing was written.');
    expect(await isThere(stage.outputDir)).toBe(false);
  });

  it.each([
    ['plan', 'SIGINT', 130, 'callcodes'],
    ['plan', 'SIGTERM', 143, 'dispositions'],
    ['drift', 'SIGINT', 130, 'dispositions'],
  ] as const)('is that of %s for the tenant, after %s', async (command, signal, exitCode, api) => {
    const { list } = TENANT_ROUTES[api];
    const faults = [{ fault: 'timeout-before', match: list }] as const;
    await using stage = await openStage({ api, switches: { faults } });
    const running = stage.start([command]);
    await untilCalled(stage.tenant, list);
    const result = await cancelled(running, signal);
    expect(result).toMatchObject({ exitCode, stdout: '' });
    expect(result.stderr).toContain('Cancelled before the end.');
    expect(result.stderr).not.toMatch(/\n\s+at /);
    expect(await isThere(stage.outputDir)).toBe(false);
  });
});

describe('a second signal', () => {
  it.each([
    ['SIGINT', 'SIGINT', 130, 'callcodes'],
    ['SIGINT', 'SIGTERM', 130, 'dispositions'],
    ['SIGTERM', 'SIGINT', 143, 'callcodes'],
  ] as const)('ends the run at once: %s, %s', async (first, second, exitCode, api) => {
    const faults = [strikePosts(api, { fault: 'timeout-before' })];
    await using stage = await openStage({ api, switches: { faults } });
    const running = stage.apply();
    // A cancel between the intent and its call would keep the call from leaving.
    await expect.poll(stage.tenant.asked, { timeout: 20_000 }).toBe(3);
    running.kill(first);
    await expect.poll(running.said, { timeout: 20_000, interval: 10 }).toContain('Cancelling');
    running.kill(second);
    const { stderr, ...ended } = await running.finished;
    expect(ended).toMatchObject({ exitCode });
    expect(stderr).toContain('Ended at once');
    expect(await verifyFile(stage.auditFile)).toMatchObject({ kind: 'end-missing' });
    const verified = await stage.verify(stage.auditFile);
    expect(verified.exitCode).toBe(1);
    expect(verified.stdout).toContain('the end is missing');
    expect(verified.stdout).toContain('outcome unknown: R01');
  });
});

async function cancelled(running: ReturnType<typeof startCli>, signal: NodeJS.Signals = 'SIGINT') {
  const startedMs = performance.now();
  running.kill(signal);
  const result = await running.finished;
  expect(performance.now() - startedMs).toBeLessThan(AT_ONCE_MS);
  return result;
}

async function isThere(place: string): Promise<boolean> {
  return access(place).then(
    () => true,
    () => false,
  );
}

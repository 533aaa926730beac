import { readdir } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { API_NAMES } from '../../src/model/call-code.ts';
import { parseObject, readWholeRecords, verifyFile } from '../helpers/apply-fixtures.ts';
import { toRoots, untilInFlight, untilIntents } from '../helpers/cancel-stage.ts';
import { createWorkspace, type Workspace } from '../helpers/create-workspace.ts';
import { runCli, startCli } from '../helpers/run-cli.ts';
import type { TenantRecord } from '../helpers/start-sandbox.ts';
import { type ApiTenant, startTenant } from '../helpers/start-tenant.ts';

const CODES = 60;

/** Six roots with nine children each, called by their codes: a disposition may not have its tag yet. */
function toMatrix(): string {
  const lines = ['category: KILLED', 'codes:'];
  for (let index = 0; index < CODES; index += 1) {
    const root = Math.floor(index / 10);
    if (index % 10 > 0)
      lines.push(`      - { code: R${root}_${index % 10}, name: R${root}_${index % 10}, type: SUCCESS }`);
    else lines.push(`  - code: R${root}`, `    name: R${root}`, '    type: NEUTRAL', '    children:');
  }
  return `${lines.join('\n')}\n`;
}

function toPlaces(records: readonly TenantRecord[]): ReadonlyMap<string, string> {
  return new Map(records.map(({ name, id }) => [name, id]));
}

/** Each run as on a runner of its own, which knows nothing of those before. */
function startApply(
  tenant: ApiTenant,
  { workspace, run }: { readonly workspace: Workspace; readonly run: string },
) {
  const { options, env } = tenant;
  const args = ['apply', ...options, '--reviewed-plan', 'off', '--concurrency', '4', '--format', 'json'];
  return startCli([...args, '--output-dir', `out/${run}`], { cwd: workspace.directory, env });
}

/** Calls that write, as far as they have ended for the tenant. */
async function countWrites({ counts, routes }: ApiTenant): Promise<number> {
  const calls = await counts();
  const of = ({ method, route }: ApiTenant['routes']['create']) => calls[`${method} ${route}`] ?? 0;
  return of(routes.create) + of(routes.update);
}

/** Kills an apply as soon as the tenant has answered so many more writes; false when it ended before. */
async function applyAndKill(
  tenant: ApiTenant,
  { workspace, afterWrites }: { readonly workspace: Workspace; readonly afterWrites: number },
): Promise<boolean> {
  const goal = (await countWrites(tenant)) + afterWrites;
  const running = startApply(tenant, { workspace, run: `killed-after-${afterWrites}` });
  let isOver = false;
  void running.finished.then(() => {
    isOver = true;
  });
  while (!isOver && (await countWrites(tenant)) < goal) await setTimeout(3);
  running.kill('SIGKILL');
  return (await running.finished).exitCode === null;
}

/** Every record of the tenant has a SUCCESS or an open intent in some log, and each log verifies up to its last line. */
async function expectTrueLogs(tenant: ApiTenant, workspace: Workspace): Promise<void> {
  const logged = new Set<unknown>();
  for (const run of await readdir(workspace.at('out'))) {
    const file = workspace.at(`out/${run}/audit.jsonl`);
    const { kind, unknownOutcomes } = await verifyFile(file);
    expect(['verified', 'end-missing']).toContain(kind);
    for (const { code } of unknownOutcomes) logged.add(code);
    for (const { status, code } of await readWholeRecords(file)) if (status === 'SUCCESS') logged.add(code);
  }
  for (const { name } of await tenant.truth()) expect(logged).toContain(name);
}

async function expectExactlyOnce(tenant: ApiTenant, kills: readonly number[]): Promise<void> {
  await using workspace = await createWorkspace({ 'callcodes/killed.yml': toMatrix() });
  const seen = new Map<string, string>();
  let killed = 0;
  for (const afterWrites of kills) {
    if (await applyAndKill(tenant, { workspace, afterWrites })) killed += 1;
    for (const [place, id] of toPlaces(await tenant.truth())) {
      expect(seen.get(place) ?? id, place).toBe(id);
      seen.set(place, id);
    }
    await expectTrueLogs(tenant, workspace);
  }
  expect(killed).toBeGreaterThanOrEqual(kills.length - 1);
  const last = await startApply(tenant, { workspace, run: 'last' }).finished;
  expect(last, last.stderr).toMatchObject({ exitCode: 0 });
  const records = await tenant.truth();
  const places = toPlaces(records);
  expect([records.length, places.size]).toEqual([CODES, CODES]);
  for (const [place, id] of seen) expect(places.get(place)).toBe(id);
  await expectTrueLogs(tenant, workspace);
  await tenant.setSwitches({ listLagMs: 0, randomFaults: [] });
  await expect
    .poll(async () => parseObject((await startApply(tenant, { workspace, run: 'clean' }).finished).stdout), {
      timeout: 20_000,
    })
    .toMatchObject({ outcome: 'clean' });
}

describe('an apply that is killed again and again', () => {
  it.each(API_NAMES)(
    'leaves every code there once, and keeps the ids (%s)',
    async (api) => {
      await using tenant = await startTenant(api, ['--latency-ms', '15']);
      await tenant.setSwitches({ duplicateNames: 'allowed' });
      await expectExactlyOnce(tenant, [1, 7, 3, 16, 11]);
    },
    60_000,
  );

  it('does so where replies are lost, keys are ignored and the list lags', async () => {
    await using tenant = await startTenant('callcodes', [
      '--ignore-idempotency-key',
      '--latency-ms=10',
      '--list-lag-ms=600',
      '--fault-rate=0.08',
      '--fault-seed=11',
    ]);
    await expectExactlyOnce(tenant, [5, 14, 9]);
  }, 60_000);
});

describe('an apply that is killed while creates are in work', () => {
  it.each([
    ['before the tenant has done them', 'callcodes', 4],
    ['before the tenant has done them', 'dispositions', 6],
    ['after the tenant has done them, which ignores keys', 'callcodes', 4],
    ['after the tenant has done them', 'dispositions', 6],
  ] as const)('is made good by the next: %s (%s)', async (moment, api, atOnce) => {
    await using tenant = await startTenant(api);
    await using workspace = await createWorkspace({ 'callcodes/roots.yml': toRoots(6) });
    const ignoreIdempotencyKey = moment.includes('ignores keys');
    await tenant.setSwitches({ ignoreIdempotencyKey, listLagMs: 2_000, latencyMs: 1_500 });
    const running = startApply(tenant, { workspace, run: 'killed' });
    const file = workspace.at('out/killed/audit.jsonl');
    if (moment.startsWith('before')) await untilIntents(file, atOnce);
    else await untilInFlight(tenant, { count: atOnce, latencyMs: 1_500 });
    running.kill('SIGKILL');
    await running.finished;
    const verified = await runCli(['audit', 'verify', file], { cwd: workspace.directory });
    expect(verified.exitCode).toBe(1);
    expect(verified.stdout).toContain('the end is missing');
    expect(verified.stdout).toContain('outcome unknown: R01');
    const done = await tenant.truth();
    await tenant.setSwitches({ latencyMs: 0 });
    const again = await startApply(tenant, { workspace, run: 'again' }).finished;
    expect(again, again.stderr).toMatchObject({ exitCode: 0 });
    const records = await tenant.truth();
    expect(records.map(({ code }) => code).toSorted()).toEqual(['R01', 'R02', 'R03', 'R04', 'R05', 'R06']);
    for (const { name, id } of done) expect(records.find((record) => record.name === name)?.id).toBe(id);
    await expectTrueLogs(tenant, workspace);
  });
});

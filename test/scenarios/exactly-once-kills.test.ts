import { readdir } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { parseObject, readWholeRecords, verifyFile } from '../helpers/apply-fixtures.ts';
import { POSTS, toRoots, untilInFlight, untilIntents } from '../helpers/cancel-stage.ts';
import { createWorkspace, type Workspace } from '../helpers/create-workspace.ts';
import { runCli, startCli } from '../helpers/run-cli.ts';
import { type SandboxProcess, startSandbox, type TenantRecord } from '../helpers/start-sandbox.ts';

const CODES = 60;

/** Six roots with nine children each. */
function toMatrix(): string {
  const lines = ['category: KILLED', 'codes:'];
  for (let index = 0; index < CODES; index += 1) {
    const root = Math.floor(index / 10);
    if (index % 10 > 0)
      lines.push(`      - { code: R${root}_${index % 10}, name: Leaf ${index}, type: SUCCESS }`);
    else lines.push(`  - code: R${root}`, `    name: Root ${root}`, '    type: NEUTRAL', '    children:');
  }
  return `${lines.join('\n')}\n`;
}

function toPlaces(records: readonly TenantRecord[]): ReadonlyMap<string, string> {
  return new Map(records.map(({ parentCallCodeId, code, id }) => [`${parentCallCodeId ?? ''}/${code}`, id]));
}

function startApply(tenant: SandboxProcess, { directory }: Workspace) {
  const { url, env } = tenant;
  const args = [
    'apply',
    '--base-url',
    url,
    '--reviewed-plan',
    'off',
    '--concurrency',
    '4',
    '--format',
    'json',
  ];
  return startCli(args, { cwd: directory, env });
}

/** Kills an apply as soon as the tenant has answered so many more POSTs; false when it ended before. */
async function applyAndKill(
  tenant: SandboxProcess,
  { workspace, afterPosts }: { readonly workspace: Workspace; readonly afterPosts: number },
): Promise<boolean> {
  const goal = ((await tenant.counts())[POSTS] ?? 0) + afterPosts;
  const running = startApply(tenant, workspace);
  let isOver = false;
  void running.finished.then(() => {
    isOver = true;
  });
  while (!isOver && ((await tenant.counts())[POSTS] ?? 0) < goal) await setTimeout(3);
  running.kill('SIGKILL');
  return (await running.finished).exitCode === null;
}

/** Every record of the tenant has a SUCCESS or an open intent in some log, and each log verifies up to its last line. */
async function expectTrueLogs(tenant: SandboxProcess, workspace: Workspace): Promise<void> {
  const logged = new Set<unknown>();
  for (const name of await readdir(workspace.at('.callcodes'))) {
    if (!name.startsWith('audit')) continue;
    const file = workspace.at(`.callcodes/${name}`);
    const { kind, unknownOutcomes } = await verifyFile(file);
    expect(['verified', 'end-missing']).toContain(kind);
    for (const { code } of unknownOutcomes) logged.add(code);
    for (const { status, code } of await readWholeRecords(file)) if (status === 'SUCCESS') logged.add(code);
  }
  for (const { code } of await tenant.truth()) expect(logged).toContain(code);
}

async function expectExactlyOnce(tenant: SandboxProcess, kills: readonly number[]): Promise<void> {
  await using workspace = await createWorkspace({ 'callcodes/killed.yml': toMatrix() });
  const seen = new Map<string, string>();
  let killed = 0;
  for (const afterPosts of kills) {
    if (await applyAndKill(tenant, { workspace, afterPosts })) killed += 1;
    for (const [place, id] of toPlaces(await tenant.truth())) {
      expect(seen.get(place) ?? id, place).toBe(id);
      seen.set(place, id);
    }
    await expectTrueLogs(tenant, workspace);
  }
  expect(killed).toBeGreaterThanOrEqual(kills.length - 1);
  const last = await startApply(tenant, workspace).finished;
  expect(last, last.stderr).toMatchObject({ exitCode: 0 });
  const records = await tenant.truth();
  const places = toPlaces(records);
  expect([records.length, places.size]).toEqual([CODES, CODES]);
  for (const [place, id] of seen) expect(places.get(place)).toBe(id);
  await expectTrueLogs(tenant, workspace);
  await tenant.setSwitches({ listLagMs: 0, randomFaults: [] });
  await expect
    .poll(async () => parseObject((await startApply(tenant, workspace).finished).stdout), { timeout: 20_000 })
    .toMatchObject({ outcome: 'clean' });
}

describe('an apply that is killed again and again', () => {
  it('leaves every code there once, and keeps the ids', async () => {
    await using tenant = await startSandbox(['--latency-ms', '15']);
    await expectExactlyOnce(tenant, [1, 7, 3, 16, 11]);
  }, 60_000);

  it('does so where replies are lost, keys are ignored and the list lags', async () => {
    await using tenant = await startSandbox([
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
    ['before the tenant has done them', { ignoreIdempotencyKey: false }],
    ['after the tenant has done them, which ignores keys', { ignoreIdempotencyKey: true }],
  ])('is made good by the next: %s', async (moment, switches) => {
    await using tenant = await startSandbox();
    await using workspace = await createWorkspace({ 'callcodes/roots.yml': toRoots(6) });
    await tenant.setSwitches({ ...switches, listLagMs: 2_000, latencyMs: 1_500 });
    const running = startApply(tenant, workspace);
    const file = workspace.at('.callcodes/audit.jsonl');
    if (moment.startsWith('before')) await untilIntents(file, 4);
    else await untilInFlight(tenant, { count: 4, latencyMs: 1_500 });
    running.kill('SIGKILL');
    await running.finished;
    const verified = await runCli(['audit', 'verify', file], { cwd: workspace.directory });
    expect(verified.exitCode).toBe(1);
    expect(verified.stdout).toContain('the end is missing');
    expect(verified.stdout).toContain('outcome unknown: R01');
    const done = await tenant.truth();
    await tenant.setSwitches({ latencyMs: 0 });
    const again = await startApply(tenant, workspace).finished;
    expect(again, again.stderr).toMatchObject({ exitCode: 0 });
    const records = await tenant.truth();
    expect(records.map(({ code }) => code).toSorted()).toEqual(['R01', 'R02', 'R03', 'R04', 'R05', 'R06']);
    for (const { code, id } of done) expect(records.find((record) => record.code === code)?.id).toBe(id);
    await expectTrueLogs(tenant, workspace);
  });
});

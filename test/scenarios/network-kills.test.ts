import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../helpers/create-workspace.ts';
import { CLI, runCli } from '../helpers/run-cli.ts';
import { type SandboxProcess, startSandbox, type TenantRecord } from '../helpers/start-sandbox.ts';

const CODES = 60;
const POSTS = 'POST /api/v2/callcodes';

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

async function settleOn(tenant: SandboxProcess): Promise<readonly TenantRecord[]> {
  // The list lags; what it shows in the end is the truth.
  for (let before = -1; ; ) {
    const records = await tenant.records();
    if (records.length === before) return records;
    before = records.length;
    await setTimeout(700);
  }
}

function toApplyArguments({ url }: SandboxProcess): readonly string[] {
  return ['apply', '--base-url', url, '--reviewed-plan', 'off', '--concurrency', '4'];
}

/** Kills an apply as soon as the tenant has answered so many more POSTs; false when it ended before. */
async function applyAndKill(
  tenant: SandboxProcess,
  { workspace, afterPosts }: { readonly workspace: Workspace; readonly afterPosts: number },
): Promise<boolean> {
  const goal = ((await tenant.counts())[POSTS] ?? 0) + afterPosts;
  const child = spawn(process.execPath, [CLI, ...toApplyArguments(tenant)], {
    cwd: workspace.directory,
    env: { PATH: process.env['PATH'] ?? '', ...tenant.env },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  while (child.exitCode === null && ((await tenant.counts())[POSTS] ?? 0) < goal) await setTimeout(3);
  child.kill('SIGKILL');
  await ended;
  return child.signalCode === 'SIGKILL';
}

async function expectExactlyOnce(
  tenant: SandboxProcess,
  kills: readonly number[],
): Promise<readonly TenantRecord[]> {
  await using workspace = await createWorkspace({ 'callcodes/killed.yml': toMatrix() });
  const seen = new Map<string, string>();
  let killed = 0;
  for (const afterPosts of kills) {
    if (await applyAndKill(tenant, { workspace, afterPosts })) killed += 1;
    for (const [place, id] of toPlaces(await tenant.records())) {
      expect(seen.get(place) ?? id, place).toBe(id);
      seen.set(place, id);
    }
  }
  expect(killed).toBeGreaterThanOrEqual(kills.length - 1);
  const last = await runCli([...toApplyArguments(tenant)], { cwd: workspace.directory, env: tenant.env });
  expect(last, last.stderr).toMatchObject({ exitCode: 0 });
  const records = await settleOn(tenant);
  const places = toPlaces(records);
  expect([records.length, places.size]).toEqual([CODES, CODES]);
  for (const [place, id] of seen) expect(places.get(place)).toBe(id);
  const again = await runCli([...toApplyArguments(tenant), '--format', 'json'], {
    cwd: workspace.directory,
    env: tenant.env,
  });
  expect(JSON.parse(again.stdout)).toMatchObject({ outcome: 'clean' });
  return records;
}

describe('an apply that is killed again and again', () => {
  it('leaves every code there once, and keeps the ids', async () => {
    await using tenant = await startSandbox(['--latency-ms', '15']);
    await expectExactlyOnce(tenant, [1, 7, 3, 16, 11]);
  });

  it('does so where replies are lost, keys are ignored and the list lags', async () => {
    await using tenant = await startSandbox([
      '--ignore-idempotency-key',
      '--latency-ms=10',
      '--list-lag-ms=600',
      '--fault-rate=0.08',
      '--fault-seed=11',
    ]);
    // The helper's own calls are struck as well.
    await expectExactlyOnce(retrying(tenant), [5, 14, 9]);
  }, 60_000);
});

function retrying(tenant: SandboxProcess): SandboxProcess {
  const records = async (triesLeft = 30): Promise<readonly TenantRecord[]> => {
    try {
      return await tenant.records();
    } catch (error) {
      if (triesLeft === 0) throw error;
      return records(triesLeft - 1);
    }
  };
  return { ...tenant, records: () => records() };
}

describe('a code that was renamed by hand after its create', () => {
  it('is created anew by the same commit, and the renamed record is left alone', async () => {
    await using tenant = await startSandbox();
    await using workspace = await createWorkspace({
      'callcodes/a.yml': 'category: A\ncodes:\n  - { code: INT, name: Interested, type: SUCCESS }\n',
    });
    const apply = async () => {
      const args = [...toApplyArguments(tenant), '--format', 'json'];
      const result = await runCli(args, { cwd: workspace.directory, env: tenant.env });
      return JSON.parse(result.stdout) as unknown;
    };
    expect(await apply()).toMatchObject({ outcome: 'applied' });
    const [created] = await tenant.records();
    if (created === undefined) throw new Error('Nothing was created.');
    await tenant.update({ ...created, code: 'INT_OLD' });
    expect(await apply()).toMatchObject({ outcome: 'applied' });
    const records = await tenant.records();
    expect(records.map(({ code }) => code)).toEqual(['INT_OLD', 'INT']);
    expect(records[0]?.id).toBe(created.id);
    expect(records[1]?.id).not.toBe(created.id);
    expect(await apply()).toMatchObject({ outcome: 'clean' });
  });
});

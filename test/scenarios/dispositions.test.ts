import { describe, expect, it } from 'vitest';
import { parseObject, verifyFile } from '../helpers/apply-fixtures.ts';
import { untilCalled } from '../helpers/cancel-stage.ts';
import { createWorkspace, type Workspace } from '../helpers/create-workspace.ts';
import { LIST_ROUTE, RECORD_ROUTE } from '../helpers/embedded-dispositions.ts';
import { CAMPAIGN, CAMPAIGN_PATHS } from '../helpers/matrices.ts';
import { codesOf, openGateStageOn } from '../helpers/open-gate-stage.ts';
import { runCli, startCli } from '../helpers/run-cli.ts';
import { type SandboxProcess, startSandbox } from '../helpers/start-sandbox.ts';

const FILES = { 'callcodes/a.yml': CAMPAIGN };

function toArguments(command: string, { url }: SandboxProcess, more: readonly string[] = []) {
  const review = command === 'apply' ? ['--reviewed-plan', 'off'] : [];
  return [command, '--api', 'dispositions', '--base-url', url, '--format', 'json', ...review, ...more];
}

async function run(
  command: string,
  {
    tenant,
    workspace,
    more = [],
  }: { readonly tenant: SandboxProcess; readonly workspace: Workspace; readonly more?: readonly string[] },
) {
  const result = await runCli(toArguments(command, tenant, more), {
    cwd: workspace.directory,
    env: tenant.keyEnv,
  });
  return { ...result, json: parseObject(result.stdout) };
}

function tag(path: string, category = 'OUTBOUND_CAMPAIGN_A'): string {
  return `[callcode ${path} @ ${category}]`;
}

async function tagsOf(tenant: SandboxProcess): Promise<readonly string[]> {
  return (await tenant.dispositions()).map(({ notes }) => notes).sort();
}

const ALL_TAGS = CAMPAIGN_PATHS.map((path) => tag(path)).sort();

describe('a matrix on dispositions', () => {
  it('is planned, applied and then as the files say, by an access key through a registered application', async () => {
    await using tenant = await startSandbox();
    await using workspace = await createWorkspace(FILES);
    const environment = { ...tenant.keyEnv, ...tenant.env };
    const call = (command: string) =>
      runCli(toArguments(command, tenant), { cwd: workspace.directory, env: environment });
    const planned = parseObject((await call('plan')).stdout);
    expect(planned).toMatchObject({ api: 'dispositions', summary: { create: 6 } });
    expect(await tenant.dispositions()).toEqual([]);
    expect(parseObject((await call('apply')).stdout)).toMatchObject({
      outcome: 'applied',
      counts: { applied: 6 },
    });
    expect(await tagsOf(tenant)).toEqual(ALL_TAGS);
    expect(parseObject((await call('plan')).stdout)).toMatchObject({
      changes: [],
      summary: { unchanged: 6 },
    });
    const counts = await tenant.counts();
    expect(counts).toMatchObject({
      'POST /auth/token': 3,
      [`POST ${LIST_ROUTE}`]: 3,
      [`PUT ${RECORD_ROUTE}`]: 6,
    });
    const log = await verifyFile(workspace.at('.callcodes/audit.jsonl'), null);
    expect(log).toMatchObject({ unknownOutcomes: [] });
  });

  it('is checked for names that a flat list cannot have, without a tenant', async () => {
    const lines = ['INT: Interested', `LONG: ${'x'.repeat(51)}`, 'TWIN: interested'];
    await using workspace = await createWorkspace({ 'callcodes/a.yml': codesOf(...lines) });
    const validate = async (...more: readonly string[]) => {
      const args = ['validate', '--api', 'dispositions', '--format', 'json', ...more];
      const { stdout } = await runCli(args, { cwd: workspace.directory });
      const findings: unknown = JSON.parse(stdout);
      return findings;
    };
    expect(await validate()).toMatchObject([
      { rule: 'duplicate-name', severity: 'error', line: 3 },
      { rule: 'name-format', severity: 'error', line: 4 },
      { rule: 'duplicate-name', severity: 'error', line: 5 },
    ]);
    expect(await validate('--disposition-name', '{code}')).toEqual([]);
    await workspace.write({ 'callcodes/b.yml': 'category: B\ncodes:\n  - { code: BAD, name: Bad }\n' });
    expect(await validate()).toMatchObject([{}, {}, {}, { rule: 'schema', file: 'callcodes/b.yml' }]);
  });

  it('names the inputs of its credentials when they are missing', async () => {
    await using tenant = await startSandbox();
    await using workspace = await createWorkspace(FILES);
    const bare = await runCli(toArguments('plan', tenant), { cwd: workspace.directory, env: tenant.env });
    expect(bare.exitCode).toBe(1);
    expect(bare.stderr).toContain('access-key-id and access-key-secret');
    const env = { ...tenant.keyEnv, CXONE_CLIENT_ID: 'sandbox' };
    const half = await runCli(toArguments('plan', tenant), { cwd: workspace.directory, env });
    expect(half.exitCode).toBe(1);
    expect(half.stderr).toContain('client-secret');
  });

  it('changes nothing for a tenant that the inputs do not mean', async () => {
    await using tenant = await startSandbox();
    await using workspace = await createWorkspace(FILES);
    await tenant.setSwitches({ tenantId: '11111111-2222-4333-8444-555555555555' });
    const other = ['--tenant', '99999999-2222-4333-8444-555555555555'];
    const { json, exitCode } = await run('apply', { tenant, workspace, more: other });
    expect(exitCode).toBe(1);
    expect(json).toMatchObject({ outcome: 'blocked' });
    expect(await tenant.dispositions()).toEqual([]);
  });

  it('takes over what administrators made only when it is told to', async () => {
    await using tenant = await startSandbox();
    await using workspace = await createWorkspace({
      'callcodes/a.yml': codesOf('INT: Interested', 'NO: Not interested'),
    });
    await tenant.putDisposition({ dispositionName: 'Interested', classificationId: 2, notes: 'Ask Jo.' });
    await tenant.putDisposition({ dispositionName: 'Not interested', notes: 'Equal in all fields.' });
    const blocked = await run('apply', { tenant, workspace });
    expect(blocked.json).toMatchObject({ outcome: 'blocked' });
    expect(await tagsOf(tenant)).toEqual(['Ask Jo.', 'Equal in all fields.']);
    const { json } = await run('apply', { tenant, workspace, more: ['--takeover', 'INT'] });
    expect(json).toMatchObject({ outcome: 'applied', counts: { applied: 1, adopted: 1 } });
    expect(await tagsOf(tenant)).toEqual([
      `Ask Jo.\n${tag('INT', 'GATE')}`,
      `Equal in all fields.\n${tag('NO', 'GATE')}`,
    ]);
  });
});

describe('a run that is killed between POST and tag', () => {
  it('is made good by the next, which creates nothing twice', async () => {
    await using tenant = await startSandbox();
    await using workspace = await createWorkspace(FILES);
    await tenant.setSwitches({
      duplicateNames: 'allowed',
      faults: [{ fault: 'timeout-before', match: { method: 'PUT', route: RECORD_ROUTE } }],
    });
    const running = startCli(toArguments('apply', tenant), { cwd: workspace.directory, env: tenant.keyEnv });
    await untilCalled(tenant, { method: 'POST', route: LIST_ROUTE });
    running.kill('SIGKILL');
    await running.finished;
    expect(await tagsOf(tenant)).toEqual(['', '']);
    const log = await verifyFile(workspace.at('.callcodes/audit.jsonl'), null);
    expect(log).toMatchObject({ kind: 'end-missing', unknownOutcomes: [{}, {}] });
    await tenant.setSwitches({ faults: [] });
    // Where the log of the killed run lies, the next one waits as long as a list may lag.
    const more = ['--output-dir', 'elsewhere'];
    const { json } = await run('apply', { tenant, workspace, more });
    expect(json).toMatchObject({ outcome: 'applied', counts: { applied: 4, adopted: 2, failed: 0 } });
    expect(await tagsOf(tenant)).toEqual(ALL_TAGS);
  });

  it('needs no second review: the plan that created the codes covers their tags', async () => {
    await using stage = await openGateStageOn('dispositions');
    const codes = codesOf('INT: Interested', 'NO: Not interested');
    const { sha } = await stage.merge(codes);
    await stage.tenant.setSwitches({
      faults: [{ fault: 'timeout-before', match: stage.tenant.routes.update }],
    });
    const running = await stage.startApply(sha, codes);
    await untilCalled(stage.tenant, stage.tenant.routes.create);
    running.kill('SIGKILL');
    await running.finished;
    expect(await tagsOf(stage.tenant)).toEqual(['', '']);
    await stage.tenant.setSwitches({ faults: [] });
    const healed = await stage.apply(sha, codes);
    expect(healed).toMatchObject({ exitCode: 0, outputs: { outcome: 'applied' } });
    expect(await tagsOf(stage.tenant)).toEqual([tag('INT', 'GATE'), tag('NO', 'GATE')]);
    const edited = codesOf('INT: Interested', 'NO: Not interested', 'CB: Callback');
    expect((await stage.apply(sha, edited)).outputs).toMatchObject({ outcome: 'blocked' });
  });
});

describe('lost replies on a tenant that allows duplicate names', () => {
  it('create nothing twice, although the list lags', async () => {
    await using tenant = await startSandbox(['--list-lag-ms', '1500']);
    await using workspace = await createWorkspace(FILES);
    await tenant.setSwitches({
      duplicateNames: 'allowed',
      faults: [
        { fault: 'reset-after', match: { method: 'POST', route: LIST_ROUTE, nth: 1 } },
        { fault: '502-html-after', match: { method: 'POST', route: LIST_ROUTE, nth: 2 } },
        { fault: 'reset-after', match: { method: 'PUT', route: RECORD_ROUTE, times: 2 } },
      ],
    });
    const { json } = await run('apply', { tenant, workspace });
    expect(json).toMatchObject({ outcome: 'applied', counts: { applied: 6 } });
    expect(await tagsOf(tenant)).toEqual(ALL_TAGS);
  });
});

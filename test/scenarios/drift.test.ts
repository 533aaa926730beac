import { describe, expect, it } from 'vitest';
import { API_NAMES, type ApiName } from '../../src/model/call-code.ts';
import { isList } from '../../src/util/is-list.ts';
import { isRecord } from '../../src/util/is-record.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { GITHUB_TOKENS } from '../helpers/emulated-github.ts';
import { type ActionEvent, pushEvent, scheduleEvent, workflowDispatchEvent } from '../helpers/events.ts';
import { startGithubServer } from '../helpers/github-server.ts';
import { CAMPAIGN } from '../helpers/matrices.ts';
import { runAction } from '../helpers/run-action.ts';
import { runCli } from '../helpers/run-cli.ts';
import { startTenant } from '../helpers/start-tenant.ts';

const ISSUES = '/repos/acme/codes/issues';

async function openStage(api: ApiName) {
  const github = await startGithubServer();
  const tenant = await startTenant(api);
  const workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
  const run = (
    event: ActionEvent,
    inputs: Readonly<Record<string, string>> = {},
    githubToken: string = GITHUB_TOKENS.bot,
  ) =>
    runAction({
      githubToken,
      apiUrl: github.apiUrl,
      workspace: workspace.directory,
      inputs: { ...tenant.inputs, artifact: 'false', ...inputs },
      event,
    });
  return {
    github,
    tenant,
    workspace,
    run,
    drift: (inputs: Readonly<Record<string, string>> = {}) => run(scheduleEvent(), inputs),
    apply: () => run(pushEvent(), { 'reviewed-plan': 'off' }),
    issues: async () => {
      const list = await github.call('owner', `GET ${ISSUES}?state=all&sort=created&direction=asc`);
      return (isList(list) ? list : []).filter(isRecord).map((issue) => ({
        number: Number(issue['number']),
        state: String(issue['state']),
        body: String(issue['body']),
        url: String(issue['html_url']),
      }));
    },
    writes: () =>
      github.requests.filter(({ method, path }) => method !== 'GET' && path.startsWith(ISSUES)).length,
    rename: async (name: string) => {
      const record = (await tenant.records()).find(({ code }) => code === 'INT');
      if (record !== undefined) await tenant.update({ ...record, name });
    },
    async [Symbol.asyncDispose]() {
      await tenant[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
      await workspace[Symbol.asyncDispose]();
    },
  };
}

describe.each(API_NAMES)('drift (%s)', (api) => {
  it('opens one issue, leaves it alone, brings it up to date, closes it, and opens a new one', async () => {
    await using stage = await openStage(api);
    const first = await stage.drift();
    expect(first).toMatchObject({
      exitCode: 0,
      outputs: { command: 'drift', outcome: 'changes', creates: '6', 'has-changes': 'true' },
    });
    const [opened] = await stage.issues();
    expect(opened).toMatchObject({ state: 'open' });
    expect(opened?.body).toMatch(/^<!-- cxone-callcodes:drift target=acme -->\n/);
    expect(opened?.body).toContain(first.outputs['plan-digest']);
    expect(opened?.body).toContain('+   INT_HOT "Hot lead" SUCCESS  (callcodes/a.yml:');
    expect(first.outputs['comment-url']).toBe(opened?.url);
    expect(first.summary).toContain('Drift: 6 to create');

    expect(await stage.drift()).toMatchObject({ exitCode: 0, outputs: { 'comment-url': opened?.url } });
    expect(stage.writes()).toBe(1);

    await stage.workspace.write({ 'callcodes/a.yml': CAMPAIGN.replace('Hot lead', 'Hottest lead') });
    await stage.drift();
    expect(stage.writes()).toBe(2);
    expect((await stage.issues()).map(({ body }) => body.includes('Hottest lead'))).toEqual([true]);

    await stage.apply();
    const clean = await stage.drift({ 'fail-on': 'drift' });
    expect(clean).toMatchObject({ exitCode: 0, outputs: { outcome: 'clean' } });
    expect(stage.writes()).toBe(3);
    const [closed] = await stage.issues();
    expect(closed).toMatchObject({ number: opened?.number, state: 'closed' });
    expect(closed?.body).toContain('The drift is gone');
    expect(closed?.body).toContain('Hottest lead');
    await stage.drift();
    expect(stage.writes()).toBe(3);

    await stage.rename('By hand');
    const again = await stage.drift({ 'fail-on': 'drift' });
    expect(again).toMatchObject({ exitCode: 1, outputs: { outcome: 'changes', updates: '1' } });
    const issues = await stage.issues();
    expect(issues.map(({ state }) => state)).toEqual(['closed', 'open']);
    expect(issues[1]?.body).toContain('name: "By hand" → "Interested"');
    expect(await stage.tenant.records()).toContainEqual(expect.objectContaining({ name: 'By hand' }));
  }, 60_000);

  it('leaves the issue as it is when the files have errors, and on other branches', async () => {
    await using stage = await openStage(api);
    await stage.drift();
    await stage.workspace.write({ 'callcodes/a.yml': CAMPAIGN.replace('type: SUCCESS', 'type: SUCESS') });
    expect(await stage.drift()).toMatchObject({ exitCode: 1, outputs: { outcome: 'invalid' } });
    await stage.workspace.write({ 'callcodes/a.yml': CAMPAIGN.replace('Hot lead', 'Hottest lead') });
    const elsewhere = { ...workflowDispatchEvent(), ref: 'refs/heads/feature' };
    const run = await stage.run(elsewhere, { command: 'drift' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'changes', 'comment-url': '' } });
    expect(run.stdout).toContain('refs/heads/feature is not the default branch');
    expect(stage.writes()).toBe(1);
  });

  it('tells of drift that apply would refuse as blocked', async () => {
    await using stage = await openStage(api);
    await stage.tenant.create({
      name: 'Theirs',
      code: 'INT',
      type: 'SUCCESS',
      parentCallCodeId: null,
      category: 'SOMEBODY_ELSE',
      isActive: true,
    });
    const run = await stage.drift();
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'blocked', conflicts: '1' } });
    expect((await stage.issues())[0]?.body).toContain('#### Blocked');
  });

  it('fails with the permission that it needs, and without credentials with the inputs', async () => {
    await using stage = await openStage(api);
    const refused = await stage.run(scheduleEvent(), {}, GITHUB_TOKENS.reader);
    expect(refused).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(refused.stdout).toContain('issues: write');
    expect(refused.summary).toContain('Drift: 6 to create');
    const without = { 'client-id': '', 'client-secret': '', 'access-key-id': '', 'access-key-secret': '' };
    const missing = await stage.run({ ...scheduleEvent(), actor: 'dependabot[bot]' }, without);
    expect(missing).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(missing.stdout).toContain(api === 'callcodes' ? 'client-id' : 'access-key-id');
    expect(await stage.issues()).toEqual([]);
  });

  it('only prints on the command line', async () => {
    await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
    const run = (...args: string[]) =>
      runCli(['drift', '--api', api, '--base-url', 'sandbox:', ...args], { cwd: workspace.directory });
    const printed = await run();
    expect(printed).toMatchObject({ exitCode: 0 });
    expect(printed.stdout).toContain('INT_HOT');
    expect(printed.stderr).not.toContain('issue');
    expect(await run('--fail-on', 'drift')).toMatchObject({ exitCode: 1 });
  });
});

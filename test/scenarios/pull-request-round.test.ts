import { describe, expect, it } from 'vitest';
import { API_NAMES, type ApiName } from '../../src/model/call-code.ts';
import { isRecord } from '../../src/util/is-record.ts';
import { startArtifactService } from '../helpers/artifact-service.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { GITHUB_TOKENS } from '../helpers/emulated-github.ts';
import { mergedEvent, pullRequestEvent, pushEvent } from '../helpers/events.ts';
import { startGithubServer } from '../helpers/github-server.ts';
import { CAMPAIGN, CAMPAIGN_PATHS } from '../helpers/matrices.ts';
import { runAction } from '../helpers/run-action.ts';
import { runCli } from '../helpers/run-cli.ts';
import { startTenant } from '../helpers/start-tenant.ts';
import { unzip } from '../helpers/unzip.ts';

async function openStage(api: ApiName) {
  const github = await startGithubServer();
  const artifacts = await startArtifactService();
  const tenant = await startTenant(api);
  const workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
  const { number, headSha } = await github.openPullRequest('feature');
  const surroundings = {
    githubToken: GITHUB_TOKENS.bot,
    apiUrl: github.apiUrl,
    env: artifacts.env,
    workspace: workspace.directory,
  };
  return {
    github,
    artifacts,
    tenant,
    workspace,
    number,
    headSha,
    plan: (action = 'opened', sha = headSha) =>
      runAction({
        ...surroundings,
        inputs: tenant.inputs,
        event: pullRequestEvent({ action, number, headSha: sha }),
      }),
    apply: (sha: string, inputs: Readonly<Record<string, string>> = {}) =>
      runAction({ ...surroundings, inputs: { ...tenant.inputs, ...inputs }, event: pushEvent({ sha }) }),
    surroundings,
    async [Symbol.asyncDispose]() {
      await tenant[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
      await artifacts[Symbol.asyncDispose]();
      await workspace[Symbol.asyncDispose]();
    },
  };
}

describe.each(API_NAMES)('the round of a pull request (%s)', (api) => {
  it('plans, comments, applies after the merge, and finds nothing left to do', async () => {
    await using stage = await openStage(api);
    const planned = await stage.plan();
    expect(planned).toMatchObject({ exitCode: 0 });
    expect(planned.outputs).toMatchObject({
      command: 'plan',
      target: 'acme',
      outcome: 'changes',
      'has-changes': 'true',
      creates: '6',
      updates: '0',
      errors: '0',
      'registered-ids': '{}',
    });
    expect(planned.outputs['plan-digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
    const [comment, ...others] = await stage.github.comments(stage.number);
    expect(others).toEqual([]);
    expect(comment?.author).toBe('github-actions[bot]');
    expect(comment?.body).toContain(planned.outputs['plan-digest']);
    expect(comment?.body).toContain('+   INT_HOT "Hot lead" SUCCESS');
    expect(planned.outputs['comment-url']).toBe(comment?.url);
    expect(planned.summary).toContain('INT_HOT');
    expect(await stage.tenant.records()).toEqual([]);

    const sha = await stage.github.mergePullRequest(stage.number);
    const applied = await stage.apply(sha, { 'approved-digest': planned.outputs['plan-digest'] ?? '' });
    expect(applied).toMatchObject({ exitCode: 0 });
    expect(applied.outputs).toMatchObject({ command: 'apply', outcome: 'applied', creates: '6' });
    const ids = parseIds(applied.outputs['registered-ids']);
    expect([...ids.keys()]).toEqual(CAMPAIGN_PATHS);
    expect(JSON.parse(applied.outputs['metrics'] ?? '')).toMatchObject({
      totalAttempts: 6,
      successfulAssignments: 6,
      assignmentRate: 1,
    });
    const records = await stage.tenant.records();
    const hot = records.find(({ code }) => code === 'HOT_TODAY');
    const parent = records.find(({ code }) => code === 'INT_HOT');
    expect(records).toHaveLength(6);
    expect(hot?.parentCallCodeId).toBe(parent?.id);
    expect(new Set(ids.values())).toEqual(new Set(records.map(({ id }) => id)));

    const [told] = await stage.github.comments(stage.number);
    expect(told?.body).toContain(applied.outputs['audit-hash']);
    expect(told?.body).toContain('+   INT_HOT "Hot lead" SUCCESS');

    const again = await stage.apply(sha);
    expect(again).toMatchObject({ exitCode: 0 });
    expect(again.outputs).toMatchObject({ outcome: 'clean', 'has-changes': 'false', unchanged: '6' });
    expect([...parseIds(again.outputs['registered-ids']).keys()]).toEqual(CAMPAIGN_PATHS);
    expect(await stage.tenant.asked()).toBe(6);
  });

  it('uploads plan and audit log as artifacts, and the log verifies against the output', async () => {
    await using stage = await openStage(api);
    const planned = await stage.plan();
    const applied = await stage.apply(stage.headSha, {
      'approved-digest': planned.outputs['plan-digest'] ?? '',
    });
    expect(stage.artifacts.artifacts.map(({ name }) => name)).toEqual([
      'callcodes-plan-acme',
      'callcodes-plan-acme.html',
      'callcodes-apply-acme',
      'callcodes-apply-acme.html',
    ]);
    const [, , zip, page] = stage.artifacts.artifacts;
    const files = unzip(zip?.content ?? Buffer.alloc(0));
    expect([...files.keys()].sort()).toEqual(['audit.jsonl', 'event.json', 'plan.json', 'report.html']);
    expect(page?.content.toString('utf8')).toBe(files.get('report.html'));
    expect(files.get('report.html')).toContain(applied.outputs['audit-hash']);
    expect(applied.outputs['report-file']).toMatch(/report\.html$/);
    expect(applied.outputs['report-url']).toMatch(/\/artifacts\/\d+$/);
    expect(applied.outputs['report-url']).not.toBe(applied.outputs['artifact-url']);
    const [comment] = await stage.github.comments(stage.number);
    expect(comment?.body).toContain(`[Report](${planned.outputs['report-url']})`);
    await stage.workspace.write({ 'audit.jsonl': files.get('audit.jsonl') ?? '' });
    const verify = (hash: string) =>
      runCli(['audit', 'verify', 'audit.jsonl', '--hash', hash], { cwd: stage.workspace.directory });
    expect(await verify(applied.outputs['audit-hash'] ?? '')).toMatchObject({ exitCode: 0 });
    expect(await verify('0'.repeat(64))).toMatchObject({ exitCode: 1 });
    expect(applied.outputs['artifact-url']).toContain('/artifacts/');
  });

  it('blocks an apply that nothing covers, slot by slot, and writes nothing', async () => {
    await using stage = await openStage(api);
    const planned = await stage.plan();
    const blocked = await stage.apply(stage.headSha);
    expect(blocked).toMatchObject({ exitCode: 1 });
    expect(blocked.outputs).toMatchObject({ outcome: 'blocked', 'audit-file': '' });
    expect(blocked.stdout).toContain('create INT/INT_HOT/HOT_TODAY');
    expect(blocked.stdout).toContain(`approved-digest: ${planned.outputs['plan-digest']}`);
    expect(await stage.tenant.records()).toEqual([]);
    const other = await stage.apply(stage.headSha, { 'approved-digest': `sha256:${'0'.repeat(64)}` });
    expect(other.outputs).toMatchObject({ outcome: 'blocked' });
    expect(await stage.tenant.records()).toEqual([]);
  });

  it('applies on the merge event of a pull request as well', async () => {
    await using stage = await openStage(api);
    const merged = await runAction({
      ...stage.surroundings,
      inputs: { ...stage.tenant.inputs, 'reviewed-plan': 'off' },
      event: mergedEvent({ number: stage.number }),
    });
    expect(merged).toMatchObject({ exitCode: 0 });
    expect(merged.outputs).toMatchObject({ command: 'apply', outcome: 'applied' });
  });
});

/** What happens between us and GitHub knows no API. */
describe('the comment of a pull request', () => {
  it('updates its one comment when the pull request moves on, and leaves it alone when nothing is new', async () => {
    await using stage = await openStage('callcodes');
    await stage.plan();
    await stage.plan('edited');
    const writes = () =>
      stage.github.requests.filter(({ method, path }) => method !== 'GET' && path.includes('/comments'))
        .length;
    expect(writes()).toBe(1);
    await stage.workspace.write({ 'callcodes/a.yml': CAMPAIGN.replace('Hot lead', 'Hottest lead') });
    const next = 'f'.repeat(40);
    stage.github.extras.setHead(stage.number, next);
    await stage.plan('synchronize', next);
    expect(writes()).toBe(2);
    const comments = await stage.github.comments(stage.number);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('Hottest lead');
  });

  it('leaves the comment to the newer commit when the pull request has moved on meanwhile', async () => {
    await using stage = await openStage('callcodes');
    stage.github.extras.setHead(stage.number, 'f'.repeat(40));
    const planned = await stage.plan();
    expect(planned).toMatchObject({ exitCode: 0 });
    expect(await stage.github.comments(stage.number)).toEqual([]);
    expect(planned.summary).toContain('Superseded');
  });

  it('tells the comment of a pull request that was closed without a merge that nothing was applied', async () => {
    await using stage = await openStage('callcodes');
    await stage.plan();
    await stage.github.closePullRequest(stage.number);
    const closed = await runAction({
      ...stage.surroundings,
      inputs: stage.tenant.inputs,
      event: pullRequestEvent({ action: 'closed', number: stage.number, headSha: stage.headSha }),
    });
    expect(closed).toMatchObject({ exitCode: 0 });
    const [comment] = await stage.github.comments(stage.number);
    expect(comment?.body).toContain('Nothing was applied');
    expect(await stage.tenant.records()).toEqual([]);
  });
});

function parseIds(text: string | undefined): ReadonlyMap<string, unknown> {
  const ids: unknown = JSON.parse(text ?? '');
  if (!isRecord(ids)) throw new Error(`Not a map of ids: ${text}`);
  return new Map(Object.entries(ids));
}

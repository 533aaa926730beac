import { expect, it } from 'vitest';
import { API_NAMES, type ApiName } from '../../src/model/call-code.ts';
import { isRecord } from '../../src/util/is-record.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { GITHUB_TOKENS } from '../helpers/emulated-github.ts';
import { pullRequestEvent } from '../helpers/events.ts';
import { startGithubServer } from '../helpers/github-server.ts';
import { CAMPAIGN } from '../helpers/matrices.ts';
import { runAction } from '../helpers/run-action.ts';
import { runCli } from '../helpers/run-cli.ts';
import { startTenant } from '../helpers/start-tenant.ts';

const OLD = 'category: OLD_CAMPAIGN\ncodes:\n  - { code: OLD, name: Old, type: NEUTRAL }\n';

async function openStage(files: Readonly<Record<string, string>>, api: ApiName = 'callcodes') {
  const github = await startGithubServer();
  const tenant = await startTenant(api);
  const workspace = await createWorkspace(files);
  let baseSha = '';
  for (const [file, text] of Object.entries({ 'old.yml': OLD, 'moved.yml': CAMPAIGN, 'note.yml': OLD })) {
    const put = await github.call('owner', `PUT /repos/acme/codes/contents/callcodes/${file}`, {
      message: file,
      content: Buffer.from(text).toString('base64'),
    });
    const commit = isRecord(put) ? put['commit'] : null;
    baseSha = isRecord(commit) ? String(commit['sha']) : '';
  }
  const { number, headSha } = await github.openPullRequest('feature');
  github.extras.setFiles(number, [
    { filename: 'callcodes/old.yml' },
    { filename: 'callcodes/a.yml', previous_filename: 'callcodes/moved.yml' },
    { filename: 'README.md' },
  ]);
  return {
    github,
    tenant,
    workspace,
    number,
    event: pullRequestEvent({ number, headSha, baseSha }),
    async [Symbol.asyncDispose]() {
      await tenant[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
      await workspace[Symbol.asyncDispose]();
    },
  };
}

it.each(API_NAMES)(
  'names the categories that a pull request stops managing, and none that another file still declares (%s)',
  async (api) => {
    await using stage = await openStage({ 'callcodes/a.yml': CAMPAIGN }, api);
    const run = await runAction({
      githubToken: GITHUB_TOKENS.bot,
      apiUrl: stage.github.apiUrl,
      workspace: stage.workspace.directory,
      inputs: { ...stage.tenant.inputs, artifact: 'false' },
      event: stage.event,
    });
    expect(run).toMatchObject({ exitCode: 0 });
    const [comment] = await stage.github.comments(stage.number);
    expect(comment?.body).toContain('#### No longer managed: 1 category\n');
    expect(comment?.body).toContain('- `OLD_CAMPAIGN`');
    expect(comment?.body).toContain('```mermaid');
    const asked = stage.github.requests.filter(({ path }) => path.includes('/contents/'));
    expect(asked).toHaveLength(3);
  },
);

it('claims nothing when another file declares it, or when GitHub does not show the files', async () => {
  await using stage = await openStage({ 'callcodes/a.yml': CAMPAIGN, 'callcodes/note.yml': OLD });
  const plan = () =>
    runAction({
      githubToken: GITHUB_TOKENS.bot,
      apiUrl: stage.github.apiUrl,
      workspace: stage.workspace.directory,
      inputs: { ...stage.tenant.inputs, artifact: 'false' },
      event: stage.event,
    });
  await plan();
  await stage.workspace.write({ 'callcodes/note.yml': CAMPAIGN.replaceAll('OUTBOUND_CAMPAIGN_A', 'B') });
  stage.github.extras.failNext({ method: 'GET', path: /contents/, status: 403 });
  expect(await plan()).toMatchObject({ outputs: { command: 'plan' } });
  for (const { body } of await stage.github.comments(stage.number))
    expect(body).not.toContain('No longer managed');
});

it('prints as Markdown exactly the comment that it writes', async () => {
  await using stage = await openStage({ 'callcodes/a.yml': CAMPAIGN });
  const event = stage.workspace.at('event.json');
  await stage.workspace.write({ 'event.json': JSON.stringify(stage.event.payload) });
  const run = await runCli(
    [
      'plan',
      '--format',
      'markdown',
      '--base-url',
      stage.tenant.url,
      '--target',
      'acme',
      '--github-token',
      GITHUB_TOKENS.bot,
    ],
    {
      cwd: stage.workspace.directory,
      env: {
        ...stage.tenant.env,
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTOR: 'dev',
        GITHUB_API_URL: stage.github.apiUrl,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: event,
        GITHUB_REF: stage.event.ref,
        GITHUB_REPOSITORY: 'acme/codes',
        GITHUB_RUN_ID: '1',
        GITHUB_SHA: stage.event.sha,
        GITHUB_WORKSPACE: stage.workspace.directory,
        RUNNER_TEMP: stage.workspace.directory,
      },
    },
  );
  expect(run).toMatchObject({ exitCode: 0 });
  const [comment] = await stage.github.comments(stage.number);
  expect(comment?.body).toContain('OLD_CAMPAIGN');
  expect(run.stdout).toBe(comment?.body);
});

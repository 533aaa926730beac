import { describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../src/inputs/output-table.ts';
import { API_NAMES } from '../../src/model/call-code.ts';
import { strikePosts } from '../helpers/cancel-stage.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { GITHUB_TOKENS } from '../helpers/emulated-github.ts';
import { forkEvent, mergedEvent, pullRequestEvent, pushEvent } from '../helpers/events.ts';
import { startGithubServer } from '../helpers/github-server.ts';
import { CAMPAIGN } from '../helpers/matrices.ts';
import { type ActionRunOptions, type ActionRunResult, runAction } from '../helpers/run-action.ts';
import { startTenant } from '../helpers/start-tenant.ts';

const NAMES = OUTPUTS.map(({ name }) => name).toSorted();
/** Nothing listens there. */
const NOWHERE = {
  'base-url': 'http://127.0.0.1:9',
  'client-id': 'somebody',
  'client-secret': 'a-secret-that-nobody-asks-for',
  'access-key-id': 'somebody',
  'access-key-secret': 'a-key-that-nobody-asks-for',
  target: 'acme',
};

function lastWords({ annotations }: ActionRunResult): string {
  return annotations.filter(({ level }) => level === 'error').at(-1)?.message ?? '';
}

async function run(options: Omit<ActionRunOptions, 'workspace'>): Promise<ActionRunResult> {
  await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
  return await runAction({ workspace: workspace.directory, ...options });
}

describe('a run that failed', () => {
  it.each([
    ['plan', 'callcodes', pullRequestEvent()],
    ['apply', 'callcodes', pushEvent()],
    ['apply', 'dispositions', pushEvent()],
  ])('sets every output when the tenant cannot be reached: %s (%s)', async (command, api, event) => {
    const failed = await run({ event, inputs: { ...NOWHERE, api } });
    expect(failed.exitCode).toBe(1);
    expect(Object.keys(failed.outputs).toSorted()).toEqual(NAMES);
    expect(failed.outputs).toMatchObject({ command, target: 'acme', outcome: 'failed', creates: '0' });
    expect(lastWords(failed)).toContain('ECONNREFUSED');
    expect(lastWords(failed)).toContain('base-url');
    expect(failed.summary).toContain('ECONNREFUSED');
    expect(failed.stderr).toBe('');
  });

  it('sets every output when its inputs are wrong', async () => {
    const failed = await run({ event: pushEvent(), inputs: { ...NOWHERE, 'fail-on': 'sometimes' } });
    expect(failed.exitCode).toBe(1);
    expect(Object.keys(failed.outputs).toSorted()).toEqual(NAMES);
    expect(failed.outputs).toMatchObject({ outcome: 'failed' });
    expect(lastWords(failed)).toContain('fail-on');
  });

  it.each([
    ['GITHUB_OUTPUT', pushEvent()],
    ['GITHUB_STEP_SUMMARY', pushEvent()],
  ])('shows no stack trace when the runner has no %s', async (name, event) => {
    const failed = await run({
      event,
      inputs: { 'base-url': 'sandbox:' },
      env: { [name]: '/nonexistent/file' },
    });
    expect(failed.stdout + failed.stderr).not.toMatch(/\n\s+at /);
    expect(lastWords(failed)).not.toBe('');
  });

  it.each(API_NAMES)(
    'names the code and the cause in its last words when the tenant refuses the writes (%s)',
    async (api) => {
      await using tenant = await startTenant(api);
      await tenant.setSwitches({ faults: [strikePosts(api, { fault: '403' })] });
      const failed = await run({ event: pushEvent(), inputs: { ...tenant.inputs, 'reviewed-plan': 'off' } });
      expect(failed.outputs).toMatchObject({ outcome: 'failed' });
      expect(lastWords(failed)).toContain('CB: ');
      expect(lastWords(failed)).toContain('403');
    },
  );

  it('tells the merged pull request that the apply failed, above the plan', async () => {
    await using github = await startGithubServer();
    const { number, headSha } = await github.openPullRequest('feature');
    const surroundings = { githubToken: GITHUB_TOKENS.bot, apiUrl: github.apiUrl };
    await run({
      ...surroundings,
      event: pullRequestEvent({ number, headSha }),
      inputs: { 'base-url': 'sandbox:', target: 'acme', artifact: 'false' },
    });
    const failed = await run({
      ...surroundings,
      event: mergedEvent({ number, headSha }),
      inputs: { ...NOWHERE, artifact: 'false' },
    });
    expect(failed.outputs).toMatchObject({ command: 'apply', outcome: 'failed' });
    const [comment] = await github.comments(number);
    expect(comment?.body).toContain('Failed: nothing was written');
    expect(comment?.body).toContain('ECONNREFUSED');
    expect(comment?.body).toContain('6 to create');
  });

  it.each([
    ['a merged fork', mergedEvent({ from: 'stranger/codes' }), {}],
    ['an open fork that asks for apply', forkEvent(), { command: 'apply' }],
  ])('is red for an apply without credentials, also for %s', async (_who, event, inputs) => {
    const failed = await run({ event, inputs: { target: 'acme', ...inputs } });
    expect(failed.exitCode).toBe(1);
    expect(failed.outputs).toMatchObject({ command: 'apply', outcome: 'failed' });
    expect(lastWords(failed)).toContain('fork');
  });

  it('has its plan in the summary and the outputs when only the comment could not be written', async () => {
    const failed = await run({
      event: pullRequestEvent(),
      githubToken: GITHUB_TOKENS.bot,
      apiUrl: 'http://127.0.0.1:9',
      inputs: { 'base-url': 'sandbox:', artifact: 'false' },
    });
    expect(failed.exitCode).toBe(1);
    expect(failed.outputs).toMatchObject({ command: 'plan', outcome: 'failed', creates: '6' });
    expect(failed.summary).toContain('6 to create');
    expect(lastWords(failed)).toContain('comment');
  });
});

describe('takeover', () => {
  it.each([
    ['true', 'takeover is true', 'callcodes'],
    ['NOT_THERE', '"NOT_THERE"', 'dispositions'],
  ])('warns of %s', async (takeover, words, api) => {
    const inputs = { 'base-url': 'sandbox:', takeover, api };
    const warned = await run({ event: pullRequestEvent(), inputs });
    const warnings = warned.annotations.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ message }) => message).join()).toContain(words);
  });
});

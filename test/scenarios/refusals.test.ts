import { describe, expect, it } from 'vitest';
import { API_NAMES } from '../../src/model/call-code.ts';
import { SANDBOX_READER, SANDBOX_READER_KEY } from '../../src/sandbox/sandbox-credentials.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { GITHUB_TOKENS } from '../helpers/emulated-github.ts';
import { dependabotEvent, forkEvent, pullRequestEvent, pushEvent } from '../helpers/events.ts';
import { startGithubServer } from '../helpers/github-server.ts';
import { CAMPAIGN } from '../helpers/matrices.ts';
import { runAction } from '../helpers/run-action.ts';
import { startSandbox } from '../helpers/start-sandbox.ts';
import { startTenant } from '../helpers/start-tenant.ts';

const BROKEN = `category: A
codes:
  - code: INT
    name: Interested
    type: SUCESS
  - code: TOO-SHORT!
    name: Bad code
    type: NEUTRAL
`;

describe('input that the action cannot work with', () => {
  it('shows every finding at its line, fails, and asks no tenant', async () => {
    await using workspace = await createWorkspace({ 'callcodes/a.yml': BROKEN });
    await using tenant = await startSandbox();
    const run = await runAction({
      inputs: { ...tenant.inputs, comment: 'false', artifact: 'false' },
      event: pullRequestEvent(),
      workspace: workspace.directory,
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'invalid', errors: '2', 'plan-digest': '' });
    const places = run.annotations
      .filter(({ properties }) => properties['file'] !== undefined)
      .map(({ level, properties }) => [level, properties['file'], properties['line'], properties['col']]);
    expect(places).toEqual([
      ['error', 'callcodes/a.yml', '5', '11'],
      ['error', 'callcodes/a.yml', '6', '11'],
    ]);
    expect(run.stdout).toContain('SUCCESS');
    expect(await tenant.requests()).toEqual([]);
  });

  it('names the nearest known input for one that it does not know', async () => {
    const run = await runAction({
      inputs: { command: 'validate' },
      event: pushEvent(),
      env: { 'INPUT_TAKE-OVER': 'true' },
    });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('take-over');
    expect(run.stdout).toContain('takeover');
    expect(run.outputs).toMatchObject({ outcome: 'failed' });
  });

  it('refuses pull_request_target, and says why', async () => {
    await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
    const event = pullRequestEvent({ eventName: 'pull_request_target' });
    const refused = await runAction({
      event,
      inputs: { command: 'plan', 'base-url': 'sandbox:' },
      workspace: workspace.directory,
    });
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toContain('pull_request_target');
    const validated = await runAction({
      event,
      inputs: { command: 'validate' },
      workspace: workspace.directory,
    });
    expect(validated).toMatchObject({ exitCode: 0, outputs: { outcome: 'validated' } });
  });
});

describe('credentials', () => {
  it.each([
    ['a fork', forkEvent],
    ['Dependabot', dependabotEvent],
  ])(
    'are not missed in a run of %s: it validates and says what it could not compare',
    async (_who, toEvent) => {
      await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
      await using github = await startGithubServer();
      const { number, headSha } = await github.openPullRequest('feature');
      const run = await runAction({
        event: toEvent({ number, headSha }),
        githubToken: GITHUB_TOKENS.reader,
        apiUrl: github.apiUrl,
        inputs: { artifact: 'false' },
        workspace: workspace.directory,
      });
      expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'validated', command: 'plan' } });
      expect(run.summary).toContain(_who);
      expect(await github.comments(number)).toEqual([]);
    },
  );

  it('are an error that names the inputs when nothing explains that they are missing', async () => {
    await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
    const run = await runAction({ event: pushEvent(), workspace: workspace.directory });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('client-id');
    expect(run.stdout).toContain('client-secret');
  });

  it.each([
    ['callcodes', 'client-id', 'client-secret'],
    ['dispositions', 'access-key-id', 'access-key-secret'],
  ] as const)(
    'that the tenant refuses end the run with a way out and without the secret (%s)',
    async (api, id, input) => {
      await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
      await using tenant = await startTenant(api);
      const secret = 'wrong-secret-that-nobody-may-see';
      const run = await runAction({
        inputs: { ...tenant.inputs, [input]: secret },
        event: pushEvent(),
        workspace: workspace.directory,
      });
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ outcome: 'failed' });
      expect(run.stdout).toContain(id);
      expect(run.masks).toContain(secret);
      expect(withoutMasks(run.stdout)).not.toContain(secret);
      expect(run.summary).not.toContain(secret);
    },
  );

  it.each(API_NAMES)(
    'without the right to write fail each code, and the tenant stays as it is (%s)',
    async (api) => {
      await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
      await using tenant = await startTenant(api);
      const run = await runAction({
        inputs: { ...tenant.inputs, ...READERS[api], 'reviewed-plan': 'off' },
        event: pushEvent(),
        workspace: workspace.directory,
      });
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ outcome: 'failed' });
      expect(run.stdout).toContain('403');
      expect(JSON.parse(run.outputs['metrics'] ?? '')).toMatchObject({
        successfulAssignments: 0,
        assignmentRate: 0,
      });
      expect(await tenant.records()).toEqual([]);
    },
  );
});

/** Who may read and not write. */
const READERS = {
  callcodes: { 'client-id': SANDBOX_READER.id, 'client-secret': SANDBOX_READER.secret },
  dispositions: { 'access-key-id': SANDBOX_READER_KEY.id, 'access-key-secret': SANDBOX_READER_KEY.secret },
};

/** The runner reads these lines and does not show them. */
function withoutMasks(stdout: string): string {
  return stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
}

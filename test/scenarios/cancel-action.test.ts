import { describe, expect, it } from 'vitest';
import { API_NAMES, type ApiName } from '../../src/model/call-code.ts';
import type { SandboxSwitches } from '../../src/sandbox/sandbox-switches.ts';
import { verifyFile } from '../helpers/apply-fixtures.ts';
import { startArtifactService } from '../helpers/artifact-service.ts';
import {
  strikePosts,
  toThreeAtATime,
  untilCalled,
  untilInFlight,
  untilIntents,
} from '../helpers/cancel-stage.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { GITHUB_TOKENS } from '../helpers/emulated-github.ts';
import { type ActionEvent, mergedEvent, pullRequestEvent, pushEvent } from '../helpers/events.ts';
import { startGithubServer } from '../helpers/github-server.ts';
import { type ActionRunResult, cancelAction, runAction, startAction } from '../helpers/run-action.ts';
import { startTenant, TENANT_ROUTES } from '../helpers/start-tenant.ts';
import { unzip } from '../helpers/unzip.ts';

/** But that the runner is to mask what the step was given. */
const NOTHING_SAID: unknown = expect.stringMatching(/^(?:::add-mask::.*\n)*$/);

const COMMENTS = /\/issues\/comments\/\d+$/;
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const HISTORY = /\/commits$/;
const PULLS_OF_COMMIT = /\/commits\/[0-9a-f]{40}\/pulls$/;

interface StageOptions {
  readonly api?: ApiName;
  readonly switches?: Partial<SandboxSwitches>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly github?: { readonly githubToken: string; readonly apiUrl: string };
}

/** A tenant, nine codes for it, and a runner that takes artifacts. */
async function openStage({
  api = 'callcodes',
  switches = {},
  inputs = { comment: 'false' },
  github,
}: StageOptions = {}) {
  const artifacts = await startArtifactService();
  const tenant = await startTenant(api);
  const workspace = await createWorkspace({ 'callcodes/roots.yml': toThreeAtATime(api) });
  await tenant.setSwitches(switches);
  const options = {
    ...github,
    env: artifacts.env,
    workspace: workspace.directory,
    runnerTemp: workspace.at('temp'),
    inputs: { ...tenant.inputs, 'reviewed-plan': 'off', concurrency: '3', ...inputs },
    timeoutMs: 60_000,
  };
  return {
    artifacts,
    tenant,
    auditFile: workspace.at('temp/callcodes-acme/audit.jsonl'),
    plan: (event: ActionEvent) =>
      runAction({ ...options, inputs: { ...options.inputs, artifact: 'false' }, event }),
    apply: (event: ActionEvent = pushEvent()) => startAction({ ...options, event }),
    post: ({ state }: ActionRunResult) => runAction({ ...options, event: pushEvent(), state, entry: 'post' }),
    async [Symbol.asyncDispose]() {
      await tenant[Symbol.asyncDispose]();
      await artifacts[Symbol.asyncDispose]();
      await workspace[Symbol.asyncDispose]();
    },
  };
}

/** The same after a pull request with our comment was merged. */
async function openMergedStage(options: StageOptions = {}) {
  const github = await startGithubServer();
  const { number, headSha } = await github.openPullRequest('feature');
  const access = { githubToken: GITHUB_TOKENS.bot, apiUrl: github.apiUrl };
  const stage = await openStage({ inputs: {}, ...options, switches: {}, github: access });
  await stage.plan(pullRequestEvent({ number, headSha }));
  await stage.tenant.setSwitches(options.switches ?? {});
  const event = mergedEvent({ number, headSha, mergeCommitSha: await github.mergePullRequest(number) });
  return {
    ...stage,
    github,
    apply: () => stage.apply(event),
    comment: async () => (await github.comments(number))[0]?.body ?? '',
    async [Symbol.asyncDispose]() {
      await stage[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}

type Stage = Awaited<ReturnType<typeof openStage>>;

/** The files of the last artifact that is a zip. */
function uploaded({ artifacts }: Pick<Stage, 'artifacts'>): ReadonlyMap<string, string> {
  const zip = artifacts.artifacts.findLast(({ name }) => !name.endsWith('.html'));
  return unzip(zip?.content ?? Buffer.alloc(0));
}

function namesOf({ artifacts }: Pick<Stage, 'artifacts'>): readonly string[] {
  return artifacts.artifacts.map(({ name }) => name);
}

/** What a step says last, unless it was ended before. */
function lastWords({ annotations }: ActionRunResult): string {
  return annotations.at(-1)?.message ?? '';
}

describe.each(API_NAMES)('a step that is cancelled while it applies (%s)', (api) => {
  it('tells of it in time, and the post step uploads what it produced', async () => {
    await using stage = await openMergedStage({ api });
    const running = await stage.apply();
    const done = await untilInFlight(stage.tenant, { count: 3, latencyMs: 1_200 });
    const main = await cancelAction(running);
    expect(main, main.stdout).toMatchObject({ exitCode: 1, signal: null, stderr: '' });
    expect(main.outputs).toMatchObject({
      command: 'apply',
      outcome: 'partial',
      creates: '9',
      'artifact-id': '',
    });
    expect(JSON.parse(main.outputs['metrics'] ?? '')).toMatchObject({
      totalAttempts: 9,
      successfulAssignments: done,
    });
    const hash = main.outputs['audit-hash'] ?? '';
    expect(await verifyFile(stage.auditFile, hash)).toMatchObject({
      proof: 'closing-hash',
      close: { cancelled: true, counts: { applied: done, skipped: 9 - done } },
    });
    expect(lastWords(main)).toContain(`Cancelled before the end: ${done} of 9 changes done`);
    expect(main.summary).toContain(`Cancelled: ${done} of 9 changes done`);
    expect(await stage.comment()).toContain(`Cancelled: ${done} of 9 changes done`);
    expect(await stage.comment()).toContain(hash);
    expect(namesOf(stage)).toEqual([]);
    // On dispositions a code is done once it has its tag: a second call, which left after the cancel.
    expect((await stage.tenant.truth()).filter(({ category }) => category === 'ROOTS')).toHaveLength(done);

    expect(await stage.post(main)).toMatchObject({ exitCode: 0 });
    expect(namesOf(stage)).toEqual(['callcodes-apply-acme', 'callcodes-apply-acme.html']);
    const files = uploaded(stage);
    expect([...files.keys()].toSorted()).toEqual(['audit.jsonl', 'event.json', 'plan.json', 'report.html']);
    expect(files.get('audit.jsonl')).toContain(hash);
    expect(files.get('report.html')).toContain(`Cancelled: ${done} of 9 changes done`);
  });

  it('has its log closed before the runner gets impatient when the tenant does not answer', async () => {
    await using stage = await openStage({
      api,
      switches: { faults: [strikePosts(api, { fault: 'timeout-after' })] },
    });
    const running = await stage.apply();
    await expect.poll(stage.tenant.asked, { timeout: 20_000 }).toBe(3);
    const main = await cancelAction(running);
    expect(main).toMatchObject({ exitCode: 1, signal: null });
    expect(main.outputs).toMatchObject({ outcome: 'failed' });
    expect(await verifyFile(stage.auditFile, main.outputs['audit-hash'])).toMatchObject({
      proof: 'closing-hash',
      unknownOutcomes: [{ path: 'R01' }, { path: 'R02' }, { path: 'R03' }],
      close: { cancelled: true, counts: { failed: 3, skipped: 6 } },
    });
    expect(lastWords(main)).toContain('Cancelled before the end: 0 of 9 changes done');
    expect(main.summary).toContain('Cancelled: no write is confirmed');
    await stage.post(main);
    expect(uploaded(stage).get('audit.jsonl')).toContain(main.outputs['audit-hash']);
  });
});

describe('a step that is cancelled before its first write', () => {
  it.each(API_NAMES)('ends at once while it reads the tenant (%s)', async (api) => {
    const { list } = TENANT_ROUTES[api];
    const faults = [{ fault: 'timeout-before', match: list }] as const;
    await using stage = await openMergedStage({ api, switches: { faults } });
    const running = await stage.apply();
    await untilCalled(stage.tenant, { ...list, status: null });
    const main = await cancelAction(running);
    expect(main).toMatchObject({ exitCode: 1, signal: null, stderr: '' });
    expect(lastWords(main)).toContain('Cancelled before the first write');
    expect(main.outputs).toMatchObject({ command: 'apply', outcome: 'partial', 'audit-file': '' });
    expect(main.summary).toContain('Cancelled: nothing was written');
    expect(await stage.comment()).toContain('Cancelled: nothing was written');
    expect(await stage.post(main)).toMatchObject({ exitCode: 0, stdout: NOTHING_SAID });
    expect(namesOf(stage)).toEqual([]);
  });

  it.each(['not-known-yet', 'no-answer'] as const)(
    'ends at once while the gate waits for GitHub: %s',
    async (wait) => {
      await using stage = await openMergedStage({ inputs: { 'reviewed-plan': 'required' } });
      const { extras } = stage.github;
      const held = wait === 'no-answer' ? extras.hold('GET', HISTORY) : null;
      extras.addRoute('GET', PULLS_OF_COMMIT, () => ({ status: 200, headers: JSON_TYPE, data: [] }));
      const running = await stage.apply();
      const asked = () => stage.github.requests.some(({ path }) => PULLS_OF_COMMIT.test(path));
      if (held === null) await expect.poll(asked, { timeout: 20_000 }).toBe(true);
      else await held.arrived;
      const main = await cancelAction(running);
      expect(main).toMatchObject({ exitCode: 1, signal: null });
      expect(lastWords(main)).toContain('Cancelled before the first write');
      expect(main.outputs).toMatchObject({ outcome: 'partial', creates: '9', 'audit-file': '' });
      expect(main.summary).toContain('Cancelled: nothing was written');
      expect(main.stdout).not.toContain('Not covered');
      expect(await stage.tenant.truth()).toEqual([]);
      await stage.post(main);
      expect([...uploaded(stage).keys()].toSorted()).toEqual(['event.json', 'plan.json', 'report.html']);
    },
  );
});

describe('a step that is cancelled after its last write', () => {
  it('tells what came of it while the upload hangs, and the post step uploads', async () => {
    await using stage = await openMergedStage();
    const upload = stage.artifacts.holdUploads();
    const running = await stage.apply();
    await upload.arrived;
    running.kill('SIGINT');
    await expect.poll(stage.comment, { timeout: 20_000 }).toContain('Applied: 9 changes');
    running.kill('SIGTERM');
    const main = await running.finished;
    expect(main).toMatchObject({ exitCode: 1, signal: null });
    expect(main.outputs).toMatchObject({ outcome: 'applied', 'artifact-id': '' });
    expect(main.summary).toContain('Applied: 9 changes');
    upload.release();
    await stage.post(main);
    expect(namesOf(stage)).toEqual(['callcodes-apply-acme-2', 'callcodes-apply-acme.html']);
    expect(await verifyFile(stage.auditFile, main.outputs['audit-hash'])).toMatchObject({
      close: { cancelled: false, outcome: 'applied' },
    });
  });

  it('keeps what it uploaded while the comment is on its way, and nothing is uploaded twice', async () => {
    await using stage = await openMergedStage();
    const comment = stage.github.extras.hold('PATCH', COMMENTS);
    const running = await stage.apply();
    await comment.arrived;
    running.kill('SIGINT');
    running.kill('SIGTERM');
    const main = await running.finished;
    expect(main).toMatchObject({ exitCode: 1, signal: null });
    expect(main.outputs).toMatchObject({ outcome: 'applied' });
    expect(namesOf(stage)).toEqual(['callcodes-apply-acme', 'callcodes-apply-acme.html']);
    expect(await stage.post(main)).toMatchObject({ exitCode: 0, stdout: NOTHING_SAID });
    expect(namesOf(stage)).toHaveLength(2);
  });
});

describe('a step that is ended hard', () => {
  it('before it could leave a word for its post step, which writes nothing then', async () => {
    await using stage = await openStage();
    const running = await stage.apply();
    running.kill('SIGKILL');
    const main = await running.finished;
    expect(main).toMatchObject({ signal: 'SIGKILL', state: {} });
    expect(await stage.post(main)).toMatchObject({ exitCode: 0, stdout: NOTHING_SAID, stderr: '' });
    expect(await stage.tenant.requests()).toEqual([]);
    expect(namesOf(stage)).toEqual([]);
  });

  it.each([
    ['by a second signal', 'callcodes', ['SIGINT', 'SIGTERM'], { exitCode: 1, signal: null }],
    ['by SIGKILL', 'callcodes', ['SIGKILL'], { exitCode: null, signal: 'SIGKILL' }],
    ['by SIGKILL', 'dispositions', ['SIGKILL'], { exitCode: null, signal: 'SIGKILL' }],
  ] as const)('has its log uploaded as it is: %s (%s)', async (_, api, signals, end) => {
    const faults = [strikePosts(api, { fault: 'timeout-after' })];
    await using stage = await openStage({ api, switches: { faults } });
    const running = await stage.apply();
    await untilIntents(stage.auditFile, 3);
    for (const signal of signals) running.kill(signal);
    const main = await running.finished;
    expect(main).toMatchObject(end);
    const post = await stage.post(main);
    expect(post).toMatchObject({ exitCode: 0, stderr: '' });
    expect(post.stdout).toContain('the end is missing');
    expect(post.stdout).toContain('outcome unknown: R01');
    const files = uploaded(stage);
    expect([...files.keys()].toSorted()).toEqual(['audit.jsonl', 'plan.json', 'report.html']);
    expect(await verifyFile(stage.auditFile)).toMatchObject({
      kind: 'end-missing',
      unknownOutcomes: [{ path: 'R01' }, { path: 'R02' }, { path: 'R03' }],
    });
  });
});

import type { ApiName } from '../../src/model/call-code.ts';
import { isRecord } from '../../src/util/is-record.ts';
import { createWorkspace } from './create-workspace.ts';
import { GITHUB_REPOSITORY, GITHUB_TOKENS, type Who } from './emulated-github.ts';
import { type ActionEvent, pullRequestEvent, pushEvent } from './events.ts';
import { type OpenedPullRequest, startGithubServer } from './github-server.ts';
import { type ActionRunResult, type RunningAction, startAction } from './run-action.ts';
import type { TenantRecord } from './start-sandbox.ts';
import { startTenant } from './start-tenant.ts';

type Inputs = Readonly<Record<string, string>>;

const REPO = `/repos/${GITHUB_REPOSITORY}`;
const FILE = 'callcodes/a.yml';
/** Of the statement's line in a comment. */
export const STATEMENT = /^<!-- cxone-callcodes:reviewed-plan v1 .* -->$/m;

/** One line a code: `CODE: name` or `CODE: name / TYPE`. */
export function codesOf(...lines: readonly string[]): string {
  const codes = lines.map((line) => {
    const [, code = '', name = '', type = 'NEUTRAL'] = /^(\w+): ([^/]+?)(?: \/ (\w+))?$/.exec(line) ?? [];
    return `  - { code: ${code}, name: ${name}, type: ${type} }\n`;
  });
  return `category: GATE\ncodes:\n${codes.join('')}`;
}

export function recordOf(code: string, name: string, type = 'NEUTRAL'): Omit<TenantRecord, 'id'> {
  return { code, name, type, parentCallCodeId: null, category: 'GATE', isActive: true };
}

export interface PlanRun {
  readonly inputs?: Inputs;
  readonly headSha?: string;
  readonly event?: Partial<Parameters<typeof pullRequestEvent>[0]>;
}

/** A repository, a tenant and a checked-out workspace: pull requests are planned and merged, commits applied. */
export async function openGateStage(...records: readonly Omit<TenantRecord, 'id'>[]) {
  return openGateStageOn('callcodes', ...records);
}

/** The same on one of the APIs. */
export async function openGateStageOn(api: ApiName, ...records: readonly Omit<TenantRecord, 'id'>[]) {
  const github = await startGithubServer();
  const tenant = await startTenant(api);
  const workspace = await createWorkspace();
  for (const record of records) await tenant.create(record);
  let branches = 0;

  const start = (event: ActionEvent, inputs: Inputs): Promise<RunningAction> =>
    startAction({
      githubToken: GITHUB_TOKENS.bot,
      apiUrl: github.apiUrl,
      workspace: workspace.directory,
      inputs: { ...tenant.inputs, artifact: 'false', ...inputs },
      event,
      timeoutMs: 100_000,
      env: { GITHUB_WORKFLOW_REF: `${GITHUB_REPOSITORY}/.github/workflows/codes.yml@refs/heads/main` },
    });
  const run = async (event: ActionEvent, inputs: Inputs): Promise<ActionRunResult> =>
    (await start(event, inputs)).finished;
  const open = (options: { readonly base?: string } = {}) => {
    branches += 1;
    return github.openPullRequest(`gate-${branches}`, options);
  };
  const plan = async (pull: OpenedPullRequest, files: string, options: PlanRun = {}) => {
    await workspace.write({ [FILE]: files });
    const { inputs = {}, headSha = pull.headSha, event = {} } = options;
    return run(pullRequestEvent({ number: pull.number, headSha, ...event }), inputs);
  };
  return {
    github,
    tenant,
    open,
    /** Runs the action for the open pull request, the workspace holding these codes. */
    plan,
    /** Opens, plans and merges a pull request with these codes. */
    async merge(files: string, options: PlanRun = {}) {
      const pull = await open();
      const planned = await plan(pull, files, options);
      return { ...pull, planned, sha: await github.mergePullRequest(pull.number) };
    },
    /** Runs the action for a push of this commit to the default branch, the workspace holding these codes. */
    async apply(sha: string, files: string, inputs: Inputs = {}) {
      await workspace.write({ [FILE]: files });
      return run(pushEvent({ sha }), inputs);
    },
    /** The same, in hand while it runs. */
    async startApply(sha: string, files: string) {
      await workspace.write({ [FILE]: files });
      return start(pushEvent({ sha }), {});
    },
    /** Resolves with the commit; the branch is that of no pull request by default. */
    async push(branch = 'main'): Promise<string> {
      branches += 1;
      const body = { message: 'Change codes', content: '', branch };
      const reply = await github.call('owner', `PUT ${REPO}/contents/direct-${branches}.yml`, body);
      const commit = isRecord(reply) ? reply['commit'] : null;
      return isRecord(commit) ? String(commit['sha']) : '';
    },
    async approve(number: number, as: Who = 'developer', event = 'APPROVE') {
      await github.call(as, `POST ${REPO}/pulls/${number}/reviews`, { event, body: 'read' });
    },
    /** The body of the pull request's only comment of ours. */
    async body(number: number): Promise<string> {
      const ours = (await github.comments(number)).filter(({ author }) => author === 'github-actions[bot]');
      if (ours.length !== 1) throw new Error(`${ours.length} comments of ours`);
      return ours[0]?.body ?? '';
    },
    /** Edits the comment, as anybody with write access can. */
    async edit(number: number, change: (body: string) => string) {
      const [comment] = await github.comments(number);
      if (comment === undefined) throw new Error('no comment');
      await github.call('owner', `PATCH ${REPO}/issues/comments/${comment.id}`, {
        body: change(comment.body),
      });
    },
    async names(): Promise<readonly string[]> {
      return (await tenant.records()).map(({ code, name }) => `${code}: ${name}`).sort();
    },
    async [Symbol.asyncDispose]() {
      await tenant[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
      await workspace[Symbol.asyncDispose]();
    },
  };
}

/** The statement's line of a comment. */
export function statementIn(body: string): string {
  const line = STATEMENT.exec(body)?.[0];
  if (line === undefined) throw new Error('not signed');
  return line;
}

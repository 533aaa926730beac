import { InputError } from '../errors/input-error.ts';
import type { PullRequestFacts, RunContext } from '../model/run-context.ts';
import { isRecord } from '../util/is-record.ts';
import { loadEventPayload } from './load-event-payload.ts';
import {
  fieldAt,
  optionalFlag,
  optionalInteger,
  optionalText,
  type Payload,
  requireInteger,
  requireText,
} from './payload-fields.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const DEPENDABOT = 'dependabot[bot]';
/** `after` of a push that deleted its branch. */
const NO_COMMIT = /^0+$/;

export interface RunContextSources {
  readonly env: Environment;
  readonly readFile: (path: string) => Promise<string>;
  /** Asked outside GitHub Actions only. */
  readonly local: { readonly workspace: string; readonly readCommit: () => Promise<string | null> };
}

/** What runs where. Throws an `InputError` for an event payload that is missing or not of GitHub's form. */
export async function readRunContext({ env, readFile, local }: RunContextSources): Promise<RunContext> {
  if (env['GITHUB_ACTIONS'] !== 'true')
    return toLocalContext(local.workspace, { env, commit: await local.readCommit() });
  const payload = await loadEventPayload(env['GITHUB_EVENT_PATH'], readFile);
  const eventName = requireVariable(env, 'GITHUB_EVENT_NAME');
  const pullRequest = isRecord(payload['pull_request']) ? toPullRequest(payload) : null;
  if (pullRequest === null && eventName.startsWith('pull_request'))
    throw new InputError(
      'The event payload (GITHUB_EVENT_PATH) is malformed: "pull_request" is not an object.',
    );
  const repository = requireVariable(env, 'GITHUB_REPOSITORY');
  const serverUrl = toServerUrl(env);
  const runId = given(env['GITHUB_RUN_ID']);
  const runAttempt = toAttempt(env['GITHUB_RUN_ATTEMPT']);
  return {
    eventName,
    eventAction: optionalText(payload, 'action'),
    repository: toRepository(repository, payload),
    ref: given(env['GITHUB_REF']),
    actor: given(env['GITHUB_ACTOR']),
    commit: toCommit(payload, pullRequest) ?? given(env['GITHUB_SHA']),
    pullRequest,
    untrusted: toUntrusted(env, payload),
    runId,
    runAttempt,
    job: given(env['GITHUB_JOB']),
    runUrl: runId === null ? null : toRunUrl(`${serverUrl}/${repository}`, { runId, runAttempt }),
    apiUrl: toApiUrl(env),
    serverUrl,
    workspace: requireVariable(env, 'GITHUB_WORKSPACE'),
  };
}

function toLocalContext(
  workspace: string,
  { env, commit }: { readonly env: Environment; readonly commit: string | null },
): RunContext {
  return {
    eventName: 'local',
    eventAction: null,
    repository: null,
    ref: null,
    actor: null,
    commit,
    pullRequest: null,
    untrusted: null,
    runId: null,
    runAttempt: 1,
    job: null,
    runUrl: null,
    apiUrl: toApiUrl(env),
    serverUrl: toServerUrl(env),
    workspace,
  };
}

function toPullRequest(payload: Payload): PullRequestFacts {
  return {
    number: requireInteger(payload, 'pull_request.number'),
    headSha: requireText(payload, 'pull_request.head.sha'),
    headRepository: optionalText(payload, 'pull_request.head.repo.full_name'),
    baseRef: requireText(payload, 'pull_request.base.ref'),
    baseSha: optionalText(payload, 'pull_request.base.sha'),
    merged: optionalFlag(payload, 'pull_request.merged'),
    mergeCommitSha: optionalText(payload, 'pull_request.merge_commit_sha'),
    author: optionalText(payload, 'pull_request.user.login'),
  };
}

function toRepository(fullName: string, payload: Payload): RunContext['repository'] {
  const [owner, name, ...rest] = fullName.split('/');
  if (owner === undefined || owner === '' || name === undefined || name === '' || rest.length > 0)
    throw new InputError(`GITHUB_REPOSITORY is "${fullName}", which is not of the form owner/name.`);
  return {
    owner,
    name,
    id: optionalInteger(payload, 'repository.id'),
    defaultBranch: optionalText(payload, 'repository.default_branch'),
  };
}

/** Null when the payload names no commit of its own. */
function toCommit(payload: Payload, pullRequest: PullRequestFacts | null): string | null {
  // The merge commit of an open pull request is a trial merge that GitHub throws away.
  if (pullRequest !== null)
    return (pullRequest.merged ? pullRequest.mergeCommitSha : null) ?? pullRequest.headSha;
  if (isRecord(payload['merge_group'])) return requireText(payload, 'merge_group.head_sha');
  const after = fieldAt(payload, 'after');
  return typeof after === 'string' && !NO_COMMIT.test(after) ? after : null;
}

function toUntrusted(env: Environment, payload: Payload): RunContext['untrusted'] {
  if (isRecord(payload['pull_request'])) {
    const base = requireText(payload, 'pull_request.base.repo.full_name');
    if (optionalText(payload, 'pull_request.head.repo.full_name') !== base) return 'fork';
  }
  const people = [
    fieldAt(payload, 'pull_request.user.login'),
    fieldAt(payload, 'sender.login'),
    env['GITHUB_ACTOR'],
  ];
  return people.includes(DEPENDABOT) ? 'dependabot' : null;
}

function toRunUrl(
  repositoryUrl: string,
  { runId, runAttempt }: { readonly runId: string; readonly runAttempt: number },
): string {
  const run = `${repositoryUrl}/actions/runs/${runId}`;
  return runAttempt > 1 ? `${run}/attempts/${runAttempt}` : run;
}

function toAttempt(text: string | undefined): number {
  const attempt = Number(text ?? '1');
  return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}

function toApiUrl(env: Environment): string {
  return (given(env['GITHUB_API_URL']) ?? 'https://api.github.com').replace(/\/+$/, '');
}

function toServerUrl(env: Environment): string {
  return (given(env['GITHUB_SERVER_URL']) ?? 'https://github.com').replace(/\/+$/, '');
}

function given(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

function requireVariable(env: Environment, name: string): string {
  const value = given(env[name]);
  if (value !== null) return value;
  throw new InputError(`The environment variable ${name} is missing, though GITHUB_ACTIONS is true.`);
}

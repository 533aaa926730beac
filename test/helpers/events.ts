/** An event as a runner hands it to a step: the variables and the payload. */
export interface ActionEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly sha: string;
  readonly ref: string;
  readonly actor: string;
}

const REPOSITORY = 'acme/codes';
const REPOSITORY_ID = 1;
export const SHA = {
  head: 'a'.repeat(40),
  merge: 'b'.repeat(40),
  trial: 'c'.repeat(40),
  pushed: 'd'.repeat(40),
  group: 'e'.repeat(40),
} as const;

export interface PullRequestEventOptions {
  readonly action?: string;
  readonly number?: number;
  readonly headSha?: string;
  readonly base?: string;
  readonly baseSha?: string;
  readonly author?: string;
  /** Full name of the head's repository; null: the fork is gone. */
  readonly from?: string | null;
  readonly merged?: boolean;
  readonly mergeCommitSha?: string | null;
  readonly eventName?: string;
  readonly repositoryId?: number;
}

export function pullRequestEvent(options: PullRequestEventOptions = {}): ActionEvent {
  const { action = 'opened', number = 1, base = 'main', author = 'dev', merged = false } = options;
  const from = options.from === undefined ? REPOSITORY : options.from;
  const pullRequest = {
    number,
    state: action === 'closed' ? 'closed' : 'open',
    merged,
    merge_commit_sha:
      options.mergeCommitSha === undefined ? (merged ? SHA.merge : SHA.trial) : options.mergeCommitSha,
    user: { login: author },
    head: {
      sha: options.headSha ?? SHA.head,
      ref: 'feature',
      repo: from === null ? null : { full_name: from },
    },
    base: { sha: options.baseSha ?? SHA.pushed, ref: base, repo: { full_name: REPOSITORY } },
  };
  return {
    name: options.eventName ?? 'pull_request',
    payload: { action, number, pull_request: pullRequest, ...common(author, options.repositoryId) },
    sha: merged ? SHA.merge : SHA.trial,
    ref: merged ? `refs/heads/${base}` : `refs/pull/${number}/merge`,
    actor: author,
  };
}

export function closedEvent(options: PullRequestEventOptions = {}): ActionEvent {
  return pullRequestEvent({ ...options, action: 'closed' });
}

export function mergedEvent(options: PullRequestEventOptions = {}): ActionEvent {
  return closedEvent({ ...options, merged: true });
}

export function forkEvent(options: PullRequestEventOptions = {}): ActionEvent {
  return pullRequestEvent({ from: 'stranger/codes', author: 'stranger', ...options });
}

export function dependabotEvent(options: PullRequestEventOptions = {}): ActionEvent {
  return pullRequestEvent({ author: 'dependabot[bot]', ...options });
}

export function pushEvent(
  options: {
    readonly ref?: string;
    readonly sha?: string;
    readonly actor?: string;
    readonly message?: string;
  } = {},
): ActionEvent {
  const { ref = 'refs/heads/main', sha = SHA.pushed, actor = 'dev', message = 'Change codes' } = options;
  const head = { id: sha, message };
  const payload = { ref, before: SHA.head, after: sha, head_commit: head, commits: [head], ...common(actor) };
  return { name: 'push', payload, sha, ref, actor };
}

export function mergeGroupEvent(): ActionEvent {
  const ref = 'refs/heads/gh-readonly-queue/main/pr-1';
  const group = { head_sha: SHA.group, head_ref: ref, base_ref: 'refs/heads/main', base_sha: SHA.pushed };
  const payload = { action: 'checks_requested', merge_group: group, ...common('dev') };
  return { name: 'merge_group', payload, sha: SHA.group, ref, actor: 'dev' };
}

export function scheduleEvent(): ActionEvent {
  const payload = { schedule: '0 5 * * *', ...common('dev') };
  return { name: 'schedule', payload, sha: SHA.pushed, ref: 'refs/heads/main', actor: 'dev' };
}

export function workflowDispatchEvent(inputs: Readonly<Record<string, string>> = {}): ActionEvent {
  const payload = { inputs, ref: 'refs/heads/main', ...common('dev') };
  return { name: 'workflow_dispatch', payload, sha: SHA.pushed, ref: 'refs/heads/main', actor: 'dev' };
}

function common(sender: string, repositoryId = REPOSITORY_ID) {
  const [owner = '', name = ''] = REPOSITORY.split('/');
  const repository = {
    id: repositoryId,
    name,
    full_name: REPOSITORY,
    default_branch: 'main',
    owner: { login: owner },
  };
  return { repository, sender: { login: sender } };
}

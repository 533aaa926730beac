import { GithubError } from '../errors/github-error.ts';
import type { Clock } from '../model/clock.ts';
import type { MergedPullRequest } from '../model/merged-pull-request.ts';
import type { RunContext } from '../model/run-context.ts';
import { fetchOwnLogins } from './fetch-own-logins.ts';
import { findReviewComments } from './find-review-comments.ts';
import type { GithubClient } from './github-client.ts';
import { listPullRequestsOfCommit, type PullRequestOfCommit } from './list-pull-requests-of-commit.ts';
import { type HistoryCommit, walkFirstParents } from './walk-first-parents.ts';

const MAX_PULL_REQUESTS = 50;
const MAX_COMMITS = 300;
/** GitHub may need a while until it knows the pull request of a commit that has just been merged. */
const MAX_LAG_MS = 30_000;
const ASK_AGAIN_MS = 2_000;

export interface ReviewedPlansRequest {
  readonly client: GithubClient;
  readonly context: RunContext;
  readonly repository: NonNullable<RunContext['repository']>;
  readonly target: string;
  /** The commit that is applied. */
  readonly commit: string;
  readonly defaultBranch: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export type ReviewedPlansStep =
  | { readonly kind: 'pull-request'; readonly pullRequest: MergedPullRequest }
  /** The last step. `note`: why there may be older ones, or why GitHub did not tell; null when all were looked at. */
  | { readonly kind: 'end'; readonly note: string | null };

/**
 * The pull requests that brought the first-parent history of a commit, the newest first, each once, with our comments. Nothing
 * is asked beyond what is read; what GitHub refuses ends the list with a note instead of an error.
 */
export async function* listReviewedPlans(
  request: ReviewedPlansRequest,
): AsyncGenerator<ReviewedPlansStep, void> {
  try {
    yield* walk(request);
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    yield { kind: 'end', note: toNote(error) };
  }
}

async function* walk(request: ReviewedPlansRequest): AsyncGenerator<ReviewedPlansStep, void> {
  const { client, repository, commit: start } = request;
  const seen = new Set<number>();
  const logins = toOnce(() => fetchOwnLogins(client));
  let commits = 0;
  const history = walkFirstParents(client, { repository, start });
  let step = await history.next();
  for (; step.done !== true; step = await history.next()) {
    const commit = step.value;
    if (commits === MAX_COMMITS) {
      yield { kind: 'end', note: `older commits than the newest ${MAX_COMMITS} were not looked at` };
      return;
    }
    const pulls = await (commits === 0 ? fetchNewest(request, commit) : fetchPullRequests(request, commit));
    commits += 1;
    for (const pull of pulls.filter(({ number }) => !seen.has(number))) {
      if (seen.size === MAX_PULL_REQUESTS) {
        yield {
          kind: 'end',
          note: `older pull requests than the newest ${MAX_PULL_REQUESTS} were not looked at`,
        };
        return;
      }
      seen.add(pull.number);
      yield { kind: 'pull-request', pullRequest: await withComments(request, { pull, logins }) };
    }
  }
  yield { kind: 'end', note: toEndNote(step.value, { commits, start }) };
}

async function fetchPullRequests(
  { client, context, repository }: ReviewedPlansRequest,
  { sha }: HistoryCommit,
): Promise<readonly PullRequestOfCommit[]> {
  const found = await listPullRequestsOfCommit(client, {
    context: { ...context, repository },
    commit: sha,
  });
  return found.toSorted(byMergeNewestFirst);
}

/** Asks again while the answer is empty, provided that event or message say that there is a pull request to wait for. */
async function fetchNewest(
  request: ReviewedPlansRequest,
  commit: HistoryCommit,
): Promise<readonly PullRequestOfCommit[]> {
  const { clock, signal, context } = request;
  const isExpected = context.pullRequest !== null || namesPullRequest(commit.message);
  const deadlineMs = clock.nowMs() + MAX_LAG_MS;
  let found = await fetchPullRequests(request, commit);
  while (found.length === 0 && isExpected && !signal.aborted && clock.nowMs() < deadlineMs) {
    await sleepUnlessAborted(request, Math.min(ASK_AGAIN_MS, deadlineMs - clock.nowMs()));
    found = await fetchPullRequests(request, commit);
  }
  return found;
}

async function sleepUnlessAborted({ clock, signal }: ReviewedPlansRequest, ms: number): Promise<void> {
  try {
    await clock.sleep(ms, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** As GitHub titles merges and squashes: `Merge pull request #12 from …`, `Add codes (#12)`. */
function namesPullRequest(message: string): boolean {
  return /#\d/.test(message.split('\n', 1)[0] ?? '');
}

async function withComments(
  request: ReviewedPlansRequest,
  {
    pull,
    logins,
  }: { readonly pull: PullRequestOfCommit; readonly logins: () => Promise<ReadonlySet<string>> },
): Promise<MergedPullRequest> {
  const { number, author, baseRef, headSha, mergedAt } = pull;
  const { client, repository, target, defaultBranch } = request;
  const mayCount = mergedAt !== null && baseRef === defaultBranch;
  const thread = { owner: repository.owner, repo: repository.name, number };
  const comments = mayCount ? await findReviewComments(client, { thread, target, logins }) : [];
  return { number, author, baseRef, headSha, mergedAt, comments: comments.map(({ body }) => body) };
}

function byMergeNewestFirst(left: PullRequestOfCommit, right: PullRequestOfCommit): number {
  const leftMs = Date.parse(left.mergedAt ?? '');
  const rightMs = Date.parse(right.mergedAt ?? '');
  if (Number.isNaN(leftMs) || Number.isNaN(rightMs) || leftMs === rightMs) return right.number - left.number;
  return rightMs - leftMs;
}

function toOnce<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= ask();
    return answer;
  };
}

function toEndNote(
  end: 'complete' | 'cut',
  { commits, start }: { readonly commits: number; readonly start: string },
): string | null {
  if (commits === 0) return `GitHub does not list the commit ${start}`;
  return end === 'cut' ? `older commits than the newest ${commits} were not found on GitHub's pages` : null;
}

function toNote(error: GithubError): string {
  const isDenied = error.code === 'GITHUB_FORBIDDEN' || error.code === 'GITHUB_NOT_FOUND';
  const advice = isDenied
    ? ' The job needs the permissions contents: read and pull-requests: read (or write).'
    : '';
  return `${error.message}${advice}`;
}

import type { RunContext } from '../model/run-context.ts';
import { isRecord } from '../util/is-record.ts';
import type { GithubClient } from './github-client.ts';
import { listPages } from './list-pages.ts';

export interface PullRequestOfCommit {
  readonly number: number;
  /** Null when the account is gone. */
  readonly author: string | null;
  readonly baseRef: string;
  readonly headSha: string;
  /** ISO 8601; null while it is not merged. */
  readonly mergedAt: string | null;
  readonly mergeCommitSha: string | null;
}

const ROUTE = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';

/** The pull requests that brought this commit, in GitHub's order; throws a `GithubError` when the token may not see them. */
export async function listPullRequestsOfCommit(
  client: GithubClient,
  { context, commit }: { readonly context: RunContext; readonly commit: string },
): Promise<readonly PullRequestOfCommit[]> {
  if (context.repository === null) return [];
  const { owner, name: repo } = context.repository;
  const entries = await listPages({ client, route: ROUTE, parameters: { owner, repo, commit_sha: commit } });
  return entries.map(toPullRequest).filter((entry) => entry !== null);
}

function toPullRequest(value: unknown): PullRequestOfCommit | null {
  if (!isRecord(value) || !isRecord(value['base']) || !isRecord(value['head'])) return null;
  const { number, merged_at: mergedAt, merge_commit_sha: mergeCommitSha } = value;
  const baseRef = value['base']['ref'];
  const headSha = value['head']['sha'];
  if (typeof number !== 'number' || typeof baseRef !== 'string' || typeof headSha !== 'string') return null;
  const author = isRecord(value['user']) ? value['user']['login'] : null;
  return {
    number,
    author: typeof author === 'string' ? author : null,
    baseRef,
    headSha,
    mergedAt: typeof mergedAt === 'string' ? mergedAt : null,
    mergeCommitSha: typeof mergeCommitSha === 'string' ? mergeCommitSha : null,
  };
}

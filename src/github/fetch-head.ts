import { GithubError } from '../errors/github-error.ts';
import { isRecord } from '../util/is-record.ts';
import type { Thread } from './find-review-comments.ts';
import type { GithubClient } from './github-client.ts';

const ROUTE = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';

export interface PullRequestHead {
  /** The commit that the branch has at this moment. */
  readonly sha: string;
  /** Merged, or closed without a merge. */
  readonly isClosed: boolean;
}

/** Where the pull request stands at this moment. */
export async function fetchHead(
  client: GithubClient,
  { owner, repo, number }: Thread,
): Promise<PullRequestHead> {
  const { data, status } = await client.request(ROUTE, { owner, repo, pull_number: number });
  const head = isRecord(data) ? data['head'] : null;
  const sha = isRecord(head) ? head['sha'] : null;
  if (typeof sha === 'string') return { sha, isClosed: isRecord(data) && data['state'] === 'closed' };
  throw new GithubError(`GitHub answered ${ROUTE} without a head commit.`, {
    code: 'GITHUB_UNEXPECTED_REPLY',
    route: ROUTE,
    status,
    requestId: null,
  });
}

import { GithubError } from '../errors/github-error.ts';
import { isRecord } from '../util/is-record.ts';
import type { Thread } from './find-review-comments.ts';
import type { GithubClient } from './github-client.ts';

const ROUTE = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';

/** The commit that the pull request's branch has at this moment. */
export async function fetchHeadSha(client: GithubClient, { owner, repo, number }: Thread): Promise<string> {
  const { data, status } = await client.request(ROUTE, { owner, repo, pull_number: number });
  const head = isRecord(data) ? data['head'] : null;
  const sha = isRecord(head) ? head['sha'] : null;
  if (typeof sha === 'string') return sha;
  throw new GithubError(`GitHub answered ${ROUTE} without a head commit.`, {
    code: 'GITHUB_UNEXPECTED_REPLY',
    route: ROUTE,
    status,
    requestId: null,
  });
}

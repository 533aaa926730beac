import type { PullRequestReview } from '../model/merged-pull-request.ts';
import { isRecord } from '../util/is-record.ts';
import type { Thread } from './find-review-comments.ts';
import type { GithubClient } from './github-client.ts';
import { listPages } from './list-pages.ts';

const ROUTE = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';

/** The reviews of a pull request over all pages, in the order in which they were given; throws a `GithubError`. */
export async function fetchReviews(
  client: GithubClient,
  { owner, repo, number }: Thread,
): Promise<readonly PullRequestReview[]> {
  const parameters = { owner, repo, pull_number: number };
  const entries = await listPages({ client, route: ROUTE, parameters });
  return entries.map(toReview).filter((review) => review !== null);
}

function toReview(value: unknown): PullRequestReview | null {
  if (!isRecord(value) || typeof value['state'] !== 'string') return null;
  const user = isRecord(value['user']) ? value['user'] : {};
  const { commit_id: commit, state } = value;
  return {
    reviewer: typeof user['login'] === 'string' ? user['login'] : null,
    isBot: user['type'] === 'Bot',
    state,
    commit: typeof commit === 'string' ? commit : null,
  };
}

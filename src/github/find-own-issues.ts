import type { RunContext } from '../model/run-context.ts';
import { isRecord } from '../util/is-record.ts';
import { fetchOwnLogins } from './fetch-own-logins.ts';
import { hasMarker, toComment } from './find-review-comments.ts';
import type { GithubClient } from './github-client.ts';
import { listPages } from './list-pages.ts';

export interface OwnIssue {
  readonly number: number;
  readonly body: string;
  readonly url: string;
}

const ROUTE = 'GET /repos/{owner}/{repo}/issues';

/**
 * Open issues with this marker as their first line that this token's account wrote, the oldest first, over all pages. A copy of
 * the marker in someone else's issue is not ours.
 */
export async function findOwnIssues(
  {
    client,
    repository,
  }: { readonly client: GithubClient; readonly repository: NonNullable<RunContext['repository']> },
  marker: string,
): Promise<readonly OwnIssue[]> {
  const parameters = { owner: repository.owner, repo: repository.name, state: 'open' };
  const entries = await listPages({ client, route: ROUTE, parameters });
  const marked = entries.flatMap((entry) => {
    const issue = toOwnIssue(entry);
    const author = toComment(entry)?.author;
    return issue === null || author === undefined || !hasMarker(issue.body, marker)
      ? []
      : [{ issue, author }];
  });
  if (marked.length === 0) return [];
  const logins = await fetchOwnLogins(client);
  return marked
    .filter(({ author }) => logins.has(author))
    .map(({ issue }) => issue)
    .sort((left, right) => left.number - right.number);
}

/** Null for a pull request, which GitHub lists among the issues, and for an issue without text. */
export function toOwnIssue(value: unknown): OwnIssue | null {
  if (!isRecord(value) || isRecord(value['pull_request'])) return null;
  const { number, body, html_url: url } = value;
  if (typeof number !== 'number' || typeof body !== 'string' || typeof url !== 'string') return null;
  return { number, body, url };
}

import { GithubError } from '../errors/github-error.ts';
import { isList } from '../util/is-list.ts';
import type { GithubClient } from './github-client.ts';

export const PAGE_SIZE = 100;

export interface PagedRequest {
  readonly client: GithubClient;
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Stops after so many pages. */
  readonly maxPages?: number;
}

/** The entries of all pages, in GitHub's order, one call for each hundred. */
export async function listPages({
  client,
  route,
  parameters,
  maxPages,
}: PagedRequest): Promise<readonly unknown[]> {
  const entries: unknown[] = [];
  for (let page = 1; page <= (maxPages ?? Number.POSITIVE_INFINITY); page += 1) {
    const reply = await client.request(route, { ...parameters, per_page: PAGE_SIZE, page });
    if (!isList(reply.data)) throw unexpected(route, reply.status);
    entries.push(...reply.data);
    if (!/;\s*rel="next"/.test(reply.headers['link'] ?? '')) break;
  }
  return entries;
}

function unexpected(route: string, status: number): GithubError {
  return new GithubError(`GitHub answered ${route} with something else than a list.`, {
    code: 'GITHUB_UNEXPECTED_REPLY',
    route,
    status,
    requestId: null,
  });
}

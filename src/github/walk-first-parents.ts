import type { RunContext } from '../model/run-context.ts';
import { isList } from '../util/is-list.ts';
import { isRecord } from '../util/is-record.ts';
import type { GithubClient } from './github-client.ts';
import { PAGE_SIZE } from './list-pages.ts';

const ROUTE = 'GET /repos/{owner}/{repo}/commits';
const MAX_PAGES = 10;

export interface HistoryCommit {
  readonly sha: string;
  readonly message: string;
}

interface ListedCommit extends HistoryCommit {
  readonly firstParent: string | null;
}

/**
 * The commits from `start` along their first parents, the newest first, a hundred a call and only as far as somebody reads on.
 * Ends at the first commit of all (`complete`), or where the pages that are asked for at most end (`cut`).
 */
export async function* walkFirstParents(
  client: GithubClient,
  {
    repository,
    start,
  }: { readonly repository: NonNullable<RunContext['repository']>; readonly start: string },
): AsyncGenerator<HistoryCommit, 'complete' | 'cut'> {
  const known = new Map<string, ListedCommit>();
  let page = 0;
  let hasMore = true;
  let next: string | null = start;
  while (next !== null) {
    let commit: ListedCommit | undefined = known.get(next);
    while (commit === undefined && hasMore && page < MAX_PAGES) {
      page += 1;
      const { owner, name: repo } = repository;
      const reply = await client.request(ROUTE, { owner, repo, sha: start, per_page: PAGE_SIZE, page });
      const entries = isList(reply.data) ? reply.data.map(toCommit).filter((entry) => entry !== null) : [];
      for (const entry of entries) known.set(entry.sha, entry);
      hasMore = entries.length > 0 && /;\s*rel="next"/.test(reply.headers['link'] ?? '');
      commit = known.get(next);
    }
    if (commit === undefined) return 'cut';
    yield { sha: commit.sha, message: commit.message };
    next = commit.firstParent;
  }
  return 'complete';
}

function toCommit(value: unknown): ListedCommit | null {
  if (!isRecord(value) || typeof value['sha'] !== 'string') return null;
  const parents = isList(value['parents']) ? value['parents'] : [];
  const first = parents[0];
  const firstParent = isRecord(first) && typeof first['sha'] === 'string' ? first['sha'] : null;
  const message = isRecord(value['commit']) ? value['commit']['message'] : null;
  return { sha: value['sha'], message: typeof message === 'string' ? message : '', firstParent };
}

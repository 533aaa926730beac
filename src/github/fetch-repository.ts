import { GithubError } from '../errors/github-error.ts';
import type { RunContext } from '../model/run-context.ts';
import { isRecord } from '../util/is-record.ts';
import type { GithubClient } from './github-client.ts';

const ROUTE = 'GET /repos/{owner}/{repo}';

export interface RepositoryFacts {
  readonly owner: string;
  readonly name: string;
  readonly id: number;
  readonly defaultBranch: string;
}

/** Number and default branch of the run's repository: from the event when it tells both, else from GitHub. */
export async function fetchRepository(
  client: GithubClient,
  repository: NonNullable<RunContext['repository']>,
): Promise<RepositoryFacts> {
  const { owner, name } = repository;
  if (repository.id !== null && repository.defaultBranch !== null)
    return { owner, name, id: repository.id, defaultBranch: repository.defaultBranch };
  const { data, status } = await client.request(ROUTE, { owner, repo: name });
  const id = isRecord(data) ? data['id'] : null;
  const defaultBranch = isRecord(data) ? data['default_branch'] : null;
  if (typeof id === 'number' && typeof defaultBranch === 'string') return { owner, name, id, defaultBranch };
  throw new GithubError(`GitHub answered ${ROUTE} without number or default branch.`, {
    code: 'GITHUB_UNEXPECTED_REPLY',
    route: ROUTE,
    status,
    requestId: null,
  });
}

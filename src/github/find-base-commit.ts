import type { RunContext } from '../model/run-context.ts';
import { isRecord } from '../util/is-record.ts';
import type { GithubClient } from './github-client.ts';
import { readCommitParents } from './read-commit-parents.ts';
import { readGitHead } from './read-git-head.ts';

/**
 * What the checked-out files of the event's pull request are to be compared with, so that only its own changes differ: the commit
 * that the trial merge was made onto, or, where the branch itself is checked out, the commit that it left the base at. Null
 * without a pull request, and when nobody knows.
 */
export async function findBaseCommit(client: GithubClient, context: RunContext): Promise<string | null> {
  const { pullRequest, workspace } = context;
  if (pullRequest === null) return null;
  if ((await readGitHead(workspace)) === pullRequest.headSha) return await fetchMergeBase(client, context);
  const [onto, merged] = await readCommitParents(workspace);
  return onto !== undefined && merged === pullRequest.headSha ? onto : pullRequest.baseSha;
}

async function fetchMergeBase(
  client: GithubClient,
  { repository, pullRequest }: RunContext,
): Promise<string | null> {
  if (repository === null || pullRequest === null || pullRequest.baseSha === null) return null;
  const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    owner: repository.owner,
    repo: repository.name,
    basehead: `${pullRequest.baseSha}...${pullRequest.headSha}`,
    // Only the merge base is wanted, not the commits behind it.
    per_page: 1,
  });
  const base = isRecord(data) ? data['merge_base_commit'] : null;
  const sha = isRecord(base) ? base['sha'] : null;
  return typeof sha === 'string' ? sha : null;
}

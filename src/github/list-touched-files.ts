import type { RunContext } from '../model/run-context.ts';
import { byCodePoint } from '../util/by-code-point.ts';
import { isRecord } from '../util/is-record.ts';
import { toThread } from './find-review-comments.ts';
import type { GithubClient } from './github-client.ts';
import { listPages, PAGE_SIZE } from './list-pages.ts';
import { isAccessDenied } from './write-comment.ts';

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files: no more are listed. */
const MAX_FILES = 3_000;

/**
 * Paths that the pull request of the event touches, old names of renamed files among them, sorted. Null when that is not
 * known: no pull request, no permission, or so many files that GitHub lists only a part.
 */
export async function listTouchedFiles(
  client: GithubClient,
  context: RunContext,
): Promise<readonly string[] | null> {
  const thread = toThread(context);
  if (thread === null) return null;
  const { owner, repo, number } = thread;
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
  const parameters = { owner, repo, pull_number: number };
  try {
    const files = await listPages({ client, route, parameters, maxPages: MAX_FILES / PAGE_SIZE });
    return files.length < MAX_FILES ? [...new Set(files.flatMap(toPaths))].sort(byCodePoint) : null;
  } catch (error) {
    if (isAccessDenied(error)) return null;
    throw error;
  }
}

function toPaths(file: unknown): readonly string[] {
  if (!isRecord(file)) return [];
  return [file['filename'], file['previous_filename']].filter((path) => typeof path === 'string');
}

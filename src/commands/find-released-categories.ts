import { GithubError } from '../errors/github-error.ts';
import type { GithubClient } from '../github/github-client.ts';
import { matchMatrixGlobs } from '../matrix/match-matrix-globs.ts';
import { parseMatrixFiles } from '../matrix/parse-matrix-files.ts';
import { byCodePoint } from '../util/by-code-point.ts';
import type { Draft } from './make-plan.ts';
import { hasErrors } from './read-matrix.ts';
import type { Run } from './run-environment.ts';

/** One call for each; a pull request that touches more is not looked through. */
const MAX_FILES = 50;

export interface ReleaseQuestion {
  readonly draft: Draft;
  readonly client: GithubClient;
  /** Null: not known. */
  readonly touchedFiles: ReadonlySet<string> | null;
}

/**
 * Categories that the files declared before the pull request and do not declare any more, by code point. What is not known is not
 * claimed: empty without a pull request, with errors in the files, or when GitHub does not show how they were.
 */
export async function findReleasedCategories(
  run: Run,
  question: ReleaseQuestion,
): Promise<readonly string[]> {
  const { draft, touchedFiles } = question;
  if (touchedFiles === null || hasErrors(draft.loaded.findings)) return [];
  try {
    const earlier = await fetchEarlierCategories(run, { ...question, touchedFiles });
    const owned = new Set(draft.loaded.matrix.owned.map(({ category }) => category));
    return [...new Set(earlier)].filter((category) => !owned.has(category)).sort(byCodePoint);
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    run.environment.log.debug(`Which categories are no longer managed is not known: ${error.message}`);
    return [];
  }
}

/** Of the touched files alone: what another file declared, it declares still. */
async function fetchEarlierCategories(
  { settings, context }: Run,
  { client, touchedFiles }: { readonly client: GithubClient; readonly touchedFiles: ReadonlySet<string> },
): Promise<readonly string[]> {
  const files = await matchMatrixGlobs([...touchedFiles], settings.matrix);
  if (context.repository === null || files.length === 0 || files.length > MAX_FILES) return [];
  const { findBaseCommit } = await import('../github/find-base-commit.ts');
  const { fetchFilesAt } = await import('../github/fetch-files-at.ts');
  const commit = await findBaseCommit(client, context);
  if (commit === null) return [];
  const earlier = await fetchFilesAt(client, { repository: context.repository, commit, files });
  if (earlier === null) return [];
  const { matrix } = await parseMatrixFiles(earlier);
  return matrix.owned.map(({ category }) => category);
}

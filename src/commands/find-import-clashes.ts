import { join, relative, sep } from 'node:path';
import { loadMatrixFiles } from '../matrix/load-matrix-files.ts';
import { matchMatrixGlobs } from '../matrix/match-matrix-globs.ts';
import { parseMatrixFiles } from '../matrix/parse-matrix-files.ts';
import type { DesiredCode } from '../model/call-code.ts';
import type { Run } from './run-environment.ts';

interface ImportedFiles {
  /** Absolute. */
  readonly folder: string;
  readonly names: readonly string[];
  readonly codes: readonly DesiredCode[];
  /** The name that a flat list knows the code by; null where names may stand twice. */
  readonly toUniqueName: ((code: DesiredCode) => string) | null;
}

/**
 * What other matrix files say already of the categories and codes of an import, each with its place: a plan would find it twice.
 * Nothing clashes with files that the globs of the run do not match.
 */
export async function findImportClashes(
  { context, settings }: Run,
  { folder, names, codes, toUniqueName }: ImportedFiles,
): Promise<readonly string[]> {
  const { workspace } = context;
  const written = names.map((name) => relative(workspace, join(folder, name)).split(sep).join('/'));
  if ((await matchMatrixGlobs(written, settings.matrix)).length === 0) return [];
  const { files } = await loadMatrixFiles({ workspace, globs: settings.matrix, globsGiven: false });
  const own = new Set(written);
  const { matrix } = await parseMatrixFiles(files.filter(({ file }) => !own.has(file)));
  const categories = new Set(codes.map(({ category }) => category));
  const paths = new Set(codes.map(({ path }) => path));
  const uniqueNames = new Set(toUniqueName === null ? [] : codes.map(toUniqueName));
  const clashes = new Map<string, string>();
  for (const { category, place } of matrix.owned) {
    const key = JSON.stringify([place.file, category]);
    if (categories.has(category) && !clashes.has(key))
      clashes.set(key, `${place.file}:${place.line} has the category ${JSON.stringify(category)}`);
  }
  for (const code of matrix.codes) {
    const { category, path, place } = code;
    // The codes of a category that clashes as a whole are told with it.
    if (clashes.has(JSON.stringify([place.file, category]))) continue;
    const hasName = toUniqueName !== null && uniqueNames.has(toUniqueName(code));
    if (paths.has(path) || hasName)
      clashes.set(
        JSON.stringify([place.file, place.line, path]),
        `${place.file}:${place.line} lists ${paths.has(path) ? path : `a disposition called ${JSON.stringify(code.name)}`}`,
      );
  }
  return [...clashes.values()];
}

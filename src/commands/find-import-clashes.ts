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
}

/**
 * What other matrix files say already of the categories and codes of an import, each with its place: a plan would find it twice.
 * Nothing clashes with files that the globs of the run do not match.
 */
export async function findImportClashes(
  { context, settings }: Run,
  { folder, names, codes }: ImportedFiles,
): Promise<readonly string[]> {
  const { workspace } = context;
  const written = names.map((name) => relative(workspace, join(folder, name)).split(sep).join('/'));
  if ((await matchMatrixGlobs(written, settings.matrix)).length === 0) return [];
  const { files } = await loadMatrixFiles({ workspace, globs: settings.matrix, globsGiven: false });
  const own = new Set(written);
  const { matrix } = await parseMatrixFiles(files.filter(({ file }) => !own.has(file)));
  const categories = new Set(codes.map(({ category }) => category));
  const paths = new Set(codes.map(({ path }) => path));
  const clashes = new Map<string, string>();
  for (const { category, place } of matrix.owned) {
    const key = JSON.stringify([place.file, category]);
    if (categories.has(category) && !clashes.has(key))
      clashes.set(key, `${place.file}:${place.line} has the category ${JSON.stringify(category)}`);
  }
  for (const { category, path, place } of matrix.codes)
    if (paths.has(path) && !categories.has(category))
      clashes.set(
        JSON.stringify([place.file, place.line, path]),
        `${place.file}:${place.line} lists ${path}`,
      );
  return [...clashes.values()];
}

import { join, relative, sep } from 'node:path';
import { loadMatrixFiles } from '../matrix/load-matrix-files.ts';
import { matchMatrixGlobs } from '../matrix/match-matrix-globs.ts';
import { parseMatrixFiles } from '../matrix/parse-matrix-files.ts';
import type { DesiredCode, DesiredMatrix, Place } from '../model/call-code.ts';
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
  const categories = findCategoryClashes(matrix, codes);
  // The codes of a category that clashes as a whole are told with it.
  const others = matrix.codes.filter(({ place, category }) => !categories.has(toKey(place, category)));
  return [...categories.values(), ...findCodeClashes(others, { codes, toUniqueName })];
}

function findCategoryClashes(
  { owned }: DesiredMatrix,
  codes: readonly DesiredCode[],
): ReadonlyMap<string, string> {
  const categories = new Set(codes.map(({ category }) => category));
  const clashes = new Map<string, string>();
  for (const { category, place } of owned) {
    const key = toKey(place, category);
    if (categories.has(category) && !clashes.has(key))
      clashes.set(key, `${place.file}:${place.line} has the category ${JSON.stringify(category)}`);
  }
  return clashes;
}

function findCodeClashes(
  others: readonly DesiredCode[],
  { codes, toUniqueName }: Pick<ImportedFiles, 'codes' | 'toUniqueName'>,
): readonly string[] {
  const paths = new Set(codes.map(({ path }) => path));
  const names = new Set(toUniqueName === null ? [] : codes.map(toUniqueName));
  return others.flatMap((code) => {
    const { path, name, place } = code;
    const at = `${place.file}:${place.line}`;
    if (paths.has(path)) return [`${at} lists ${path}`];
    const hasName = toUniqueName !== null && names.has(toUniqueName(code));
    return hasName ? [`${at} lists a disposition called ${JSON.stringify(name)}`] : [];
  });
}

function toKey({ file }: Pick<Place, 'file'>, category: string): string {
  return JSON.stringify([file, category]);
}

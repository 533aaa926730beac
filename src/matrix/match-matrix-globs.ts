import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isInside } from './is-inside.ts';
import { listMatrixFiles } from './list-matrix-files.ts';
import { formatOf } from './matrix-readers.ts';

/**
 * Those of `files` (relative, with `/`) that the globs match, though they need not exist: by the very search that finds the matrix,
 * in a directory with empty files of these names. Names without a format of a matrix match nothing.
 * @throws InputError for a glob that leads out of the workspace.
 */
export async function matchMatrixGlobs(
  files: readonly string[],
  globs: readonly string[],
): Promise<readonly string[]> {
  const root = await mkdtemp(join(tmpdir(), 'callcodes-names-'));
  try {
    for (const file of files) await writeEmpty(root, file);
    return (await listMatrixFiles({ workspace: root, globs })).files;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function writeEmpty(root: string, file: string): Promise<void> {
  const path = join(root, file);
  if (formatOf(file) === null || file.includes('\0') || !isInside(root, path)) return;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, '');
  } catch (error) {
    // A name that is a directory of another one, or too long for this machine, cannot be asked about.
    if (!(error instanceof Error) || !('code' in error)) throw error;
  }
}

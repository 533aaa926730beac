import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { byCodePoint } from '../../src/util/by-code-point.ts';
import { projectRoot } from '../project-root.ts';
import { readProgram } from '../run-step.ts';
import type { SourceFile } from './source-file.ts';

/** The hand-written TypeScript below `src/`. */
export async function loadSources(): Promise<readonly SourceFile[]> {
  const paths = await glob('src/**/*.ts', { cwd: projectRoot, ignore: ['**/generated/**'] });
  return await loadAll(paths);
}

/** Every file that people write and the repository holds, or would hold. */
export async function loadTracked(): Promise<readonly SourceFile[]> {
  const listing = await readProgram('git', ['ls-files', '--cached', '--others', '--exclude-standard']);
  const paths =
    listing === null
      ? await glob('**', { cwd: projectRoot, dot: true, ignore: ['node_modules/**', 'lib/**', '.git/**'] })
      : listing.split('\n').filter((path) => path !== '');
  return await loadAll(paths.filter((path) => path !== 'package-lock.json' && !path.startsWith('dist/')));
}

async function loadAll(paths: readonly string[]): Promise<readonly SourceFile[]> {
  const files = paths.toSorted(byCodePoint).map(async (path) => {
    const text = await readIfThere(join(projectRoot, path));
    return text === null ? [] : [{ path, text }];
  });
  return (await Promise.all(files)).flat();
}

/** Null for a file that git lists and somebody has just removed. */
async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

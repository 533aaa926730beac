import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { byCodePoint } from '../src/util/by-code-point.ts';
import { projectRoot } from './project-root.ts';
import { readProgram } from './run-step.ts';

/** What a build writes and the repository holds. */
const BUILT = ['dist', ':(glob)src/**/generated/**'];

/** File → digest of everything in `dist/`. */
export type DistImage = ReadonlyMap<string, string>;

export async function readDist(): Promise<DistImage> {
  const image = new Map<string, string>();
  for (const file of await glob('dist/**', { cwd: projectRoot, dot: true })) {
    const bytes = await readFile(join(projectRoot, file));
    image.set(file, createHash('sha256').update(bytes).digest('hex'));
  }
  return image;
}

/**
 * Files that a build from the sources makes otherwise than the repository has them. Against the index in a git checkout,
 * elsewhere against the image from before the build.
 */
export async function listStaleFiles(before: DistImage): Promise<readonly string[]> {
  const changed = await readProgram('git', ['diff', '--name-only', '--', ...BUILT]);
  const untracked = await readProgram('git', ['ls-files', '--others', '--exclude-standard', '--', ...BUILT]);
  if (changed !== null && untracked !== null) {
    return `${changed}${untracked}`.split('\n').filter((file) => file !== '');
  }
  const after = await readDist();
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).toSorted(byCodePoint);
}

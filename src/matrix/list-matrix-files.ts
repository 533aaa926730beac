import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../errors/input-error.ts';
import type { Finding } from '../model/finding.ts';
import { byCodePoint } from '../util/by-code-point.ts';
import { assertGlobInWorkspace } from './assert-glob.ts';
import { createGuardedFs } from './guarded-fs.ts';
import { isInside } from './is-inside.ts';
import { listPlainFiles } from './list-plain-files.ts';

export interface ListedFiles {
  /** The workspace's real path. */
  readonly root: string;
  /** Relative, with `/`, sorted by code point; a file that several names lead to counts once. */
  readonly files: readonly string[];
  /** Globs, other than excluding ones, that match no file. */
  readonly unmatched: readonly string[];
  readonly findings: readonly Finding[];
}

const NEVER_WALKED = ['**/.git/**'];
const PACKAGES = '**/node_modules/**';

/**
 * Files of the workspace that the globs match.
 * @throws InputError for a glob that leads out of the workspace, or a workspace that is not there.
 */
export async function listMatrixFiles({
  workspace,
  globs,
}: {
  workspace: string;
  globs: readonly string[];
}): Promise<ListedFiles> {
  for (const glob of globs) assertGlobInWorkspace(glob);
  const root = await toRealRoot(workspace);
  const plain = await listPlainFiles(root, globs);
  if (plain !== null)
    return { root, files: plain.files.toSorted(byCodePoint), unmatched: plain.unmatched, findings: [] };
  return searchFiles(root, globs);
}

async function searchFiles(root: string, globs: readonly string[]): Promise<ListedFiles> {
  const { glob: findFiles } = await import('tinyglobby');
  const guarded = createGuardedFs(root);
  const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const names = new Set<string>();
  const unmatched: string[] = [];
  for (const glob of globs) {
    if (glob.startsWith('!')) continue;
    const ignore = [...excluded, ...NEVER_WALKED, ...(glob.includes('node_modules') ? [] : [PACKAGES])];
    const found = await findFiles(glob, { cwd: root, ignore, expandDirectories: false, fs: guarded.adapter });
    if (found.length === 0) unmatched.push(glob);
    for (const name of found) names.add(name);
  }
  return { root, files: await withoutAliases([...names], root), unmatched, findings: guarded.findings };
}

async function toRealRoot(workspace: string): Promise<string> {
  try {
    return await realpath(workspace);
  } catch (cause) {
    throw new InputError(`Reading the matrix: workspace ${JSON.stringify(workspace)}: it cannot be opened.`, {
      hint: 'Check out the repository first (actions/checkout).',
      cause,
    });
  }
}

/** Each file once, by its own name rather than one that a link makes. */
async function withoutAliases(names: readonly string[], root: string): Promise<string[]> {
  const byIdentity = new Map<string, string>();
  for (const name of names.toSorted(byCodePoint)) {
    const path = join(root, name);
    const identity = await identityOf(path, root);
    if (identity === path || !byIdentity.has(identity)) byIdentity.set(identity, name);
  }
  return [...byIdentity.values()].toSorted(byCodePoint);
}

/** Where a name leads; a link that leads nowhere, or out of the workspace, stands for itself. */
async function identityOf(path: string, root: string): Promise<string> {
  const target = await realpath(path).catch(() => null);
  if (target !== null && isInside(root, target)) return target;
  return join(await realpath(dirname(path)), basename(path));
}

import { type Dirent, promises as fs } from 'node:fs';
import { join } from 'node:path';
import { type PlainGlob, parsePlainGlob } from './plain-glob.ts';

const NEVER_WALKED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

export interface PlainFiles {
  /** Relative to the root, with `/`, in no order. */
  readonly files: readonly string[];
  /** Globs that match no file. */
  readonly unmatched: readonly string[];
}

/**
 * Files that plain globs match in a tree of nothing but files and directories, without loading a glob library. Null where one
 * is needed: for other globs, and as soon as a link, a pipe or a directory that cannot be listed is met.
 * `root`: the workspace's real path.
 */
export async function listPlainFiles(root: string, globs: readonly string[]): Promise<PlainFiles | null> {
  const plain = globs.map(parsePlainGlob).filter((glob) => glob !== null);
  if (plain.length < globs.length || globs.some((glob) => glob.includes('node_modules'))) return null;
  const files = new Set<string>();
  const matched = new Set<PlainGlob>();
  for (const base of new Set(plain.map((glob) => glob.base))) {
    const group = plain.filter((glob) => glob.base === base);
    const depth = Math.max(...group.map((glob) => glob.depth));
    const found = await walk({ root, directory: base, depth });
    if (found === null) return null;
    for (const glob of group) {
      const hits = found.filter((file) => glob.pattern.test(file));
      if (hits.length > 0) matched.add(glob);
      for (const file of hits) files.add(file);
    }
  }
  const unmatched = plain.filter((glob) => !matched.has(glob)).map(({ glob }) => glob);
  return { files: [...files], unmatched };
}

interface Walk {
  readonly root: string;
  /** Relative with `/`; empty for the root. */
  readonly directory: string;
  readonly depth: number;
}

/** Files in and below a directory; empty where it is missing, null where something else than files and directories is met. */
async function walk({ root, directory, depth }: Walk): Promise<string[] | null> {
  const entries = await listDirectory(root, directory);
  if (entries === null) return null;
  const files: string[] = [];
  for (const entry of entries) {
    const name = directory === '' ? entry.name : `${directory}/${entry.name}`;
    if (entry.isFile()) files.push(name);
    else if (!entry.isDirectory()) return null;
    else if (depth > 0 && !entry.name.startsWith('.') && !NEVER_WALKED.has(entry.name)) {
      const below = await walk({ root, directory: name, depth: depth - 1 });
      if (below === null) return null;
      files.push(...below);
    }
  }
  return files;
}

async function listDirectory(root: string, directory: string): Promise<readonly Dirent[] | null> {
  const path = join(root, directory);
  try {
    // A link on the way may lead out of the workspace.
    if ((await fs.realpath(path)) !== path) return null;
    return await fs.readdir(path, { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'ENOENT' || code === 'ENOTDIR' ? [] : null;
  }
}

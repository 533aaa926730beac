import { type Dirent, promises as fs } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { FileSystemAdapter } from 'tinyglobby';
import type { Finding } from '../model/finding.ts';
import { hasErrorCode } from '../util/has-error-code.ts';
import { isInside } from './is-inside.ts';
import { LEADS_OUT, unreadableFinding, whyUnreadable } from './load-matrix-file.ts';

/** The file system as the search for files sees it, and what it must not pass over in silence. */
export interface GuardedFs {
  readonly adapter: FileSystemAdapter;
  readonly findings: readonly Finding[];
}

type Answer<T> = (error: Error | null, value?: T) => void;

/**
 * A file system that never lists a directory outside `root`, the workspace's real path. Directories behind links that lead
 * out, and directories that cannot be listed, become findings. Dead links, pipes and sockets count as files, so that they are
 * matched by name and reported when they are read.
 */
export function createGuardedFs(root: string): GuardedFs {
  const findings = new Map<string, Finding>();
  const links = new Map<string, string>();
  const report = (path: string, message: string): void => {
    const file = relative(root, path).split(sep).join('/');
    findings.set(file, unreadableFinding(file, message));
  };
  const list = async (path: string): Promise<Dirent[]> => {
    const shown = links.get(path.replace(/[/\\]$/, '')) ?? path;
    try {
      const real = await fs.realpath(path);
      if (isInside(root, real))
        return (await fs.readdir(path, { withFileTypes: true })).map(asFileOrDirectory);
      report(shown, LEADS_OUT);
    } catch (error) {
      if (!hasErrorCode(error, 'ENOENT', 'ENOTDIR')) report(shown, whyUnreadable(error));
    }
    return [];
  };
  const resolveLink = async (path: string): Promise<string> => {
    const real = await fs.realpath(path).catch(() => path);
    const directory = await fs.realpath(dirname(path));
    links.set(real, join(directory, basename(path)));
    return real;
  };
  const statOf = (path: string) => fs.stat(path).catch(() => fs.lstat(path));
  const adapter = {
    readdir: (path: string, _: unknown, done: Answer<Dirent[]>) => answer(list(path), done),
    realpath: (path: string, done: Answer<string>) => answer(resolveLink(path), done),
    stat: (path: string, done: Answer<Awaited<ReturnType<typeof statOf>>>) => answer(statOf(path), done),
  };
  return {
    // The callbacks that the search uses, without the overloads and promisified forms of the types of node:fs.
    adapter: adapter as unknown as FileSystemAdapter,
    get findings() {
      return [...findings.values()];
    },
  };
}

function asFileOrDirectory(entry: Dirent): Dirent {
  if (entry.isFile() || entry.isDirectory() || entry.isSymbolicLink()) return entry;
  return Object.assign(entry, { isFile: () => true });
}

/** Hands a promise's result to a callback. Errors of the callback itself are not caught. */
function answer<T>(work: Promise<T>, done: Answer<T>): void {
  work.then(
    (value) => process.nextTick(done, null, value),
    (error: unknown) => process.nextTick(done, error instanceof Error ? error : new Error(String(error))),
  );
}

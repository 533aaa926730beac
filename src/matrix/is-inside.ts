import { isAbsolute, relative, sep } from 'node:path';

/** True when `path` is `root` or below it; both absolute and without links. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

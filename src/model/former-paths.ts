import { type DesiredCode, PATH_SEPARATOR } from './call-code.ts';

/** Whether `was` can only be read as a full tenant path: it has several segments, or the code is a root. */
export function isFullWas({ was, parent }: Pick<DesiredCode, 'was' | 'parent'>): boolean {
  return was !== null && (parent.kind === 'root' || was.includes(PATH_SEPARATOR));
}

/**
 * The paths under which the files say that the tenant knew the codes, their own and their parents' `was` applied. Of two codes
 * with one path the first counts as parent. `topDown`: parents before children.
 */
export function toFormerPaths(topDown: readonly DesiredCode[]): ReadonlyMap<DesiredCode, string> {
  const byPath = new Map<string, DesiredCode>();
  for (const code of topDown) if (!byPath.has(code.path)) byPath.set(code.path, code);
  const formerPaths = new Map<DesiredCode, string>();
  for (const code of topDown) formerPaths.set(code, toFormerPath(code, { byPath, formerPaths }));
  return formerPaths;
}

interface Known {
  readonly byPath: ReadonlyMap<string, DesiredCode>;
  readonly formerPaths: ReadonlyMap<DesiredCode, string>;
}

function toFormerPath(code: DesiredCode, { byPath, formerPaths }: Known): string {
  if (code.was !== null && isFullWas(code)) return code.was;
  const segment = code.was ?? code.code;
  const cut = code.path.lastIndexOf(PATH_SEPARATOR);
  if (cut < 0) return segment;
  const parent = code.parent.kind === 'listed' ? byPath.get(code.parent.path) : undefined;
  const above = (parent && formerPaths.get(parent)) ?? code.path.slice(0, cut);
  return `${above}${PATH_SEPARATOR}${segment}`;
}

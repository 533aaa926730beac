import { type DesiredCode, PATH_SEPARATOR, type ParentReference } from '../../model/call-code.ts';

/** The codes with parents as files name them: by the path, or as the tenant's own where the parent is not among them. */
export function linkParents(codes: readonly DesiredCode[]): readonly DesiredCode[] {
  const paths = new Set(codes.map(({ path }) => path));
  return codes.map((code) => ({ ...code, parent: toParent(code.path, paths) }));
}

function toParent(path: string, paths: ReadonlySet<string>): ParentReference {
  const cut = path.lastIndexOf(PATH_SEPARATOR);
  if (cut < 0) return { kind: 'root' };
  const parentPath = path.slice(0, cut);
  return { kind: paths.has(parentPath) ? 'listed' : 'tenant', path: parentPath };
}

import { PATH_SEPARATOR } from './call-code.ts';

/** From the root down, without the path itself. */
export function toAncestorPaths(path: string): readonly string[] {
  const segments = path.split(PATH_SEPARATOR);
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join(PATH_SEPARATOR));
}

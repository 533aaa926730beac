import { byCodePoint } from '../util/by-code-point.ts';
import type { Finding } from './finding.ts';

/** Order by file, line, column, rule and message: the order of the files, whatever found what first. */
export function byFindingPlace(left: Finding, right: Finding): number {
  return (
    byText(left.file, right.file) ||
    left.line - right.line ||
    left.column - right.column ||
    byText(left.rule, right.rule) ||
    byText(left.message, right.message)
  );
}

/** Most findings of a file share its name, so that the comparison by characters is worth avoiding. */
function byText(left: string, right: string): number {
  return left === right ? 0 : byCodePoint(left, right);
}

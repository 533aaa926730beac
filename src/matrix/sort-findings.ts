import { byFindingPlace } from '../model/by-finding-place.ts';
import type { Finding } from '../model/finding.ts';

/** By file, line, column and rule, without exact repetitions (values that several aliases show at one place). */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted(byFindingPlace);
  return sorted.filter((finding, position) => !isSame(finding, sorted[position - 1]));
}

function isSame(left: Finding, right: Finding | undefined): boolean {
  return right !== undefined && byFindingPlace(left, right) === 0 && left.endColumn === right.endColumn;
}

import { byFindingPlace } from '../model/by-finding-place.ts';
import type { Finding } from '../model/finding.ts';
import { byCodePoint } from '../util/by-code-point.ts';

/** Errors first, then by place. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((left, right) => bySeverity(left, right) || byFindingPlace(left, right));
}

function bySeverity(left: Finding, right: Finding): number {
  return byCodePoint(left.severity, right.severity);
}

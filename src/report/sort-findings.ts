import type { Finding } from '../model/finding.ts';
import { byCodePoint } from '../util/by-code-point.ts';

/** Errors first, then by place. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((left, right) => bySeverity(left, right) || byPlace(left, right));
}

/** By file, line, column, rule and message: the order of the files, whatever found what first. */
export function byPlace(left: Finding, right: Finding): number {
  return (
    byCodePoint(left.file, right.file) ||
    left.line - right.line ||
    left.column - right.column ||
    byCodePoint(left.rule, right.rule) ||
    byCodePoint(left.message, right.message)
  );
}

function bySeverity(left: Finding, right: Finding): number {
  return byCodePoint(left.severity, right.severity);
}

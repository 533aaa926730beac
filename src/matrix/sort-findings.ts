import type { Finding } from '../model/finding.ts';
import { byCodePoint } from '../util/by-code-point.ts';

/** By file, line, column and rule, without exact repetitions (values that several aliases show at one place). */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted(compare);
  return sorted.filter((finding, position) => !isSame(finding, sorted[position - 1]));
}

function compare(left: Finding, right: Finding): number {
  return (
    compareText(left.file, right.file) ||
    left.line - right.line ||
    left.column - right.column ||
    compareText(left.rule, right.rule) ||
    compareText(left.message, right.message)
  );
}

function compareText(left: string, right: string): number {
  return left === right ? 0 : byCodePoint(left, right);
}

function isSame(left: Finding, right: Finding | undefined): boolean {
  return right !== undefined && compare(left, right) === 0 && left.endColumn === right.endColumn;
}

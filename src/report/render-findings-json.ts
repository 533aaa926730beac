import { byFindingPlace } from '../model/by-finding-place.ts';
import type { Finding } from '../model/finding.ts';
import { toSafeJson } from './to-safe-json.ts';

/** The findings as a JSON array, by file, line and column; fields that a finding lacks are left out. */
export function renderFindingsJson(findings: readonly Finding[]): string {
  return toSafeJson(findings.toSorted(byFindingPlace).map(toJsonFinding));
}

function toJsonFinding(finding: Finding): unknown {
  const { rule, severity, message, file, line, column, endLine, endColumn, related, fix } = finding;
  return {
    rule,
    severity,
    message,
    file,
    line,
    column,
    endLine,
    endColumn,
    ...(related === undefined || related.length === 0 ? {} : { related: related.map(toJsonRelated) }),
    ...(fix === undefined ? {} : { fix: toJsonFix(fix) }),
  };
}

function toJsonRelated({
  file,
  line,
  column,
  endLine,
  endColumn,
  message,
}: NonNullable<Finding['related']>[number]) {
  return { message, file, line, column, endLine, endColumn };
}

function toJsonFix({ line, column, endLine, endColumn, replacement, title }: NonNullable<Finding['fix']>) {
  return { line, column, endLine, endColumn, replacement, title };
}

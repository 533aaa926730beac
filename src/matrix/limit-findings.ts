import type { Finding } from '../model/finding.ts';
import { MAX_FINDINGS } from './limits.ts';
import { sortFindings } from './sort-findings.ts';

/** Sorted; at most 100,000, errors before warnings, the last of which tells how many are left out. */
export function limitFindings(findings: readonly Finding[]): Finding[] {
  const sorted = sortFindings(findings);
  const left = sorted.length - MAX_FINDINGS;
  if (left <= 0) return sorted;
  const isError = (finding: Finding) => finding.severity === 'error';
  const errors = sorted.filter(isError).slice(0, MAX_FINDINGS);
  const warnings = sorted.filter((finding) => !isError(finding)).slice(0, MAX_FINDINGS - errors.length);
  const kept = sortFindings([...errors, ...warnings]);
  const last = kept.at(-1);
  if (last === undefined) return kept;
  const message = `${last.message} (${left} more findings are not listed. Correct the listed ones first.)`;
  return [...kept.slice(0, -1), { ...last, message }];
}

import type { DesiredCode, Place } from '../model/call-code.ts';
import type { Finding, RelatedPlace, RuleId } from '../model/finding.ts';

/** A finding that only the tenant could reveal, and the code that cannot be planned because of it. */
export interface CodeFinding {
  readonly code: DesiredCode;
  readonly finding: Finding;
}

interface Found {
  readonly rule: RuleId;
  /** Which field is to blame; without a place of its own, the code is. */
  readonly at: keyof DesiredCode['places'] | null;
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
}

export function toCodeFinding(code: DesiredCode, { rule, at, message, related }: Found): CodeFinding {
  const place: Place = (at === null ? undefined : code.places[at]) ?? code.place;
  const { file, line, column, endLine, endColumn } = place;
  const base = { rule, severity: 'error' as const, file, line, column, endLine, endColumn, message };
  return { code, finding: related === undefined ? base : { ...base, related } };
}

/** The field by which a file names the parent. */
export function toParentField({ parent }: DesiredCode): 'parent' | 'parentCallCodeId' {
  return parent.kind === 'tenant-id' ? 'parentCallCodeId' : 'parent';
}

import type { Place } from './call-code.ts';

export const RULE_IDS = [
  'syntax',
  'schema',
  'code-format',
  'code-case',
  'code-unquoted',
  'max-depth',
  'duplicate-code',
  'duplicate-name',
  'unknown-parent',
  'parent-id',
  'inactive-parent',
  'was-conflict',
  'name-format',
  'empty-matrix',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

export type Severity = 'error' | 'warning';

/** A replacement of the text from (line, column) up to, not including, (endLine, endColumn). */
export interface Fix {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly replacement: string;
  readonly title: string;
}

export interface RelatedPlace extends Place {
  readonly message: string;
}

/** Something in the matrix files that is wrong or doubtful: collected, never thrown. */
export interface Finding extends Place {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** One sentence or two: what is wrong with which thing, and the way out. */
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
}

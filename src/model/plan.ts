import type { ApiName, CallCodeType, CodeValues, Place } from './call-code.ts';
import type { Finding } from './finding.ts';

export const PLAN_FORMAT_VERSION = 1;

export type PlanAction = 'create' | 'update' | 'deactivate' | 'conflict';

export interface FieldChange {
  readonly field: string;
  readonly from: string | number | boolean | null;
  readonly to: string | number | boolean | null;
}

interface ChangeBase {
  /** Path after the change. */
  readonly path: string;
  /** Level after the change; a root is 1. */
  readonly level: number;
  /** Category after the change. */
  readonly category: string;
  /** Sorted by field name, by code point; empty for a create. */
  readonly fields: readonly FieldChange[];
  /** Where the code stands in the files; null for a removal. */
  readonly source: Pick<Place, 'file' | 'line' | 'column'> | null;
  /** Hex SHA-256 of the RFC 8785 JSON of `{action, path, before, after}`. */
  readonly hash: string;
}
export interface CreateChange extends ChangeBase {
  readonly action: 'create';
  readonly id: null;
  readonly before: null;
  readonly after: CodeValues;
}
export interface WriteOverChange extends ChangeBase {
  readonly action: 'update' | 'deactivate';
  /** It does what a create of this code, which died half-way, had left to do; a review of that create covers it. Not published. */
  readonly completesCreate?: true;
  readonly id: string;
  readonly before: CodeValues;
  readonly after: CodeValues;
}
export interface ConflictChange extends ChangeBase {
  readonly action: 'conflict';
  readonly id: string;
  readonly before: CodeValues;
  /** What the files want, or the retirement that was not planned. */
  readonly after: CodeValues;
  /** Why it is not done, and the way out. */
  readonly reason: string;
}
export type ExecutableChange = CreateChange | WriteOverChange;
export type Change = ExecutableChange | ConflictChange;

/** Why apply would refuse the whole plan. */
export interface Blocker {
  readonly rule: 'conflict' | 'max-deactivations' | 'not-reviewed' | 'wrong-tenant';
  /** Subject, measured value, limit and way out. */
  readonly message: string;
}

export interface PlanSummary {
  readonly create: number;
  readonly update: number;
  readonly deactivate: number;
  readonly conflict: number;
  readonly unchanged: number;
  readonly unlisted: number;
  readonly unmanaged: number;
}

/** The published plan (`schema/plan.schema.json`). Holds nothing that depends on time, commit or order of input. */
export interface Plan {
  readonly formatVersion: typeof PLAN_FORMAT_VERSION;
  readonly target: string;
  readonly api: ApiName;
  readonly summary: PlanSummary;
  readonly changes: readonly Change[];
  /**
   * Records of a flat list that are equal to a code in all but the mark that says so (`tag`), which apply writes. They count as
   * unchanged, and neither digest nor review covers them: of the record only the notes alter. Empty for call codes.
   */
  readonly adoptions: readonly WriteOverChange[];
  readonly blocked: readonly Blocker[];
  /** `sha256:` + hex. */
  readonly digest: string;
}

/** A record that is owned here and that no file lists. */
export interface UnlistedCode {
  readonly path: string;
  readonly name: string;
  readonly category: string;
  readonly isActive: boolean;
}

/** A code that a file lists, as it is once the plan is done. */
export interface ListedCode {
  readonly path: string;
  readonly name: string;
  readonly type: CallCodeType;
  readonly category: string;
  readonly isActive: boolean;
  readonly source: Pick<Place, 'file' | 'line' | 'column'>;
  /** False for a code with an error that only the tenant could reveal: the plan says nothing of it. */
  readonly isCompared: boolean;
}

/** The plan and what its readers need besides: reports, apply and outputs take this. */
export interface PlanResult {
  readonly plan: Plan;
  /** Findings that only the tenant could reveal (`tenant:` parents, ids, depth). With an error the plan is not applied. */
  readonly findings: readonly Finding[];
  readonly unlisted: readonly UnlistedCode[];
  /** Path after the plan → id, of every record that the tenant has today. */
  readonly ids: ReadonlyMap<string, string>;
  /** Paths after the plan of all listed codes, sorted. */
  readonly listed: readonly string[];
  /** The same codes with their values, in the same order. */
  readonly codes: readonly ListedCode[];
}

export interface PlanOptions {
  readonly target: string;
  readonly api: ApiName;
  readonly removed: 'keep' | 'deactivate';
  readonly maxDeactivations: MaxDeactivations;
  readonly takeover: Takeover;
}
export type MaxDeactivations =
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'count'; readonly count: number };
export type Takeover =
  | { readonly kind: 'none' }
  | { readonly kind: 'all' }
  /** Paths or categories, verbatim. */
  | { readonly kind: 'some'; readonly names: readonly string[] };

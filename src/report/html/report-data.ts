/** What the plan says of a code. `listed`: nothing (not compared). `context`: it only stands above others. */
export type CodeStatus =
  | 'create'
  | 'update'
  | 'deactivate'
  | 'conflict'
  | 'unchanged'
  | 'unlisted'
  | 'listed'
  | 'context';

export interface ReportField {
  readonly field: string;
  /** Null: no value. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface ReportWrite {
  readonly status: 'applied' | 'adopted' | 'failed' | 'skipped';
  /** Requests that left; more than 1: the tenant throttled, or a try failed. */
  readonly attempts: number;
  readonly httpStatus: number | null;
  readonly latencyMs: number | null;
  /** Since the first write of the run. */
  readonly startMs: number | null;
  readonly requestId: string | null;
  readonly errorCode: string | null;
  readonly errorMessage: string | null;
}

/** Who uses a code that is retired. */
export interface ReportUses {
  /** `3 skills, 1 campaign`. */
  readonly words: string;
  /** The first ones by name, then how many more there are. */
  readonly skills: readonly string[];
  readonly campaigns: readonly string[];
}

export interface ReportCode {
  /** Index of the code above, which stands before this one; null at the root. */
  readonly parent: number | null;
  readonly path: string;
  readonly code: string;
  readonly name: string | null;
  readonly type: string | null;
  readonly category: string;
  readonly status: CodeStatus;
  readonly isActive: boolean;
  /** `file:line`; null when no file lists it. */
  readonly source: string | null;
  readonly fields: readonly ReportField[];
  /** Why it is a conflict. */
  readonly reason: string | null;
  /** Null unless it is retired and the tenant told. */
  readonly uses: ReportUses | null;
  /** Null when nothing was tried. */
  readonly write: ReportWrite | null;
}

export interface ReportFact {
  readonly label: string;
  readonly value: string;
  /** An http address of ours. */
  readonly href: string | null;
}

export interface ReportFinding {
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly message: string;
  readonly place: string;
}

/**
 * What the page is made of, as the JSON inside of it says it. Every text is fit to be shown: secrets taken out, invisible
 * characters spelled out, none of endless length. The page uses it as text and never as markup.
 */
export interface ReportData {
  readonly facts: readonly ReportFact[];
  /** What holds for the page as a whole: not compared, written before the end, … */
  readonly notes: readonly string[];
  readonly reasons: readonly string[];
  readonly findings: readonly ReportFinding[];
  /** A code stands behind the one above it, roots by category and code. */
  readonly codes: readonly ReportCode[];
  readonly metrics: ReportMetrics | null;
  /** Calls that the tenant refused for its rate (429), since the first write of the run. */
  readonly throttledMs: readonly number[];
}

/** The four figures of the output `metrics`. */
export interface ReportMetrics {
  readonly totalAttempts: number;
  readonly successfulAssignments: number;
  readonly averageLatencyMs: number;
  readonly assignmentRate: number;
}

import type { Finding } from '../model/finding.ts';
import type { ApplyOutcome, RunOutcome } from '../model/outcome.ts';
import type { PlanResult } from '../model/plan.ts';

export interface ProducedFiles {
  readonly plan: string | null;
  readonly report: string | null;
  readonly audit: string | null;
  readonly event: string | null;
}

/** What a run came to: the outputs, the exit code and the closing words follow from it. */
export interface RunResult {
  readonly command: string;
  readonly target: string;
  readonly outcome: RunOutcome;
  readonly findings: readonly Finding[];
  /** Null when nothing was compared. */
  readonly result: PlanResult | null;
  /** Null when nothing was tried. */
  readonly apply: ApplyOutcome | null;
  /** A signal ended it early; false when the signal came after the work was done. */
  readonly cancelled: boolean;
  /** Why it is blocked, failed or was not compared. */
  readonly reasons: readonly string[];
  readonly files: ProducedFiles;
  readonly auditHash: string | null;
  readonly artifact: { readonly id: string; readonly url: string } | null;
  /** Of the report uploaded by itself, which opens in the browser. */
  readonly reportUrl: string | null;
  readonly commentUrl: string | null;
}

/** Where GitHub keeps what the run produced. */
export type Published = Pick<RunResult, 'artifact' | 'reportUrl'>;

export const NOT_PUBLISHED: Published = { artifact: null, reportUrl: null };

/** A run that produced nothing yet. */
export const EMPTY_RESULT: Omit<RunResult, 'command' | 'target' | 'outcome'> = {
  findings: [],
  result: null,
  apply: null,
  cancelled: false,
  reasons: [],
  files: { plan: null, report: null, audit: null, event: null },
  auditHash: null,
  artifact: null,
  reportUrl: null,
  commentUrl: null,
};

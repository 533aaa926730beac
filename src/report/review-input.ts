import type { ApiName } from '../model/call-code.ts';
import type { Finding } from '../model/finding.ts';
import type { PlanResult } from '../model/plan.ts';
import type { ReviewMode } from '../model/settings.ts';

/** Where a reader finds the rest. Only these may differ between two runs that say the same. */
export interface ReportLinks {
  readonly run: string | null;
  readonly report: string | null;
  readonly artifact: string | null;
}

/** Everything that the review comment and the job summary of a plan say. */
export interface ReviewInput {
  /** First line of the comment: an HTML comment by which it is found again. */
  readonly marker: string;
  /** Further hidden lines, e.g. the signed statement: whole HTML comments, trusted. */
  readonly hidden: readonly string[];
  readonly target: string;
  readonly api: ApiName;
  readonly commit: string | null;
  /** Null when nothing was compared. */
  readonly result: PlanResult | null;
  /** Why there is no comparison: a fork, Dependabot, no credentials. */
  readonly notCompared: string | null;
  /** All of them, those made at plan time included. */
  readonly findings: readonly Finding[];
  readonly filesCount: number;
  readonly codesCount: number;
  readonly mode: ReviewMode;
  readonly removed: 'keep' | 'deactivate';
  readonly takeoverAll: boolean;
  /** Files that the pull request touches; null when unknown. */
  readonly touchedFiles: ReadonlySet<string> | null;
  /** Categories that the pull request stops managing. */
  readonly releasedCategories: readonly string[];
  /** Markdown to embed as it is (trusted), e.g. a Mermaid block; left out when it takes over a third of the room. */
  readonly picture: string | null;
  readonly links: ReportLinks;
  /** The comment stays below this many UTF-16 units; GitHub's limit when not given. */
  readonly maxLength?: number;
}

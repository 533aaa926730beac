import type { ApiName } from '../model/call-code.ts';
import type { Finding } from '../model/finding.ts';
import type { PlanResult } from '../model/plan.ts';
import type { ReviewMode } from '../model/settings.ts';
import type { Stakes } from '../model/stakes.ts';

/** Where a reader finds the rest. Only these may differ between two runs that say the same. */
export interface ReportLinks {
  readonly run: string | null;
  readonly report: string | null;
  readonly artifact: string | null;
}

/** `slots`: change by change; `digest`: only as a whole, since the plan is too large; `none`: the plan is not signed. */
export type PlanSignature =
  | { readonly kind: 'slots' | 'digest' }
  | { readonly kind: 'none'; readonly reason: string };

/** Everything that the review comment and the job summary of a plan say. */
export interface ReviewInput {
  /** `drift`: an issue about a plan that should be empty; left out, a pull request is reviewed. */
  readonly purpose?: 'drift';
  /** First line of the comment: an HTML comment by which it is found again. */
  readonly marker: string;
  /** Further hidden lines, e.g. the signed statement: whole HTML comments, trusted. */
  readonly hidden: readonly string[];
  readonly target: string;
  readonly api: ApiName;
  readonly commit: string | null;
  /** Null when nothing was compared. */
  readonly result: PlanResult | null;
  /** Null where nobody was asked: nothing is retired, or the API does not tell. */
  readonly stakes: Stakes | null;
  /** Why there is no comparison: a fork, Dependabot, no credentials. */
  readonly notCompared: string | null;
  /** All of them, those made at plan time included. */
  readonly findings: readonly Finding[];
  readonly filesCount: number;
  readonly codesCount: number;
  readonly mode: ReviewMode;
  /** What the hidden statement binds apply to; left out where no pull request asks for one. */
  readonly signature?: PlanSignature;
  readonly removed: 'keep' | 'deactivate';
  readonly takeoverAll: boolean;
  /** Files that the pull request touches; null when unknown. */
  readonly touchedFiles: ReadonlySet<string> | null;
  /** Categories that the pull request stops managing. */
  readonly releasedCategories: readonly string[];
  /** Other targets whose plan in this pull request is made for the same tenant. */
  readonly twinTargets: readonly string[];
  /**
   * Makes Markdown to embed as it is (trusted) of at most so many UTF-16 units, e.g. a Mermaid block; null when it cannot. It
   * gets a quarter of the room.
   */
  readonly picture: ((maxLength: number) => string | null) | null;
  readonly links: ReportLinks;
  /** The comment stays below this many UTF-16 units; GitHub's limit when not given. */
  readonly maxLength?: number;
}

/** A pull request that brought a commit of the history that is applied, and what we wrote there. */
export interface MergedPullRequest {
  readonly number: number;
  readonly author: string | null;
  readonly baseRef: string;
  /** Its final head commit. */
  readonly headSha: string;
  /** ISO 8601; null while it is not merged. */
  readonly mergedAt: string | null;
  /** Bodies of our own comments about the target, the oldest first; not looked up when it is not merged. */
  readonly comments: readonly string[];
}

export interface PullRequestReview {
  /** Null when the account is gone. */
  readonly reviewer: string | null;
  readonly isBot: boolean;
  /** `APPROVED`, `CHANGES_REQUESTED`, `COMMENTED`, `DISMISSED`, … */
  readonly state: string;
  readonly commit: string | null;
}

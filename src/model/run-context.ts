export interface PullRequestFacts {
  readonly number: number;
  readonly headSha: string;
  /** `owner/name`; null when the fork is gone. */
  readonly headRepository: string | null;
  readonly baseRef: string;
  /** Commit of the base branch when the event happened; null when the payload does not tell. */
  readonly baseSha: string | null;
  readonly merged: boolean;
  readonly mergeCommitSha: string | null;
  readonly author: string | null;
}

/** What runs where: from the environment and event payload of GitHub Actions, or from git and nothing on a desk. */
export interface RunContext {
  /** `local` outside GitHub Actions. */
  readonly eventName: string;
  /** The payload's `action` (`opened`, `closed`, …). */
  readonly eventAction: string | null;
  readonly repository: {
    readonly owner: string;
    readonly name: string;
    readonly id: number | null;
    readonly defaultBranch: string | null;
  } | null;
  /** `refs/heads/main`, … */
  readonly ref: string | null;
  readonly actor: string | null;
  /** Merge commit of a closed pull request, head of an open one, pushed commit, else HEAD; null when there is none. */
  readonly commit: string | null;
  readonly pullRequest: PullRequestFacts | null;
  /** Why this run gets no secrets, when the payload says so. */
  readonly untrusted: 'fork' | 'dependabot' | null;
  readonly runId: string | null;
  readonly runAttempt: number;
  readonly job: string | null;
  readonly runUrl: string | null;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly workspace: string;
}

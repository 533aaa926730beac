import type { PullRequestReview } from '../model/merged-pull-request.ts';

export interface ApprovalFacts {
  readonly pullRequest: number;
  readonly author: string | null;
  /** The commit that was planned. */
  readonly headCommit: string;
}

/** Reviews that take a stand; a comment leaves the earlier one as it is. */
const STANDS = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);

/**
 * Null when someone other than the author approves the commit that was planned, else why not. Of one reviewer the last stand
 * counts; automations do not.
 * @param reviews in the order in which they were given
 */
export function findMissingApproval(
  reviews: readonly PullRequestReview[],
  { pullRequest, author, headCommit }: ApprovalFacts,
): string | null {
  const stands = new Map<string, PullRequestReview>();
  for (const review of reviews) {
    const reviewer = review.reviewer?.toLowerCase() ?? null;
    if (reviewer === null || review.isBot || !STANDS.has(review.state)) continue;
    if (reviewer !== author?.toLowerCase()) stands.set(reviewer, review);
  }
  const approvals = [...stands.values()].filter(({ state }) => state === 'APPROVED');
  if (approvals.some(({ commit }) => commit === headCommit)) return null;
  return approvals.length > 0
    ? `#${pullRequest} was approved at another commit than ${headCommit.slice(0, 10)}, which was merged`
    : `#${pullRequest} was not approved by someone other than its author`;
}

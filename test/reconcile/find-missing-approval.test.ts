import { expect, it } from 'vitest';
import type { PullRequestReview } from '../../src/model/merged-pull-request.ts';
import { findMissingApproval } from '../../src/reconcile/find-missing-approval.ts';
import { HEAD } from '../helpers/reviewed-plans.ts';

const review = (overrides: Partial<PullRequestReview> = {}): PullRequestReview => ({
  reviewer: 'rev',
  isBot: false,
  state: 'APPROVED',
  commit: HEAD,
  ...overrides,
});
const facts = { pullRequest: 7, author: 'dev', headCommit: HEAD };

it.each([
  ['an approval of the commit', [review()]],
  ['an approval after a refusal', [review({ state: 'CHANGES_REQUESTED' }), review()]],
  ['an approval with a later comment', [review(), review({ state: 'COMMENTED' })]],
  [
    'one that stands beside the refusal of another',
    [review(), review({ reviewer: 'x', state: 'CHANGES_REQUESTED' })],
  ],
])('%s is enough', (_, reviews) => {
  expect(findMissingApproval(reviews, facts)).toBeNull();
});

it.each([
  ['nothing', [], /not approved/],
  ['a comment', [review({ state: 'COMMENTED' })], /not approved/],
  ['an approval by the author', [review({ reviewer: 'Dev' })], /not approved/],
  ['an approval by an automation', [review({ isBot: true })], /not approved/],
  ['an approval that was dismissed', [review(), review({ state: 'DISMISSED' })], /not approved/],
  ['an approval that was taken back', [review(), review({ state: 'CHANGES_REQUESTED' })], /not approved/],
  ['an approval of nobody', [review({ reviewer: null })], /not approved/],
  ['an approval of an earlier commit', [review({ commit: 'b'.repeat(40) })], /another commit/],
])('%s is not', (_, reviews, reason) => {
  expect(findMissingApproval(reviews, facts)).toMatch(reason);
});

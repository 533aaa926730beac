import { describe, expect, it } from 'vitest';
import { judgeReviewedPlan } from '../../src/reconcile/judge-reviewed-plan.ts';
import { commentOf, KEY, keyOf, mergedPull, SCOPE, slotOf } from '../helpers/reviewed-plans.ts';

const slots = [slotOf('INT')];
const terms = { scope: SCOPE, key: KEY, defaultBranch: 'main' };
const pull = (body: string, overrides = {}) => mergedPull({ comments: [body], ...overrides });
const OTHER_HEAD = 'b'.repeat(40);

describe('a reviewed plan', () => {
  it('counts when signature, place, pull request and merged commit are right', () => {
    const judgement = judgeReviewedPlan(pull(commentOf(slots)), terms);
    expect(judgement).toMatchObject({ kind: 'counts', statement: { pullRequest: 7, target: 'acme' } });
  });

  it.each([
    ['not merged', pull(commentOf(slots), { mergedAt: null }), /not merged/],
    ['merged elsewhere', pull(commentOf(slots), { baseRef: 'release' }), /merged into release/],
    [
      'of a commit that was not merged',
      pull(commentOf(slots), { headSha: OTHER_HEAD }),
      /bbbbbbbbbb was merged/,
    ],
    ['of another pull request', pull(commentOf(slots, { pullRequest: 8 })), /signed for #8/],
    ['of another repository', pull(commentOf(slots, { repositoryId: 2 })), /another repository/],
    ['of another target', pull(commentOf(slots, { target: 'other' })), /target other/],
    ['of another API', pull(commentOf(slots, { api: 'dispositions' })), /API dispositions/],
    ['of another origin', pull(commentOf(slots, { origin: 'https://evil.test' })), /evil/],
    ['of another tenant', pull(commentOf(slots, { tenant: 'other' })), /tenant other/],
    ['of a tenant that the sign-in names', pull(commentOf(slots, { tenantId: 't-2' })), /tenant t-2/],
    [
      'signed with another key',
      pull(commentOf(slots, { key: keyOf('the secret before the rotation') })),
      /signed with another key \(rotated, or plan and apply use different secrets\)/,
    ],
    ['without a signature', pull('text'), /not signed/],
    ['with a damaged one', pull(commentOf(slots).replace(' v1 ', ' v1 .')), /damaged/],
    [
      'with entries of another one',
      pull(
        commentOf(slots).replace(/\.[\w-]{28}\./, /\.[\w-]{28}\./.exec(commentOf([slotOf('CB')]))?.[0] ?? ''),
      ),
      /does not hold/,
    ],
  ])('%s does not count', (_, pullRequest, reason) => {
    const judgement = judgeReviewedPlan(pullRequest, terms);
    if (judgement.kind !== 'dismissed') throw new Error(judgement.kind);
    expect(judgement.reason).toMatch(reason);
  });

  it('is of the same tenant when the sign-in says so, however the input spells it', () => {
    const scope = { ...SCOPE, tenantId: 'T-1' };
    const body = commentOf(slots, { tenantId: 't-1', tenant: null });
    expect(judgeReviewedPlan(pull(body), { ...terms, scope }).kind).toBe('counts');
  });

  it('is not missed when a comment of ours that says nothing stands before it', () => {
    const comments = ['text', commentOf(slots)];
    expect(judgeReviewedPlan(mergedPull({ comments }), terms).kind).toBe('counts');
  });

  it('is not expected of a pull request that has no comment of ours', () => {
    expect(judgeReviewedPlan(mergedPull(), terms)).toEqual({ kind: 'silent' });
  });
});

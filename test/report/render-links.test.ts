import { describe, expect, it } from 'vitest';
import { renderLinks, toComparableBody } from '../../src/report/render-links.ts';
import { renderReviewComment } from '../../src/report/render-review-comment.ts';
import { manyChanges } from './many-changes.ts';
import { planResult, reviewInput } from './samples.ts';

describe('renderLinks', () => {
  it('is empty without links', () => {
    expect(renderLinks({ run: null, report: null, artifact: null })).toBe('');
  });

  it('keeps an address from ending its link, and shows what is no web address as text', () => {
    const line = renderLinks({
      run: 'https://x.example/a)b c|d',
      report: 'javascript:alert(1)',
      artifact: null,
    });
    expect(line).toContain('[Run](https://x.example/a%29b%20c%7Cd)');
    expect(line).toContain('Report: `javascript:alert(1)`');
  });
});

describe('toComparableBody', () => {
  it('is equal when only the links of the run differ', () => {
    const other = {
      run: 'https://github.com/octo/calls/actions/runs/777',
      report: 'https://x.example/r',
      artifact: 'https://x.example/a',
    };
    const input = reviewInput({ result: planResult(manyChanges(5)) });
    const first = renderReviewComment(input);
    const second = renderReviewComment({ ...input, links: other });
    expect(first).not.toBe(second);
    expect(toComparableBody(first)).toBe(toComparableBody(second));
    expect(toComparableBody(`${first.replaceAll('\n', '\r\n')}\r\n`)).toBe(toComparableBody(second));
  });

  it('differs when anything else does', () => {
    const first = renderReviewComment(reviewInput());
    expect(toComparableBody(first)).not.toBe(
      toComparableBody(renderReviewComment(reviewInput({ commit: 'other' }))),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_COMMENT_LENGTH, renderReviewComment } from '../../src/report/render-review-comment.ts';
import { renderApplySummary, renderSummary } from '../../src/report/render-summary.ts';
import { manyChanges } from './many-changes.ts';
import { findOpening } from './openings.ts';
import { finding, planResult, reviewInput } from './samples.ts';

function countOmitted(text: string, noun: string): number {
  const notices = text.matchAll(new RegExp(`^\\*\\*([\\d,]+) ${noun}s? (?:is|are) not shown here`, 'gm'));
  return [...notices].reduce((sum, [, count]) => sum + Number((count ?? '0').replaceAll(',', '')), 0);
}

/** Head lines of changes: the samples' codes are `CODE_<n>`. */
function countShown(text: string): number {
  return text.match(/^[-+!] +CODE_\d+ "/gm)?.length ?? 0;
}

function manyFindings(count: number) {
  return Array.from({ length: count }, (_, index) =>
    finding({ line: index + 1, severity: index % 2 === 0 ? 'warning' : 'error' }),
  );
}

function manyUnlisted(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    path: `OLD_${index}`,
    name: `Old ${index}`,
    category: 'CATEGORY_1',
    isActive: true,
  }));
}

describe('a review comment that must be cut', () => {
  it.each([1, 100, 300, 1_000, 6_000, 20_000])(
    'stays below the limit and is well filled with %i changes',
    (count) => {
      const comment = renderReviewComment(reviewInput({ result: planResult(manyChanges(count)) }));
      expect(comment.length).toBeLessThan(MAX_COMMENT_LENGTH);
      expect(Buffer.byteLength(comment)).toBeLessThan(MAX_COMMENT_LENGTH * 4);
      expect(findOpening(comment)).toBeNull();
      expect(countShown(comment) + countOmitted(comment, 'change')).toBe(count);
      if (countOmitted(comment, 'change') > 0)
        expect(comment.length).toBeGreaterThan(MAX_COMMENT_LENGTH * 0.95);
    },
  );

  it('shows all changes when they just fit, and says so when they just do not', () => {
    const input = reviewInput({ result: planResult(manyChanges(50)) });
    const whole = renderReviewComment(input);
    expect(countOmitted(whole, 'change')).toBe(0);
    const tight = renderReviewComment({ ...input, maxLength: whole.length + 200 });
    expect(tight).toBe(whole);
    const cut = renderReviewComment({ ...input, maxLength: whole.length });
    expect(cut.length).toBeLessThan(whole.length);
    expect(countOmitted(cut, 'change')).toBeGreaterThan(0);
  });

  it('names where all changes are and how many of them are shown', () => {
    const comment = renderReviewComment(reviewInput({ result: planResult(manyChanges(20_000)) }));
    expect(comment).toContain(
      `Shown below: ${countShown(comment).toLocaleString('en-US')} of 20,000 changes.`,
    );
    expect(comment).toMatch(
      /not shown here\*\* \([^)]+\)\. All of them are in the report and in the plan file, linked/,
    );
  });

  it('shares the room among changes, findings and unlisted codes', () => {
    const comment = renderReviewComment(
      reviewInput({
        result: planResult(manyChanges(20_000), { unlisted: manyUnlisted(20_000) }),
        findings: manyFindings(20_000),
        touchedFiles: new Set(['callcodes/file-0.yml']),
      }),
    );
    expect(comment.length).toBeLessThan(MAX_COMMENT_LENGTH);
    expect(comment.length).toBeGreaterThan(MAX_COMMENT_LENGTH * 0.8);
    expect(findOpening(comment)).toBeNull();
    const rows = comment.match(/^\| (?:❌|⚠️)/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(20);
    expect(rows + countOmitted(comment, 'finding')).toBe(20_000);
    const unlisted = comment.match(/^- CATEGORY_1: OLD_/gm)?.length ?? 0;
    expect(unlisted).toBeGreaterThan(20);
    expect(unlisted + countOmitted(comment, 'code')).toBe(20_000);
    expect(countShown(comment) + countOmitted(comment, 'change')).toBe(20_000);
    expect(comment).toContain('Not from this pull request');
  });

  it('keeps every promise at any size, with any mixture', () => {
    const sizes = fc.record({
      changes: fc.nat(400),
      categories: fc.integer({ min: 1, max: 60 }),
      findings: fc.nat(120),
      unlisted: fc.nat(200),
      maxLength: fc.integer({ min: 8_000, max: 40_000 }),
      hidden: fc.nat(3_000),
    });
    fc.assert(
      fc.property(sizes, ({ changes, categories, findings, unlisted, maxLength, hidden }) => {
        const result = planResult(manyChanges(changes, categories), { unlisted: manyUnlisted(unlisted) });
        const input = reviewInput({
          result,
          findings: manyFindings(findings),
          hidden: [`<!-- ${'h'.repeat(hidden)} -->`],
          maxLength,
          touchedFiles: new Set(['callcodes/file-0.yml']),
        });
        const comment = renderReviewComment(input);
        expect(comment.length).toBeLessThan(maxLength);
        expect(findOpening(comment)).toBeNull();
        expect(countShown(comment) + countOmitted(comment, 'change')).toBe(changes);
        expect(comment).not.toMatch(/^`{3,}(?:diff|text)\n`{3,}$/m);
        const cut = comment.includes('not shown here');
        if (cut) expect(comment.length).toBeGreaterThan(maxLength * 0.8);
        expect(comment).toContain('<!-- callcodes:footer -->');
      }),
      { numRuns: 60 },
    );
  });

  it('refuses hidden lines that leave no room, instead of sending what GitHub rejects', () => {
    const hidden = [`<!-- ${'h'.repeat(MAX_COMMENT_LENGTH)} -->`];
    expect(() => renderReviewComment(reviewInput({ hidden }))).toThrow(RangeError);
  });
});

describe('renderSummary', () => {
  it('has the text of the comment without its hidden lines', () => {
    const input = reviewInput({ result: planResult(manyChanges(20)), hidden: ['<!-- signed -->'] });
    expect(renderReviewComment(input)).toBe(`${input.marker}\n<!-- signed -->\n\n${renderSummary(input)}`);
  });

  it('stays below a mebibyte of UTF-8', () => {
    const changes = manyChanges(20_000);
    const summary = renderSummary(reviewInput({ result: planResult(changes) }));
    expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(1_048_576 * 0.8);
    expect(findOpening(summary)).toBeNull();
    expect(countShown(summary) + countOmitted(summary, 'change')).toBe(20_000);
  });

  it('leaves room for the outcome of an apply above the plan', () => {
    const changes = manyChanges(20_000);
    const links = reviewInput().links;
    const outcome = {
      outcome: 'failed',
      apply: null,
      cancelled: false,
      reasons: ['no'],
      auditHash: null,
      commit: null,
    } as const;
    const review = reviewInput({ result: planResult(changes) });
    const summary = renderApplySummary({ ...outcome, finishedAt: null, links }, review);
    expect(summary.startsWith('### ❌ Failed: nothing was written')).toBe(true);
    expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
    expect(findOpening(summary)).toBeNull();
    expect(countShown(summary) + countOmitted(summary, 'change')).toBe(20_000);
  });
});

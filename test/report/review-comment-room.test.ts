import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/model/plan.ts';
import { placeOutcome } from '../../src/report/place-outcome.ts';
import { renderOutcomeSection } from '../../src/report/render-outcome-section.ts';
import { renderPicture } from '../../src/report/render-picture.ts';
import { MAX_COMMENT_LENGTH, renderReviewComment } from '../../src/report/render-review-comment.ts';
import { renderSummary } from '../../src/report/render-summary.ts';
import type { ReviewInput } from '../../src/report/review-input.ts';
import { manyChanges } from './many-changes.ts';
import { findOpening } from './openings.ts';
import { applyOutcome, create, finding, outcomeOf, planResult, retire, reviewInput } from './samples.ts';

/** 1,500 entries of 6 and 22 characters with their separators, and the statement's other facts. */
const STATEMENT = `<!-- callcodes:signed ${'s'.repeat(50_000)} -->`;
const SIZES = [1, 2, 10, 60, 100, 300, 1_000, 1_500, 6_000, 20_000];

function toInput(count: number, overrides: Partial<ReviewInput> = {}): ReviewInput {
  const changes = manyChanges(count);
  const picture = (maxLength: number) => renderPicture(changes, { maxLength, redact: (text) => text });
  return reviewInput({ result: planResult(changes), picture, ...overrides });
}

function countOmitted(comment: string): number {
  const notices = comment.matchAll(/^\*\*([\d,]+) changes? (?:is|are) not shown here/gm);
  return [...notices].reduce((sum, [, count]) => sum + Number((count ?? '').replaceAll(',', '')), 0);
}

function expectWhole(comment: string): void {
  expect(comment.length).toBeLessThan(MAX_COMMENT_LENGTH);
  expect(findOpening(comment)).toBeNull();
  expect(comment.match(/<!--/g)?.length).toBe(comment.match(/ -->/g)?.length);
}

describe.each([
  ['without hidden lines', []],
  ['with a signed statement of 50,000 characters', [STATEMENT]],
])('a review comment %s', (_with, hidden) => {
  it.each(SIZES)('has %i changes in room that is used, or says how many are elsewhere', (count) => {
    const comment = renderReviewComment(toInput(count, { hidden }));
    expectWhole(comment);
    const shown = comment.match(/^[-+!] +CODE_\d+ "/gm)?.length ?? 0;
    const omitted = countOmitted(comment);
    expect(shown + omitted).toBe(count);
    expect(shown).toBeGreaterThan(0);
    if (omitted === 0) return;
    expect(comment.length).toBeGreaterThan(MAX_COMMENT_LENGTH * 0.95);
    expect(comment).toContain('All of them are in the report and in the plan file, linked at the end.');
    expect(comment).toContain(`of ${count.toLocaleString('en-US')} changes.`);
  });

  it.each(SIZES)('keeps the verdict first and the facts last with %i changes', (count) => {
    const input = toInput(count, { hidden });
    const visible = renderReviewComment(input)
      .slice([input.marker, ...hidden].join('\n').length)
      .trim();
    expect(visible).toMatch(/^### .+ · `acme`\n/);
    expect(visible).toMatch(/plan digest `sha256:\w+`[\s\S]*<!-- callcodes:links -->$/);
  });

  it('finds room for an outcome that is as long as outcomes get, and keeps its hidden lines', () => {
    const comment = renderReviewComment(toInput(20_000, { hidden }));
    const error = { code: 'API_REJECTED', message: '|'.repeat(5_000) };
    const failed = outcomeOf(create({ path: 'P'.repeat(150) }), { status: 'failed', error });
    const section = renderOutcomeSection({
      outcome: 'partial',
      apply: applyOutcome(Array.from({ length: 5_000 }, () => failed)),
      cancelled: false,
      reasons: Array.from({ length: 100 }, () => '<'.repeat(1_000)),
      auditHash: 'f'.repeat(64),
      commit: 'c'.repeat(40),
      finishedAt: '2026-11-22T10:00:00.000Z',
      links: reviewInput().links,
    });
    const told = placeOutcome(comment, section);
    expectWhole(told);
    const markers = [reviewInput().marker, ...hidden].join('\n');
    expect(told.startsWith(`${markers}\n\n<!-- callcodes:outcome -->\n\n### ⚠️ Partly applied`)).toBe(true);
    expect(told).toContain('<!-- callcodes:footer -->');
    expect(placeOutcome(told, section)).toBe(told);
    const isDrawn = /^```mermaid\n[\s\S]*?\nlinkStyle [^\n]*\n```$/m.test(told);
    expect(told.includes('```mermaid')).toBe(isDrawn);
  });
});

describe('a review comment with much of everything', () => {
  const many = <T>(count: number, toOne: (index: number) => T) =>
    Array.from({ length: count }, (_, at) => toOne(at));

  it.each([0, 20_000, 50_000])('keeps below the limit with %i hidden characters', (hidden) => {
    const changes: readonly Change[] = [
      ...many(3_000, (at) => create({ path: `C${at}`, category: `CATEGORY_${at}`, name: '"'.repeat(100) })),
      ...many(3_000, (at) => retire({ path: `R${at}`, category: `K${at}` })),
    ];
    const made = planResult(changes, {
      unlisted: many(5_000, (at) => ({ path: `U${at}`, name: 'U', category: 'X', isActive: true })),
    });
    const blocked = many(50, () => ({ rule: 'max-deactivations', message: '@'.repeat(900) }) as const);
    const comment = renderReviewComment(
      reviewInput({
        result: { ...made, plan: { ...made.plan, blocked } },
        hidden: [`<!-- ${'h'.repeat(hidden)} -->`],
        findings: many(300, () => finding({ severity: 'warning', message: '<'.repeat(600) })),
        releasedCategories: many(500, (at) => `${'`'.repeat(90)}${at}`),
        touchedFiles: new Set(['other.yml']),
        takeoverAll: true,
      }),
    );
    expectWhole(comment);
    expect(comment.length).toBeGreaterThan(MAX_COMMENT_LENGTH * 0.8);
    for (const noun of ['change', 'finding', 'code'])
      expect(comment).toMatch(new RegExp(`^\\*\\*[\\d,]+ ${noun}s are not shown here`, 'm'));
    expect(comment).toContain('of 6,000 changes.');
  });

  it('has a summary below a mebibyte that shows more than the comment', () => {
    const summary = renderSummary(toInput(20_000));
    expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
    expect(findOpening(summary)).toBeNull();
    expect(summary).toContain('```mermaid');
    expect(summary.match(/^[-+!] +CODE_\d+ "/gm)?.length).toBeGreaterThan(5_000);
  });
});

import { createColors } from 'picocolors';
import { expect, it } from 'vitest';
import type { PlanResult, WriteOverChange } from '../../src/model/plan.ts';
import { renderPlanText } from '../../src/report/render-plan-text.ts';
import { renderReviewComment } from '../../src/report/render-review-comment.ts';
import { toClosingWords } from '../../src/report/to-closing-words.ts';
import { ATTACKS } from './attacks.ts';
import { findOpening, INVISIBLE } from './openings.ts';
import { create, planResult, reviewInput, update } from './samples.ts';

const colors = createColors(false);

function adoption(path: string, name = 'Sale'): WriteOverChange {
  return update({ path, name }, [{ field: 'tag', from: null, to: `[callcode ${path} @ OUTBOUND_A]` }]);
}

function adopting(adoptions: readonly WriteOverChange[], changes: readonly ReturnType<typeof create>[] = []) {
  const made = planResult(changes);
  return { ...made, plan: { ...made.plan, adoptions } } satisfies PlanResult;
}

it('an empty plan that adopts says both', () => {
  const result = adopting([adoption('SALE'), adoption('NO', 'Not today')]);
  const comment = renderReviewComment(reviewInput({ result }));
  expect(comment).toContain('### ✅ No changes, 2 to adopt');
  expect(comment).toContain('<details><summary>2 records to adopt</summary>');
  expect(comment).toContain('SALE "Sale" (id id-1)\nNO "Not today" (id id-1)\n');
  expect(comment).toContain('there is nothing to apply after the merge but the marks of what is adopted.');
  const text = renderPlanText(result, { colors, removed: 'keep', stakes: null });
  expect(text).toContain('  = SALE "Sale" (id id-1)\n');
  expect(text).toContain('No changes, 2 to adopt (40 unchanged, 12 unmanaged)');
});

it('a plan with changes names what it adopts besides', () => {
  const result = adopting([adoption('SALE')], [create({ path: 'INT' })]);
  const comment = renderReviewComment(reviewInput({ result }));
  expect(comment).toContain('1 to create, 1 to adopt, nothing else');
  expect(comment).not.toContain('+ SALE');
});

it('the last words of a step that found nothing to change say that apply adds tags', () => {
  const facts = { command: 'plan', outcome: 'clean', errors: 0, warnings: 0, summary: null } as const;
  const rest = { apply: null, cancelled: false, reasons: [] };
  expect(toClosingWords({ ...facts, ...rest, adoptions: 2 })).toMatch(/^No changes: .*2 records\.$/);
  expect(toClosingWords({ ...facts, ...rest, adoptions: 0 })).toMatch(/^Nothing to do: /);
});

it('ten thousand of them are cut, and the comment says how many are not shown', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => adoption(`C${index}`));
  const comment = renderReviewComment(reviewInput({ result: adopting(many) }));
  expect(comment.length).toBeLessThan(65_536);
  expect(comment).toMatch(/\*\*[\d,]+ records are not shown here\.\*\*/);
});

it.each(ATTACKS)('stays in form with %j as name', (attack) => {
  const result = adopting([adoption('SALE', attack)]);
  const comment = renderReviewComment(reviewInput({ result }));
  expect(findOpening(comment)).toBeNull();
  expect(comment).not.toMatch(INVISIBLE);
  expect(comment.match(/<details>/g)?.length).toBe(comment.match(/^<\/details>$/gm)?.length);
  expect(renderPlanText(result, { colors, removed: 'keep', stakes: null })).not.toMatch(/^::/m);
});

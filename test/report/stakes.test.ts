import { describe, expect, it } from 'vitest';
import { NO_COLORS } from '../../src/commands/load-text-colors.ts';
import type { NamedUser, RecordUses, Stakes } from '../../src/model/stakes.ts';
import { toReportUses } from '../../src/report/html/to-report-uses.ts';
import { toShownText } from '../../src/report/html/to-shown-text.ts';
import { renderDriftIssue } from '../../src/report/render-drift-issue.ts';
import { renderPlanText } from '../../src/report/render-plan-text.ts';
import { renderReviewComment } from '../../src/report/render-review-comment.ts';
import { renderSummary } from '../../src/report/render-summary.ts';
import { renderUses } from '../../src/report/stake-words.ts';
import { ATTACKS } from './attacks.ts';
import { findOpening, INVISIBLE } from './openings.ts';
import { create, planResult, retire, reviewInput, update } from './samples.ts';

function users(count: number, name = 'Name'): readonly NamedUser[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    name: `${name} ${index + 1}`,
  }));
}

function uses(skills: number, campaigns: number): RecordUses {
  return { skills: users(skills), campaigns: users(campaigns) };
}

function gone(path: string, id = path) {
  return { ...retire({ path }), id };
}

function stakesOf(usesById: Readonly<Record<string, RecordUses>>, overrides: Partial<Stakes> = {}): Stakes {
  const entries = Object.entries(usesById);
  return { usesById: new Map(entries), refusal: null, askedCount: entries.length, ...overrides };
}

const RETIRED = planResult([create({ path: 'NEW' }), gone('A'), gone('B'), gone('C')]);
const USED = { A: uses(1, 0), B: uses(3, 1), C: uses(0, 0) };

function commentOf(stakes: Stakes | null, result = RETIRED): string {
  return renderReviewComment(reviewInput({ result, stakes }));
}

describe('renderUses', () => {
  it.each([
    [3, 1, '3 skills, 1 campaign'],
    [1, 2, '1 skill, 2 campaigns'],
    [1, 0, '1 skill'],
    [0, 0, 'no skill'],
    [1_200, 12, '1,200 skills, 12 campaigns'],
  ])('of %d skills in %d campaigns', (skills, campaigns, words) => {
    expect(renderUses(uses(skills, campaigns))).toBe(words);
  });
});

describe('the review comment', () => {
  it('lists each retirement with its counts, the most used first', () => {
    const rows = commentOf(stakesOf(USED))
      .split('\n')
      .filter((line) => line.endsWith('skill |') || line.endsWith('campaign |'));
    expect(rows).toEqual([
      '| `B` | `OUTBOUND_A` | 3 skills, 1 campaign |',
      '| `A` | `OUTBOUND_A` | 1 skill |',
      '| `C` | `OUTBOUND_A` | no skill |',
    ]);
  });

  it('is the one without stakes, where nobody was asked', () => {
    expect(commentOf(null)).not.toContain('stake');
  });

  it('says nothing of what is not retired', () => {
    const result = planResult([update({ path: 'A' }, [{ field: 'name', from: 'a', to: 'b' }])]);
    expect(commentOf(stakesOf({ 'id-1': uses(3, 1) }), result)).not.toContain('3 skills');
  });

  it('says the same whatever the order of the answers', () => {
    const reversed = new Map(Object.entries(USED).toReversed());
    expect(commentOf({ ...stakesOf(USED), usesById: reversed })).toBe(commentOf(stakesOf(USED)));
  });

  it.each([
    ['not-served', "the tenant's version of the API does not tell which skills use them."],
    ['forbidden', 'the role of the access key may not see which skills use them.'],
  ] as const)('says in one line why there is nothing: %s', (refusal, words) => {
    const comment = commentOf(stakesOf({}, { refusal, askedCount: 3 }));
    expect(comment).toContain(`ℹ️ What is at stake with the retirements is not shown: ${words}\n`);
    expect(comment).not.toContain('#### At stake');
  });

  it('counts what was not answered, and what was not asked', () => {
    const comment = commentOf(stakesOf({ B: uses(3, 1) }, { askedCount: 2 }));
    expect(comment).toContain('What is at stake with 1 of 2 retirements is not shown here');
    expect(comment).toContain('Only the first 2 of 3 retirements were looked up.');
    expect(comment).toContain('| `B` | `OUTBOUND_A` | 3 skills, 1 campaign |');
  });

  it('stays within its limit, and says how many retirements it does not show', () => {
    const paths = Array.from({ length: 50 }, (_, index) => `R${index}/${'X'.repeat(90)}/${'Y'.repeat(90)}`);
    const made = planResult(paths.map((path) => gone(path)));
    const stakes = stakesOf(Object.fromEntries(paths.map((path) => [path, uses(2, 1)])));
    const comment = renderReviewComment(reviewInput({ result: made, stakes, maxLength: 12_000 }));
    expect(comment.length).toBeLessThan(12_000);
    expect(comment).toMatch(/\*\*\d+ retirements are not shown here\.\*\*/);
    expect(findOpening(comment)).toBeNull();
  });

  it('stands in the summary and in the drift issue as well', () => {
    const input = reviewInput({ result: RETIRED, stakes: stakesOf(USED) });
    for (const text of [renderSummary(input), renderDriftIssue(input).body])
      expect(text).toContain('| `B` | `OUTBOUND_A` | 3 skills, 1 campaign |');
  });

  it.each(ATTACKS)('stays in form with %j as path, category and names', (attack) => {
    const result = planResult([{ ...retire({ path: attack, category: attack }), id: '1' }]);
    const named = { skills: [{ id: '1', name: attack }], campaigns: [{ id: '2', name: attack }] };
    const comment = commentOf(stakesOf({ 1: named }), result);
    expect(comment).toContain(' | 1 skill, 1 campaign |\n');
    expect(findOpening(comment)).toBeNull();
    expect(comment).not.toMatch(INVISIBLE);
    expect(comment).not.toMatch(/^\s*::|##\[/m);
    expect(comment.match(/<!--/g)).toHaveLength(3);
  });
});

describe('the plan as text', () => {
  const textOf = (stakes: Stakes | null) =>
    renderPlanText(RETIRED, { colors: NO_COLORS, removed: 'keep', stakes });

  it('lists them below the changes', () => {
    expect(textOf(stakesOf(USED))).toContain(
      '\n\nAt stake\n  B: 3 skills, 1 campaign\n  A: 1 skill\n  C: no skill\n\n',
    );
  });

  it('tells why there is nothing, without a table', () => {
    const text = textOf(stakesOf({}, { refusal: 'forbidden', askedCount: 3 }));
    expect(text).toContain('may not see which skills use them.\n\n');
    expect(text).not.toContain('At stake');
  });
});

describe('the report', () => {
  const shown = toShownText((text) => text.replaceAll('secret', '***'));

  it('names the first ten of each, and counts the others', () => {
    const told = toReportUses(gone('A'), { stakes: stakesOf({ A: uses(12, 1) }), shown });
    expect(told).toMatchObject({ words: '12 skills, 1 campaign', campaigns: ['Name 1 (1)'] });
    expect(told?.skills).toHaveLength(11);
    expect(told?.skills.slice(-2)).toEqual(['Name 10 (10)', 'and 2 more']);
  });

  it('shows names as text: no secret, nothing invisible, and never empty', () => {
    const skills = ['my secret', '\u202Eevil\u001B[31m', ''].map((name, index) => ({ id: `${index}`, name }));
    const told = toReportUses(gone('A'), { stakes: stakesOf({ A: { skills, campaigns: [] } }), shown });
    expect(told?.skills).toEqual(['my *** (0)', '\\u{202E}evil\\u{1B}[31m (1)', '(no name) (2)']);
  });

  it('has none for other changes, nor where the tenant did not tell', () => {
    const stakes = stakesOf(USED);
    expect(toReportUses(create({ path: 'NEW' }), { stakes, shown })).toBeNull();
    expect(toReportUses(gone('D'), { stakes, shown })).toBeNull();
    expect(toReportUses(gone('A'), { stakes: null, shown })).toBeNull();
    expect(toReportUses(null, { stakes, shown })).toBeNull();
  });
});

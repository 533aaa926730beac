import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOutcome } from '../../src/report/place-outcome.ts';
import {
  type OutcomeInput,
  renderNotApplied,
  renderOutcomeSection,
} from '../../src/report/render-outcome-section.ts';
import { MAX_COMMENT_LENGTH, renderReviewComment } from '../../src/report/render-review-comment.ts';
import { ATTACKS } from './attacks.ts';
import { manyChanges } from './many-changes.ts';
import { findOpening, INVISIBLE } from './openings.ts';
import { applyOutcome, create, outcomeOf, planResult, reviewInput } from './samples.ts';

function outcomeInput(overrides: Partial<OutcomeInput> = {}): OutcomeInput {
  return {
    outcome: 'applied',
    apply: applyOutcome([outcomeOf(create({ path: 'INT' }))]),
    cancelled: false,
    reasons: [],
    auditHash: 'f'.repeat(64),
    commit: 'abc1234',
    finishedAt: '2026-11-22T10:00:00Z',
    links: { run: 'https://github.com/octo/calls/actions/runs/9', report: null, artifact: null },
    ...overrides,
  };
}

const plan = renderReviewComment(
  reviewInput({ hidden: ['<!-- signed statement -->'], result: planResult(manyChanges(5)) }),
);
const applied = renderOutcomeSection(outcomeInput());

describe('renderOutcomeSection', () => {
  it('says what was applied, with counts, audit hash and links', () => {
    expect(applied).toMatchInlineSnapshot(`
      "<!-- callcodes:outcome -->

      ### ✅ Applied: 1 change

      | applied | adopted | failed | skipped | successful | average latency |
      | ---: | ---: | ---: | ---: | ---: | ---: |
      | **1** | 0 | 0 | 0 | 1 of 1 | 41.5 ms |

      commit \`abc1234\` · audit hash \`ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff\` · finished \`2026-11-22T10:00:00Z\`  
      [Run](https://github.com/octo/calls/actions/runs/9) <!-- callcodes:links -->

      ---

      <!-- callcodes:outcome-end -->
      "
    `);
  });

  it.each<[string, Partial<OutcomeInput>]>([
    ['⚠️ Cancelled: nothing was written', { outcome: 'partial', apply: null }],
    ['⚠️ Cancelled: 1 of 1 change done', { outcome: 'partial' }],
    ['⚠️ Cancelled: no write is confirmed', { outcome: 'failed' }],
  ])('says that the run was cancelled: %s', (heading, overrides) => {
    const section = renderOutcomeSection(outcomeInput({ cancelled: true, ...overrides }));
    expect(section).toContain(`### ${heading}\n`);
    expect(section).toContain('The run was cancelled. Run the job again');
  });

  it('lists what failed and was skipped, failures first', () => {
    const change = create({ path: 'INT/INT_HOT' });
    const error = { code: 'API_REJECTED', message: 'refused @octocat | #1' };
    const section = renderOutcomeSection(
      outcomeInput({
        outcome: 'partial',
        apply: applyOutcome([
          outcomeOf(change, {
            status: 'skipped',
            error: { code: 'PARENT_FAILED', message: 'its parent failed' },
          }),
          outcomeOf(change, { status: 'failed', error }),
        ]),
      }),
    );
    const rows = section.split('\n').filter((line) => line.startsWith('| create'));
    expect(rows).toEqual([
      '| create | `INT/INT_HOT` | failed | `API_REJECTED` | refused `@octocat` &#124; `#1` |',
      '| create | `INT/INT_HOT` | skipped | `PARENT_FAILED` | its parent failed |',
    ]);
    expect(section).toContain('Partly applied: 0 of 2 changes');
  });

  it('stays below a quarter of a comment and says how many failures it leaves out', () => {
    const error = { code: 'API_REJECTED', message: '\u202E'.repeat(5_000) };
    const changes = Array.from({ length: 900 }, () =>
      outcomeOf(create({ path: 'INT' }), { status: 'failed', error }),
    );
    const reasons = Array.from({ length: 900 }, () => '@'.repeat(5_000));
    const section = renderOutcomeSection(
      outcomeInput({ outcome: 'partial', apply: applyOutcome(changes), reasons }),
    );
    expect(section.length).toBeLessThan(MAX_COMMENT_LENGTH / 4);
    const rows = section.split('\n').filter((line) => line.startsWith('| create')).length;
    expect(section).toContain(`**${900 - rows} more not shown here.**`);
  });

  it.each(['failed', 'blocked', 'invalid', 'clean', 'changes', 'validated'] as const)(
    'has a heading for %s',
    (outcome) => {
      expect(renderOutcomeSection(outcomeInput({ outcome, apply: null }))).toMatch(/^### \S+ \S+/m);
    },
  );

  it.each(ATTACKS)('stays in form with %j from a server', (attack) => {
    const change = outcomeOf(create({ path: attack }), {
      status: 'failed',
      error: { code: attack, message: attack },
    });
    const section = renderOutcomeSection(outcomeInput({ apply: applyOutcome([change]), reasons: [attack] }));
    expect(section).not.toMatch(INVISIBLE);
    expect(section.match(/<!--/g)).toHaveLength(3);
    expect(placeOutcome(placeOutcome(plan, section), applied)).toBe(placeOutcome(plan, applied));
  });
});

describe('placeOutcome', () => {
  it('puts the outcome below the hidden lines and above the plan', () => {
    const body = placeOutcome(plan, applied);
    const lines = body.split('\n');
    expect(lines.slice(0, 2)).toEqual(['<!-- cxone-callcodes acme -->', '<!-- signed statement -->']);
    expect(body.indexOf('Applied: 1 change')).toBeLessThan(body.indexOf('to create'));
    expect(body.endsWith(plan.slice(plan.indexOf('###')))).toBe(true);
  });

  it('changes nothing when the same outcome is placed again', () => {
    const once = placeOutcome(plan, applied);
    expect(placeOutcome(once, applied)).toBe(once);
    expect(placeOutcome(once.replaceAll('\n', '\r\n'), applied)).toBe(once);
  });

  it('replaces an earlier outcome', () => {
    const closed = renderNotApplied({ commit: 'abc1234', links: outcomeInput().links });
    const body = placeOutcome(placeOutcome(plan, closed), applied);
    expect(body).toBe(placeOutcome(plan, applied));
    expect(body).not.toContain('Nothing was applied');
  });

  it('keeps the hidden lines and the last lines when the plan has to give way', () => {
    const full = renderReviewComment(
      reviewInput({ hidden: ['<!-- signed statement -->'], result: planResult(manyChanges(20_000)) }),
    );
    const body = placeOutcome(full, applied);
    expect(body.length).toBeLessThan(MAX_COMMENT_LENGTH);
    expect(body.length).toBeGreaterThan(MAX_COMMENT_LENGTH * 0.95);
    expect(findOpening(body)).toBeNull();
    expect(body.startsWith('<!-- cxone-callcodes acme -->\n<!-- signed statement -->\n')).toBe(true);
    expect(body).toMatch(/\*\*[\d,]+ more lines of this plan made room/);
    expect(body).toMatch(/^\*\*[\d,]+ changes are not shown here/m);
    expect(body).toContain('plan digest');
    expect(placeOutcome(body, applied)).toBe(body);
  });

  it('closes what is open wherever it cuts, and counts what it leaves out', () => {
    const unlisted = Array.from({ length: 60 }, (_, index) => ({
      path: `OLD_${index}`,
      name: 'Old ``` one',
      category: 'X',
      isActive: true,
    }));
    const full = renderReviewComment(reviewInput({ result: planResult(manyChanges(60), { unlisted }) }));
    fc.assert(
      fc.property(fc.integer({ min: 3_500, max: full.length + 1_000 }), (maxLength) => {
        const body = placeOutcome(full, applied, maxLength);
        expect(body.length).toBeLessThan(maxLength);
        expect(findOpening(body)).toBeNull();
        expect(body).toContain('<!-- callcodes:footer -->');
        expect(body).not.toMatch(/^`{3,}(?:diff|text)\n`{3,}$/m);
        expect(body).not.toMatch(/^\*\*Category\*\*.*\n+<!-- callcodes:cut/m);
        const again = placeOutcome(body, applied, maxLength - 500);
        expect(again.match(/callcodes:cut/g)?.length ?? 0).toBeLessThan(2);
        expect(findOpening(again)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it('refuses hidden lines that leave no room for the outcome, instead of sending what GitHub rejects', () => {
    expect(() => placeOutcome(`<!-- ${'h'.repeat(MAX_COMMENT_LENGTH)} -->\n`, applied)).toThrow(RangeError);
  });

  it('works on a comment that somebody emptied', () => {
    expect(placeOutcome('', applied)).toBe(`${applied}\n`);
  });
});

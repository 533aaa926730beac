import { describe, expect, it } from 'vitest';
import type { PlanResult } from '../../src/model/plan.ts';
import { renderDriftGone, renderDriftIssue, tellsOfSamePlan } from '../../src/report/render-drift-issue.ts';
import { MAX_COMMENT_LENGTH } from '../../src/report/render-review-comment.ts';
import { renderSummary } from '../../src/report/render-summary.ts';
import { manyChanges } from './many-changes.ts';
import { findOpening } from './openings.ts';
import { conflict, create, finding, planResult, retire, reviewInput, update } from './samples.ts';

const drifted = reviewInput({
  result: planResult([
    update({ path: 'CB', name: 'Callback' }, [{ field: 'name', from: 'By hand', to: 'Callback' }]),
    retire({ path: 'EXTRA' }),
  ]),
});

describe('renderDriftIssue', () => {
  it('has the plan in it, with the places in the files, and the ways out', () => {
    const { title, body } = renderDriftIssue(drifted);
    expect(title).toBe('Drift: the call codes of acme differ from the files');
    expect(body.replace(/[0-9a-f]{64} -->/, '… -->')).toMatchInlineSnapshot(`
      "<!-- cxone-callcodes:drift target=acme -->
      <!-- callcodes:drift-content … -->

      ### ⚠️ Drift: 1 to update, 1 to retire · \`acme\`

      The tenant is not what the files on the default branch say. Somebody changed it by hand, or what was merged has not been applied. The plan below is what apply would write to make them agree again.

      | create | update | retire | conflict | unchanged | unlisted | unmanaged |
      | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      | 0 | **1** | **1** | 0 | **40** | 0 | **12** |

      #### Changes

      **Category** \`OUTBOUND_A\` · 1 to update, 1 to retire

      \`\`\`diff
      ! CB "Callback"  (callcodes/a.yml:8)
      !     name: "By hand" → "Callback"
      - EXTRA "Hot lead" (retired: isActive true → false; no file lists it)
      \`\`\`

      <!-- callcodes:footer -->

      **What to do** If the files are right, run \`apply\`. What no merged pull request showed needs the digest below as \`approved-digest\`. If the tenant is right, change the files with a pull request. Either way this issue is closed by the next run that finds nothing.

      commit \`c0ffee0123456789c0ffee0123456789c0ffee01\` · plan digest \`sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\` · API \`callcodes\` · 3 files, 42 codes checked  
      [Report](https://github.com/octo/calls/actions/runs/1/artifacts/2) · [Plan and report files](https://github.com/octo/calls/actions/runs/1/artifacts/3) · [Run](https://github.com/octo/calls/actions/runs/1) <!-- callcodes:links -->
      "
    `);
  });

  it('stays below the limit with twenty thousand changes', () => {
    const { body } = renderDriftIssue(reviewInput({ result: planResult(manyChanges(20_000)) }));
    expect(body.length).toBeLessThan(MAX_COMMENT_LENGTH);
    expect(body.length).toBeGreaterThan(MAX_COMMENT_LENGTH * 0.9);
    expect(findOpening(body)).toBeNull();
    const gone = renderDriftGone(body, { commit: 'c'.repeat(40), links: drifted.links });
    expect(gone.length).toBeLessThan(MAX_COMMENT_LENGTH);
    expect(findOpening(gone)).toBeNull();
  });

  it('does not speak of drift in a summary when there is none', () => {
    const summary = renderSummary({ ...reviewInput(), purpose: 'drift' });
    expect(summary).toContain('### ✅ No changes');
    expect(summary).not.toContain('What to do');
    expect(summary).not.toContain('merge');
  });
});

describe('tellsOfSamePlan', () => {
  const { body } = renderDriftIssue(drifted);

  it('knows the same plan again whatever the commit, the counts and the links are', () => {
    const { plan, ...rest } = planResult(drifted.result?.plan.changes ?? []);
    const later = reviewInput({
      result: { ...rest, plan: { ...plan, summary: { ...plan.summary, unmanaged: 99 } } },
      commit: 'd'.repeat(40),
      links: { run: 'https://github.com/x', report: null, artifact: null },
    });
    expect(tellsOfSamePlan(body, later)).toBe(true);
    expect(tellsOfSamePlan(body.replaceAll('\n', '\r\n'), later)).toBe(true);
  });

  const made = planResult(drifted.result?.plan.changes ?? []);
  const news: readonly (readonly [string, PlanResult])[] = [
    ['another digest', { ...made, plan: { ...made.plan, digest: `sha256:${'1'.repeat(64)}` } }],
    ['another blocker', { ...made, plan: { ...made.plan, blocked: [{ rule: 'conflict', message: 'x' }] } }],
    [
      'another unlisted code',
      { ...made, unlisted: [{ path: 'U', name: 'U', category: 'C', isActive: true }] },
    ],
  ];

  it.each(news)('takes %s for news', (_what, result) => {
    expect(tellsOfSamePlan(body, reviewInput({ result }))).toBe(false);
  });

  it('takes new findings for news, and an issue without the line', () => {
    expect(tellsOfSamePlan(body, { ...drifted, findings: [finding({ severity: 'warning' })] })).toBe(false);
    expect(tellsOfSamePlan('', drifted)).toBe(false);
  });
});

describe('renderDriftGone', () => {
  it('puts a word above the plan and keeps the marker first', () => {
    const input = reviewInput({ result: planResult([create({ path: 'A' }), conflict({ path: 'B' }, 'no')]) });
    const { body } = renderDriftIssue(input);
    const gone = renderDriftGone(body, { commit: 'abc', links: input.links });
    expect(gone.split('\n')[0]).toBe('<!-- cxone-callcodes:drift target=acme -->');
    expect(gone.indexOf('### ✅ The drift is gone')).toBeLessThan(gone.indexOf('### ⚠️ Drift'));
    expect(gone).toContain('+ A "Hot lead" SUCCESS');
    expect(findOpening(gone)).toBeNull();
  });
});

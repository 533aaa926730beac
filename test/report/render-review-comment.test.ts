import { describe, expect, it } from 'vitest';
import { renderReviewComment } from '../../src/report/render-review-comment.ts';
import { ATTACKS } from './attacks.ts';
import { findOpening, INVISIBLE } from './openings.ts';
import { conflict, create, finding, planResult, retire, reviewInput, update } from './samples.ts';

const rename = update({ path: 'SALE', name: 'Sale completed' }, [
  { field: 'code', from: 'SOLD', to: 'SALE' },
  { field: 'name', from: 'Sold', to: 'Sale completed' },
]);

describe('renderReviewComment', () => {
  it('says why nothing was compared', () => {
    const notCompared = 'the pull request comes from a fork, whose runs get no secrets.';
    const comment = renderReviewComment(reviewInput({ result: null, notCompared }));
    expect(comment).toContain('Files checked, not compared with the tenant');
    expect(comment).toContain(`Not compared: ${notCompared}`);
    expect(comment).not.toContain('plan digest');
  });

  it('has no gate to speak of when only the files were to be checked', () => {
    const comment = renderReviewComment(reviewInput({ result: null }));
    expect(comment).toContain('### ✅ Files checked, not compared with the tenant');
    expect(comment).not.toContain('**Gate**');
  });

  it('begins with the marker and the hidden lines', () => {
    const comment = renderReviewComment(reviewInput({ hidden: ['<!-- signed x -->'] }));
    expect(comment.split('\n').slice(0, 3)).toEqual([
      '<!-- cxone-callcodes acme -->',
      '<!-- signed x -->',
      '',
    ]);
  });

  it('embeds a picture, but none that would crowd out the plan', () => {
    const result = planResult([rename]);
    const picture = '```mermaid\ngraph LR\n  a --> b\n```';
    expect(renderReviewComment(reviewInput({ result, picture: () => picture }))).toContain(picture);
    const huge = `\`\`\`mermaid\n${'x'.repeat(30_000)}\n\`\`\``;
    expect(renderReviewComment(reviewInput({ result, picture: () => huge }))).not.toContain('mermaid');
  });

  it('counts a removal as the pull request’s own, unless it touches nothing', () => {
    const result = planResult([retire({ path: 'OLD' })]);
    const heading = 'Not from this pull request';
    expect(renderReviewComment(reviewInput({ result, touchedFiles: new Set(['x.yml']) }))).not.toContain(
      heading,
    );
    expect(renderReviewComment(reviewInput({ result, touchedFiles: new Set() }))).toContain(heading);
  });

  it('tells what becomes of owned codes that no file lists', () => {
    const unlisted = ['A', 'B', 'C'].map((path) => ({
      path,
      name: path,
      category: 'X',
      isActive: path !== 'C',
    }));
    const changes = [retire({ path: 'A' }), { ...conflict({ path: 'B', file: null }, 'has children') }];
    const comment = renderReviewComment(
      reviewInput({ removed: 'deactivate', result: planResult(changes, { unlisted }) }),
    );
    expect(comment).toContain('X: A "A" (is retired)');
    expect(comment).toContain('X: B "B" (stays: conflict)');
    expect(comment).toContain('X: C "C" (inactive already)');
  });

  it.each([
    ['required', 'stops it before the first write'],
    ['approved', 'someone other than the author has approved this commit'],
    ['warn', 'only causes a warning'],
    ['off', 'whether or not this comment shows it'],
  ] as const)('says what the gate %s means for the merge', (mode, words) => {
    const comment = renderReviewComment(reviewInput({ mode, result: planResult([rename]) }));
    expect(comment).toContain(`\`reviewed-plan: ${mode}\``);
    expect(comment).toContain(words);
  });

  it('does not depend on the order of the changes', () => {
    const changes = [
      create({ path: 'A' }),
      create({ path: 'A/B' }),
      rename,
      create({ path: 'Z', category: 'OTHER' }),
    ];
    const comment = renderReviewComment(reviewInput({ result: planResult(changes) }));
    expect(renderReviewComment(reviewInput({ result: planResult(changes.toReversed()) }))).toBe(comment);
  });

  it.each(ATTACKS)('stays in form with %j everywhere', (attack) => {
    const made = planResult(
      [
        create({ path: `A/${attack}`, name: attack, category: attack }),
        conflict({ path: 'B', name: attack, file: attack }, attack),
        update({ path: 'C/D', name: attack }, [{ field: 'tag', from: attack, to: attack }]),
      ],
      { unlisted: [{ path: attack, name: attack, category: attack, isActive: true }] },
    );
    const comment = renderReviewComment(
      reviewInput({
        result: { ...made, plan: { ...made.plan, blocked: [{ rule: 'conflict', message: attack }] } },
        releasedCategories: [attack],
        notCompared: attack,
        findings: [finding({ message: attack, file: attack })],
        touchedFiles: new Set([attack]),
      }),
    );
    expect(findOpening(comment)).toBeNull();
    expect(comment).not.toMatch(INVISIBLE);
    expect(comment).not.toMatch(/^\s*::|##\[/m);
    expect(comment.match(/<!--/g)).toHaveLength(3);
    expect(comment.match(/<details>/g)?.length).toBe(comment.match(/^<\/details>$/gm)?.length);
  });
});

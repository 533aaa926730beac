import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/model/plan.ts';
import { escapeMermaid } from '../../src/report/escape-mermaid.ts';
import { MAX_PICTURE_NODES, PICTURE_STYLES, renderPicture } from '../../src/report/render-picture.ts';
import { renderReviewComment } from '../../src/report/render-review-comment.ts';
import { ATTACKS } from './attacks.ts';
import { manyChanges } from './many-changes.ts';
import { findOpening } from './openings.ts';
import { conflict, create, planResult, retire, reviewInput, update } from './samples.ts';

const redact = (text: string) => text;
const render = (changes: readonly Change[], maxLength = 100_000) =>
  renderPicture(changes, { maxLength, redact });
const countNodes = (picture: string | null) => picture?.match(/^n\d+\["/gm)?.length ?? 0;

describe('renderPicture', () => {
  it('is nothing for a plan without changes, and where there is no room', () => {
    expect(render([])).toBeNull();
    expect(render([create({ path: 'A' })], 100)).toBeNull();
  });

  it('tells the kinds of change apart by class, sign and legend', () => {
    const picture = render([
      create({ path: 'P/NEW' }),
      update({ path: 'RENAMED' }, [{ field: 'name', from: 'a', to: 'b' }]),
      update({ path: 'P/MOVED' }, [{ field: 'parent', from: null, to: 'P' }]),
      retire({ path: 'GONE' }),
      conflict({ path: 'THEIRS' }, 'no'),
    ]);
    const classes = [...(picture ?? '').matchAll(/^class (\S+) (\w+)$/gm)].map(([, ids, kind]) => [
      kind,
      ids,
    ]);
    expect(classes).toEqual([
      ['added', 'n3'],
      ['changed', 'n4'],
      ['moved', 'n2'],
      ['retired', 'n0'],
      ['conflict', 'n5'],
      ['context', 'n1'],
    ]);
    expect(picture).toContain('grey: not changed.');
    expect(picture).not.toContain('left out');
    expect(picture).toContain('was in the top level');
  });

  it('draws both when a conflict and a change share a path', () => {
    expect(countNodes(render([create({ path: 'A' }), conflict({ path: 'A' }, 'no')]))).toBe(2);
  });

  it('keeps the subtrees with most changes, and says how many changes are left out', () => {
    const big = Array.from({ length: 40 }, (_, index) => create({ path: `BIG/C${index}` }));
    const middle = Array.from({ length: 30 }, (_, index) => create({ path: `MIDDLE/C${index}` }));
    const small = Array.from({ length: 20 }, (_, index) => create({ path: `S${index}` }));
    const picture = render([...small, ...middle, ...big]);
    expect(countNodes(picture)).toBe(MAX_PICTURE_NODES);
    expect(picture).toContain('["BIG"]');
    expect(picture).toContain('["MIDDLE"]');
    expect(picture).not.toContain('S1\n');
    expect(picture).toContain('32 of 90 changes are left out');
  });

  it('becomes smaller where the room is small', () => {
    const picture = render(manyChanges(200), 2_500);
    expect(picture?.length).toBeLessThanOrEqual(2_500);
    expect(countNodes(picture)).toBeGreaterThan(3);
  });

  it('takes secrets out before it escapes', () => {
    const hide = (text: string) => text.replaceAll('s3cret+/=', '***');
    const picture = renderPicture([create({ path: 'A', name: 'x s3cret+/=' })], {
      maxLength: 10_000,
      redact: hide,
    });
    expect(picture).toContain(`x ${escapeMermaid('***')}`);
  });

  it('does not depend on the order of the changes', () => {
    const changes = manyChanges(300);
    expect(render(changes.toReversed())).toBe(render(changes));
  });

  it('stays whole in a comment that is cut', () => {
    const changes = manyChanges(6_000);
    const picture = (maxLength: number) => renderPicture(changes, { maxLength, redact });
    const comment = renderReviewComment(reviewInput({ result: planResult(changes), picture }));
    expect(comment).toMatch(/^```mermaid\n[\s\S]*?\nlinkStyle[^\n]*\n```\n\n.*legend|grey: not changed/m);
    expect(findOpening(comment)).toBeNull();
  });

  it('is plain ASCII and made of known lines only, whatever the names are', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...ATTACKS));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 20 }), (names) => {
        const picture = render(names.map(([path, name]) => create({ path: `A/${path}`, name })));
        const diagram = /^```mermaid\n([\s\S]*?)\n```$/m.exec(picture ?? '')?.[1] ?? '';
        expect(diagram).toMatch(/^[\n -~]*$/);
        const statements = diagram.replace(/^n\d+\["(?:[A-Za-z0-9_ \n]|#\d+;)*"\]$/gm, 'NODE').split('\n');
        for (const line of statements.slice(8)) {
          expect(line).toMatch(
            /^(?:flowchart LR|accTitle: [\w ]+|NODE|n\d+ --- n\d+|class n\d+(?:,n\d+)* \w+|classDef \w+ [\w:#, -]+|linkStyle default [\w:#,.-]+)$/,
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the colours', () => {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each(Object.entries(PICTURE_STYLES))('of %s are readable on light and dark pages', (_kind, style) => {
    const colour = (name: string) => new RegExp(`(?:^|,)${name}:(#\\w{6})`).exec(style)?.[1] ?? '';
    expect(contrast(colour('color'), colour('fill'))).toBeGreaterThan(7);
    expect(contrast(colour('stroke'), colour('fill'))).toBeGreaterThan(3);
    expect(contrast(colour('stroke'), '#ffffff')).toBeGreaterThan(3);
    expect(contrast(colour('fill'), '#0d1117')).toBeGreaterThan(3);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarked, parseTag, renderTag, withTag } from '../../../src/cxone/dispositions/tag-line.ts';

const tag = fc.record({
  path: fc
    .array(fc.stringMatching(/^[A-Z0-9_]{2,16}$/), { minLength: 1, maxLength: 3 })
    .map((segments) => segments.join('/')),
  category: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 32 })
    .filter((text) => !/[[\]@\r\n]/.test(text)),
});
const notes = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('['));

describe('a tag line', () => {
  it('is read back as it was written, whatever the notes', () => {
    fc.assert(
      fc.property(notes, tag, tag, (text, first, second) => {
        const marked = withTag(text, renderTag(first));
        expect(parseTag(marked)).toEqual(first);
        expect(isMarked(marked)).toBe(true);
        expect(marked.startsWith(text)).toBe(true);
        const again = withTag(marked, renderTag(second));
        expect(parseTag(again)).toEqual(second);
        expect(again).toBe(marked.replace(renderTag(first), () => renderTag(second)));
      }),
    );
  });

  it('stands on a line of its own, and in its place when it is there', () => {
    expect(withTag('', '[callcode INT @ A]')).toBe('[callcode INT @ A]');
    expect(withTag('Ask Jo.', '[callcode INT @ A]')).toBe('Ask Jo.\n[callcode INT @ A]');
    expect(withTag('a [callcode INT @ A] b\nc', '[callcode INX @ $& B]')).toBe(
      'a [callcode INX @ $& B] b\nc',
    );
  });
});

import { graphemeWidth } from './display-width.ts';

let segmenter: Intl.Segmenter | null = null;

/** Cells that a line fills on a terminal. */
export function textWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].reduce((width, { segment }) => width + graphemeWidth(segment), 0);
}

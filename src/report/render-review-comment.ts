import { fillSections, type Room } from './fill-sections.ts';
import { renderReviewParts } from './render-review-parts.ts';
import type { ReviewInput } from './review-input.ts';

/** GitHub refuses a longer comment body with 422; in UTF-16 units, which are at least as many as its characters. */
export const MAX_COMMENT_LENGTH = 65_536;

/**
 * The review comment: the hidden lines, then what the plan would do, the verdict first. Stays below `maxLength` UTF-16 units;
 * what is left out is counted and the reader told where it is. Throws a RangeError when the hidden lines leave no room at all.
 */
export function renderReviewComment(input: ReviewInput): string {
  const limit = (input.maxLength ?? MAX_COMMENT_LENGTH) - 1;
  const hidden = `${[input.marker, ...input.hidden].join('\n')}\n\n`;
  return hidden + renderReview(input, { size: limit - hidden.length, measure: (text) => text.length });
}

/** The visible text alone, in the room that there is. */
export function renderReview(input: ReviewInput, room: Room): string {
  const parts = renderReviewParts(input, room);
  const fixed = room.measure(parts.top + parts.longestCutNote + parts.middle + parts.end);
  if (fixed > room.size)
    throw new RangeError(
      `The report needs room for at least ${fixed} characters, but there is only ${room.size}.`,
    );
  const filled = fillSections(parts.sections, { ...room, size: room.size - fixed });
  const omitted = parts.changeSections.reduce((sum, index) => sum + (filled[index]?.omitted ?? 0), 0);
  const cutNote = omitted === 0 ? '' : parts.cutNote(omitted);
  return parts.top + cutNote + parts.middle + filled.map(({ text }) => text).join('') + parts.end;
}

import { type OutcomeInput, renderOutcomeBody } from './render-outcome-section.ts';
import { renderReview } from './render-review-comment.ts';
import type { ReviewInput } from './review-input.ts';

/** GitHub shows nothing of a step's summary above 1 MiB; the margin is for what else the step writes. */
export const MAX_SUMMARY_BYTES = 1_048_576 - 65_536;

/** The review comment's text for the job summary, below `maxBytes` bytes of UTF-8. */
export function renderSummary(input: ReviewInput, maxBytes = MAX_SUMMARY_BYTES): string {
  return renderReview(input, { size: maxBytes - 1, measure: (text) => Buffer.byteLength(text, 'utf8') });
}

/** The outcome above the plan, for the job summary of an apply. */
export function renderApplySummary(outcome: OutcomeInput, review: ReviewInput): string {
  const head = `${renderOutcomeBody(outcome)}\n---\n\n`;
  return head + renderSummary(review, MAX_SUMMARY_BYTES - Buffer.byteLength(head, 'utf8'));
}

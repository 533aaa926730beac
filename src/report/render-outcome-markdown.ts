import { type OutcomeInput, renderOutcomeBody } from './render-outcome-section.ts';

/** What an apply did, as Markdown without hidden markers. */
export function renderOutcomeMarkdown(input: OutcomeInput): string {
  return renderOutcomeBody(input);
}

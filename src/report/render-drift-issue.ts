import { toDriftMarker } from '../model/to-drift-marker.ts';
import { sha256Hex, toCanonicalJson } from '../util/canonical-json.ts';
import { OUTCOME_END, OUTCOME_START } from './comment-markers.ts';
import { markdownCode } from './escape-markdown.ts';
import { shorten } from './format-text.ts';
import { placeOutcome } from './place-outcome.ts';
import { renderLinks } from './render-links.ts';
import { renderReviewComment } from './render-review-comment.ts';
import type { ReviewInput } from './review-input.ts';

export interface DriftIssue {
  readonly title: string;
  /** The marker is its first line. Below GitHub's limit for issues, which is that for comments. */
  readonly body: string;
}

/** The issue that tells of a plan which should be empty: the review comment's text, in words for people who did not open a pull request. */
export function renderDriftIssue(input: ReviewInput): DriftIssue {
  return {
    title: `Drift: the call codes of ${input.target} differ from the files`,
    body: renderReviewComment({
      ...input,
      purpose: 'drift',
      marker: toDriftMarker(input.target),
      hidden: [toContentLine(input)],
    }),
  };
}

/** Whether an issue's body tells of this very plan. Counts, commit and links may differ: they are no news. */
export function tellsOfSamePlan(body: string, input: ReviewInput): boolean {
  return body.split(/\r?\n/, 2)[1]?.trimEnd() === toContentLine(input);
}

export interface DriftEnd {
  readonly commit: string | null;
  readonly links: ReviewInput['links'];
}

/** The body of an issue whose drift is gone: a word on top, the plan below it for the record. */
export function renderDriftGone(body: string, { commit, links }: DriftEnd): string {
  const at = commit === null ? '' : ` of commit ${markdownCode(shorten(commit, 64))}`;
  const line = renderLinks(links);
  const text = `The tenant holds what the files${at} say. The plan below is kept for the record.`;
  const section = `### ✅ The drift is gone\n\n${text}\n\n${line === '' ? '' : `${line}\n\n`}`;
  return placeOutcome(body, `${OUTCOME_START}\n\n${section}---\n\n${OUTCOME_END}\n`);
}

/** A hash of what would be news: the changes, what blocks them, and what is wrong with the files. */
function toContentLine({ result, findings }: ReviewInput): string {
  const told = [
    result?.plan.digest ?? null,
    result?.plan.blocked.map(({ rule, message }) => [rule, message]) ?? [],
    result?.unlisted.map(({ path, isActive }) => [path, isActive]) ?? [],
    findings.map(({ rule, file, message }) => [rule, file, message]),
  ];
  return `<!-- callcodes:drift-content ${sha256Hex(toCanonicalJson(told))} -->`;
}

import { toMarker } from '../model/to-marker.ts';
import type { ReportLinks, ReviewInput } from '../report/review-input.ts';
import type { Draft } from './make-plan.ts';
import type { Run } from './run-environment.ts';

export interface ReviewFacts {
  readonly links: ReportLinks;
  /** Files that the pull request touches; null when that is not known. */
  readonly touchedFiles: ReadonlySet<string> | null;
}

/** What the review comment, the job summary and `plan --format markdown` say of a plan. */
export function toReviewInput({ settings, context }: Run, draft: Draft, facts: ReviewFacts): ReviewInput {
  return {
    marker: toMarker(settings.target),
    hidden: [],
    target: settings.target,
    api: settings.api,
    commit: context.commit,
    result: draft.compared?.result ?? null,
    notCompared: draft.notCompared,
    findings: draft.findings,
    filesCount: draft.loaded.files.length,
    codesCount: draft.loaded.matrix.codes.length,
    mode: settings.reviewedPlan,
    removed: settings.removed,
    takeoverAll: settings.takeover.kind === 'all',
    touchedFiles: facts.touchedFiles,
    releasedCategories: [],
    picture: null,
    links: facts.links,
  };
}

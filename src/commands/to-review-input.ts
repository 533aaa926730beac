import { toMarker } from '../model/to-marker.ts';
import { renderPicture } from '../report/render-picture.ts';
import type { ReportLinks, ReviewInput } from '../report/review-input.ts';
import type { Draft } from './make-plan.ts';
import type { Run } from './run-environment.ts';
import type { Signing } from './sign-plan.ts';

export interface ReviewFacts {
  readonly links: ReportLinks;
  /** Files that the pull request touches; null when that is not known. */
  readonly touchedFiles: ReadonlySet<string> | null;
  /** Left out or null where no pull request asks for a signature. */
  readonly signing?: Signing | null;
  /** Left out where that is not known. */
  readonly releasedCategories?: readonly string[];
  /** Left out where that is not known. */
  readonly twinTargets?: readonly string[];
}

/** What the review comment, the job summary and `plan --format markdown` say of a plan. */
export function toReviewInput(
  { settings, context, environment }: Run,
  draft: Draft,
  facts: ReviewFacts,
): ReviewInput {
  const { signing = null } = facts;
  return {
    marker: toMarker(settings.target),
    hidden: signing?.kind === 'signed' ? [signing.line] : [],
    target: settings.target,
    api: settings.api,
    commit: context.commit,
    result: draft.compared?.result ?? null,
    stakes: draft.stakes,
    notCompared: draft.notCompared,
    findings: draft.findings,
    filesCount: draft.loaded.files.length,
    codesCount: draft.loaded.matrix.codes.length,
    mode: settings.reviewedPlan,
    ...(signing === null ? {} : { signature: toSignature(signing) }),
    removed: settings.removed,
    takeoverAll: settings.takeover.kind === 'all',
    touchedFiles: facts.touchedFiles,
    releasedCategories: facts.releasedCategories ?? [],
    twinTargets: facts.twinTargets ?? [],
    picture: (maxLength) =>
      renderPicture(draft.compared?.result.plan.changes ?? [], {
        maxLength,
        redact: (text) => environment.redactor.redact(text),
      }),
    links: facts.links,
  };
}

function toSignature(signing: Signing): NonNullable<ReviewInput['signature']> {
  if (signing.kind === 'unsigned') return { kind: 'none', reason: signing.reason };
  return { kind: signing.isDigestOnly ? 'digest' : 'slots' };
}

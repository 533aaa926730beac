import type { GithubClient } from '../github/github-client.ts';
import { escapeMarkdown } from '../report/escape-markdown.ts';
import type { ReportLinks, ReviewInput } from '../report/review-input.ts';
import { findReleasedCategories } from './find-released-categories.ts';
import { findTwinTargets } from './find-twin-targets.ts';
import type { Draft } from './make-plan.ts';
import { openGithub } from './open-github.ts';
import type { Run } from './run-environment.ts';
import type { Published } from './run-result.ts';
import { signPlan } from './sign-plan.ts';
import { tellOrWarn } from './tell-or-warn.ts';
import { toErrorText } from './to-error-text.ts';
import { toReviewInput } from './to-review-input.ts';

export interface PlanPublication {
  readonly draft: Draft;
  /** False: only the job summary tells (no open pull request, a merge queue). */
  readonly comment: boolean;
  /** Whether the comment carries a signed statement, so that apply can tell what was reviewed. */
  readonly sign: boolean;
  readonly published: Published;
}

export interface PublishedPlan {
  readonly commentUrl: string | null;
  /** Why the comment could not be written though it should have been; the summary has the plan all the same. */
  readonly failure: string | null;
}

/** Shows the plan where people review it: the pull request's comment, and the job summary. */
export async function publishPlan(run: Run, publication: PlanPublication): Promise<PublishedPlan> {
  const { draft, comment, sign } = publication;
  const client = comment ? await openGithub(run) : null;
  const touchedFiles = await fetchTouchedFiles(run, client);
  const input = toReviewInput(run, draft, {
    links: toLinks(run, publication.published),
    touchedFiles,
    signing: client === null ? null : await signPlan(run, { draft, client, sign }),
    releasedCategories:
      client === null ? [] : await findReleasedCategories(run, { draft, client, touchedFiles }),
    twinTargets: client === null ? [] : await findTwinTargets(run, { draft, client }),
  });
  if (run.format === 'markdown') await printComment(run, input);
  const written = await writeCommentOrSayWhy(run, { client, input, isEmptyPlan: isEmpty(draft) });
  const always = written.kind === 'read-only' || written.kind === 'failed';
  const isLeft = written.kind === 'closed' || written.kind === 'superseded';
  const shown = always || isLeft ? { ...input, signature: UNSIGNED } : input;
  await tellOrWarn(run, 'The job summary could not be written', () =>
    writePlanSummary(run, { input: shown, note: written.note, always }),
  );
  return { commentUrl: written.url, failure: written.kind === 'failed' ? written.note : null };
}

/** Standard output gets what the comment gets, to the letter. */
async function printComment({ environment }: Run, input: ReviewInput): Promise<void> {
  const { renderReviewComment } = await import('../report/render-review-comment.ts');
  environment.print(environment.redactor.redact(renderReviewComment(input)));
}

/** What was not written cannot have been signed. */
const UNSIGNED = {
  kind: 'none',
  reason: 'The signature stands in the comment, which was not written.',
} as const;

interface Written {
  readonly kind:
    | 'created'
    | 'updated'
    | 'unchanged'
    | 'superseded'
    | 'closed'
    | 'read-only'
    | 'skipped'
    | 'failed';
  readonly url: string | null;
  /** What the summary says besides the plan. */
  readonly note: string;
}

const NOT_WRITTEN: Written = { kind: 'skipped', url: null, note: '' };

interface CommentDraft {
  readonly client: GithubClient | null;
  readonly input: ReviewInput;
  readonly isEmptyPlan: boolean;
}

async function writeCommentOrSayWhy(run: Run, comment: CommentDraft): Promise<Written> {
  try {
    return await writeComment(run, comment);
  } catch (error) {
    return { kind: 'failed', url: null, note: `The review comment was not written: ${toErrorText(error)}` };
  }
}

async function writeComment(
  { environment, settings, context }: Run,
  { client, input, isEmptyPlan }: CommentDraft,
): Promise<Written> {
  if (client === null || settings.comment === 'false' || context.pullRequest === null) return NOT_WRITTEN;
  const { upsertReviewComment } = await import('../github/upsert-review-comment.ts');
  const { renderReviewComment } = await import('../report/render-review-comment.ts');
  const { toComparableBody } = await import('../report/render-links.ts');
  const result = await upsertReviewComment({
    client,
    context,
    target: settings.target,
    body: environment.redactor.redact(renderReviewComment(input)),
    plannedHeadSha: context.pullRequest.headSha,
    mode: settings.comment,
    isEmptyPlan,
    toComparable: toComparableBody,
  });
  const note = toNote(result);
  if (note !== '') environment.log.warning(note);
  return { kind: result.kind, url: result.url, note };
}

function toNote(result: { readonly kind: string; readonly headSha?: string }): string {
  if (result.kind === 'superseded') {
    return `Superseded: the pull request has moved on to ${result.headSha ?? 'another commit'}, so the comment was left to that commit's run.`;
  }
  if (result.kind === 'closed')
    return 'The pull request is closed, and a plan that is made now was not read before, so its comment was left as it is.';
  if (result.kind === 'read-only')
    return 'The token may only read this pull request, so the plan is in the job summary instead of a comment.';
  return '';
}

async function writePlanSummary(
  { environment, settings }: Run,
  { input, note, always }: { readonly input: ReviewInput; readonly note: string; readonly always: boolean },
): Promise<void> {
  if (environment.surface !== 'action' || !(settings.summary || always)) return;
  const { renderSummary } = await import('../report/render-summary.ts');
  const { writeSummary } = await import('../github/write-summary.ts');
  const head = note === '' ? '' : `> ${escapeMarkdown(note)}\n\n`;
  await writeSummary(environment.redactor.redact(head + renderSummary(input)), environment.env);
}

async function fetchTouchedFiles(run: Run, client: GithubClient | null): Promise<ReadonlySet<string> | null> {
  if (client === null) return null;
  const files = await tellOrWarn(run, 'The files of the pull request could not be listed', async () => {
    const { listTouchedFiles } = await import('../github/list-touched-files.ts');
    return listTouchedFiles(client, run.context);
  });
  return files === null ? null : new Set(files);
}

export function toLinks({ context }: Run, { artifact, reportUrl }: Published): ReportLinks {
  return { run: context.runUrl, report: reportUrl, artifact: artifact?.url ?? null };
}

function isEmpty({ compared, findings }: Draft): boolean {
  return compared !== null && compared.result.plan.changes.length === 0 && findings.length === 0;
}

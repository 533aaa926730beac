import type { GithubClient } from '../github/github-client.ts';
import type { ReportLinks, ReviewInput } from '../report/review-input.ts';
import { findReleasedCategories } from './find-released-categories.ts';
import type { Draft } from './make-plan.ts';
import { openGithub } from './open-github.ts';
import type { Run } from './run-environment.ts';
import type { Published } from './run-result.ts';
import { signPlan } from './sign-plan.ts';
import { toReviewInput } from './to-review-input.ts';

export interface PlanPublication {
  readonly draft: Draft;
  /** False: only the job summary tells (no open pull request, a merge queue). */
  readonly comment: boolean;
  /** Whether the comment carries a signed statement, so that apply can tell what was reviewed. */
  readonly sign: boolean;
  readonly published: Published;
}

/** Shows the plan where people review it: the pull request's comment, and the job summary. Resolves with the comment's URL. */
export async function publishPlan(run: Run, publication: PlanPublication): Promise<string | null> {
  const { draft, comment, sign } = publication;
  const client = comment ? await openGithub(run) : null;
  const touchedFiles = await fetchTouchedFiles(run, client);
  const input = toReviewInput(run, draft, {
    links: toLinks(run, publication.published),
    touchedFiles,
    signing: client === null ? null : await signPlan(run, { draft, client, sign }),
    releasedCategories:
      client === null ? [] : await findReleasedCategories(run, { draft, client, touchedFiles }),
  });
  if (run.format === 'markdown') await printComment(run, input);
  const written = await writeComment(run, { client, input, isEmptyPlan: isEmpty(draft) });
  const shown = written.kind === 'read-only' ? { ...input, signature: UNSIGNED } : input;
  await writePlanSummary(run, { input: shown, note: written.note, always: written.kind === 'read-only' });
  return written.url;
}

/** Standard output gets what the comment gets, to the letter. */
async function printComment({ environment }: Run, input: ReviewInput): Promise<void> {
  const { renderReviewComment } = await import('../report/render-review-comment.ts');
  environment.print(environment.redactor.redact(renderReviewComment(input)));
}

/** What was not written cannot have been signed. */
const UNSIGNED = {
  kind: 'none',
  reason: 'The signature stands in the comment, which this token may not write.',
} as const;

interface Written {
  readonly kind: 'created' | 'updated' | 'unchanged' | 'superseded' | 'closed' | 'read-only' | 'skipped';
  readonly url: string | null;
  /** What the summary says besides the plan. */
  readonly note: string;
}

const NOT_WRITTEN: Written = { kind: 'skipped', url: null, note: '' };

async function writeComment(
  { environment, settings, context }: Run,
  {
    client,
    input,
    isEmptyPlan,
  }: { readonly client: GithubClient | null; readonly input: ReviewInput; readonly isEmptyPlan: boolean },
): Promise<Written> {
  if (client === null || settings.comment === 'false' || context.pullRequest === null) return NOT_WRITTEN;
  const { upsertReviewComment } = await import('../github/upsert-review-comment.ts');
  const { renderReviewComment } = await import('../report/render-review-comment.ts');
  const { toComparableBody } = await import('../report/render-links.ts');
  const { OUTCOME_START } = await import('../report/comment-markers.ts');
  const result = await upsertReviewComment({
    client,
    context,
    target: settings.target,
    body: environment.redactor.redact(renderReviewComment(input)),
    plannedHeadSha: context.pullRequest.headSha,
    mode: settings.comment,
    isEmptyPlan,
    toComparable: toComparableBody,
    holdsOutcome: (body) => body.includes(OUTCOME_START),
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
    return 'The pull request is closed and its comment tells the outcome, so it was left as it is.';
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
  const head = note === '' ? '' : `> ${note}\n\n`;
  await writeSummary(environment.redactor.redact(head + renderSummary(input)), environment.env);
}

async function fetchTouchedFiles(
  { context }: Run,
  client: GithubClient | null,
): Promise<ReadonlySet<string> | null> {
  if (client === null) return null;
  const { listTouchedFiles } = await import('../github/list-touched-files.ts');
  const files = await listTouchedFiles(client, context);
  return files === null ? null : new Set(files);
}

export function toLinks({ context }: Run, { artifact, reportUrl }: Published): ReportLinks {
  return { run: context.runUrl, report: reportUrl, artifact: artifact?.url ?? null };
}

function isEmpty({ compared, findings }: Draft): boolean {
  return compared !== null && compared.result.plan.changes.length === 0 && findings.length === 0;
}

import type { DriftIssueResult } from '../github/keep-drift-issue.ts';
import type { ReviewInput } from '../report/review-input.ts';
import type { Draft } from './make-plan.ts';
import { openGithub } from './open-github.ts';
import { toLinks } from './publish-plan.ts';
import { hasErrors } from './read-matrix.ts';
import type { Run } from './run-environment.ts';
import type { Published } from './run-result.ts';
import { toReviewInput } from './to-review-input.ts';

export interface DriftPublication {
  readonly draft: Draft;
  readonly published: Published;
}

/** Tells of the drift in the job summary and in the target's issue. Resolves with the issue's URL. */
export async function publishDrift(run: Run, { draft, published }: DriftPublication): Promise<string | null> {
  const links = toLinks(run, published);
  const input: ReviewInput = {
    ...toReviewInput(run, draft, { links, touchedFiles: null }),
    purpose: 'drift',
  };
  await writeDriftSummary(run, input);
  const reason = toReasonAgainst(run, draft);
  if (reason === null) return await keepIssue(run, input);
  if (run.context.repository !== null)
    run.environment.log.warning(`The drift issue stays as it is: ${reason}.`);
  return null;
}

/** Null when the issue is to be kept. */
function toReasonAgainst({ context, settings }: Run, { compared, findings }: Draft): string | null {
  const { repository, ref, eventName } = context;
  if (repository === null) return 'there is no GitHub';
  if (settings.githubToken === null) return 'the input github-token is empty';
  if (eventName !== 'schedule' && ref !== `refs/heads/${repository.defaultBranch}`)
    return `${ref ?? 'what is checked out'} is not the default branch`;
  if (compared === null || hasErrors(findings))
    return 'with errors in the files nothing is known about drift';
  if (compared.result.plan.blocked.some(({ rule }) => rule === 'wrong-tenant'))
    return 'this is another tenant than the one that the input tenant names';
  return null;
}

async function keepIssue(run: Run, input: ReviewInput): Promise<string | null> {
  const { environment, settings, context } = run;
  const client = await openGithub(run);
  if (client === null || context.repository === null) return null;
  const { keepDriftIssue } = await import('../github/keep-drift-issue.ts');
  const { renderDriftGone, renderDriftIssue, tellsOfSamePlan } = await import(
    '../report/render-drift-issue.ts'
  );
  const redact = (text: string) => environment.redactor.redact(text);
  const isDrift = (input.result?.plan.changes.length ?? 0) > 0;
  const issue = isDrift ? renderDriftIssue(input) : null;
  const result = await keepDriftIssue({
    client,
    repository: context.repository,
    target: settings.target,
    issue: issue === null ? null : { title: redact(issue.title), body: redact(issue.body) },
    isSame: (body) => tellsOfSamePlan(body, input),
    toClosedBody: (body) => redact(renderDriftGone(body, { commit: context.commit, links: input.links })),
  });
  environment.log.info(toWords(result));
  return result.url;
}

function toWords({ kind, url }: DriftIssueResult): string {
  switch (kind) {
    case 'opened':
      return `A drift issue was opened: ${url}`;
    case 'updated':
      return `The drift issue was brought up to date: ${url}`;
    case 'unchanged':
      return `The drift issue tells of this plan already: ${url}`;
    case 'closed':
      return `The drift is gone, and its issue closed: ${url}`;
    case 'none':
      return 'There is no drift, and no issue about it.';
  }
}

async function writeDriftSummary({ environment, settings }: Run, input: ReviewInput): Promise<void> {
  if (environment.surface !== 'action' || !settings.summary) return;
  const { renderSummary } = await import('../report/render-summary.ts');
  const { writeSummary } = await import('../github/write-summary.ts');
  await writeSummary(environment.redactor.redact(renderSummary(input)), environment.env);
}

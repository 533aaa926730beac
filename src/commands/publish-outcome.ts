import type { GithubClient } from '../github/github-client.ts';
import { placeOutcome } from '../report/place-outcome.ts';
import { renderOutcomeSection } from '../report/render-outcome-section.ts';
import type { Draft } from './make-plan.ts';
import { openGithub } from './open-github.ts';
import { toLinks } from './publish-plan.ts';
import type { Run } from './run-environment.ts';
import type { RunResult } from './run-result.ts';
import { tellOrWarn } from './tell-or-warn.ts';
import { toOutcomeInput } from './to-outcome-input.ts';
import { toReviewInput } from './to-review-input.ts';

export interface ToldOutcome {
  /** Null when the run ended before there was one. */
  readonly draft: Draft | null;
  readonly result: RunResult;
}

/**
 * Puts the outcome above the plan in the pull request's comment, and both into the job summary. The writes are done by
 * now, so whatever fails here is a warning. Resolves with the comment's URL.
 */
export async function publishOutcome(run: Run, { draft, result }: ToldOutcome): Promise<string | null> {
  await writeOutcomeSummary(run, { draft, result });
  if (run.settings.comment === 'false') return null;
  return tellOrWarn(run, 'The pull request could not be told the outcome', () =>
    tellPullRequest(run, renderOutcomeSection(toOutcomeInput(run, result))),
  );
}

/** Puts `section` above the plan in our comment on the pull request that the run is about. */
export async function tellPullRequest(run: Run, section: string): Promise<string | null> {
  const client = await openGithub(run, 'finish');
  if (client === null) return null;
  const pullRequest = await findPullRequest(run, client);
  if (pullRequest === null) return null;
  const { rewriteReviewComment } = await import('../github/rewrite-review-comment.ts');
  const { url } = await rewriteReviewComment({
    client,
    context: run.context,
    pullRequest,
    target: run.settings.target,
    rewrite: (body) => run.environment.redactor.redact(placeOutcome(body, section)),
  });
  return url;
}

/** The event's pull request; after a push, the merged one that brought the commit. */
async function findPullRequest({ context }: Run, client: GithubClient): Promise<number | null> {
  if (context.pullRequest !== null) return context.pullRequest.number;
  if (context.commit === null) return null;
  const { listPullRequestsOfCommit } = await import('../github/list-pull-requests-of-commit.ts');
  const found = await listPullRequestsOfCommit(client, { context, commit: context.commit });
  const merged = found.filter(
    ({ mergedAt, baseRef }) => mergedAt !== null && baseRef === context.repository?.defaultBranch,
  );
  return merged[0]?.number ?? null;
}

/** Puts the outcome, and the plan where there is one, into the job summary. */
export async function writeOutcomeSummary(run: Run, told: ToldOutcome): Promise<void> {
  const { environment, settings } = run;
  if (environment.surface !== 'action' || !settings.summary) return;
  await tellOrWarn(run, 'The job summary could not be written', async () => {
    const { writeSummary } = await import('../github/write-summary.ts');
    const text = await renderOutcomeSummary(run, told);
    await writeSummary(environment.redactor.redact(text), environment.env);
  });
}

async function renderOutcomeSummary(run: Run, { draft, result }: ToldOutcome): Promise<string> {
  const outcome = toOutcomeInput(run, result);
  if (draft === null) {
    const { renderOutcomeMarkdown } = await import('../report/render-outcome-markdown.ts');
    return renderOutcomeMarkdown(outcome);
  }
  const { renderApplySummary } = await import('../report/render-summary.ts');
  const review = toReviewInput(run, draft, { links: toLinks(run, result), touchedFiles: null });
  return renderApplySummary(outcome, review);
}

import { GithubError } from '../errors/github-error.ts';
import type { RepositoryFacts } from '../github/fetch-repository.ts';
import type { GithubClient } from '../github/github-client.ts';
import type { MergedPullRequest } from '../model/merged-pull-request.ts';
import type { PlanStatement } from '../model/plan-statement.ts';
import { findMissingApproval } from '../reconcile/find-missing-approval.ts';
import { judgeReviewedPlan, type ReviewTerms } from '../reconcile/judge-reviewed-plan.ts';
import { ReviewLedger, type ReviewVerdicts } from '../reconcile/review-ledger.ts';
import { toSlots } from '../reconcile/to-slots.ts';
import type { Compared } from './make-plan.ts';
import { openGithub } from './open-github.ts';
import { openPlanKey } from './open-plan-key.ts';
import type { Run } from './run-environment.ts';
import { toPlanScope } from './to-plan-scope.ts';

/** What the plans that were reviewed and merged say of each slot of this one. What GitHub refuses becomes a reason, no error. */
export async function collectReviews(run: Run, compared: Compared): Promise<ReviewVerdicts> {
  const { changes, digest } = compared.result.plan;
  const ledger = new ReviewLedger({ slots: toSlots(changes), digest });
  const opened = await openWalk(run, compared);
  if (opened.kind === 'closed') return ledger.toVerdicts(opened.reason);
  return ledger.toVerdicts(await walk(run, { ...opened, ledger }));
}

interface Walk {
  readonly client: GithubClient;
  readonly repository: RepositoryFacts;
  readonly commit: string;
  readonly terms: ReviewTerms;
}

type OpenedWalk = ({ readonly kind: 'open' } & Walk) | { readonly kind: 'closed'; readonly reason: string };

async function openWalk(run: Run, compared: Compared): Promise<OpenedWalk> {
  const { context } = run;
  if (context.repository === null || context.commit === null)
    return closed('reviewed plans are looked up in GitHub Actions only');
  const opened = await openPlanKey(run);
  if (opened.kind === 'none') return closed(opened.reason);
  const client = await openGithub(run);
  if (client === null) return closed('the input github-token is empty, so pull requests cannot be read');
  const { fetchRepository } = await import('../github/fetch-repository.ts');
  try {
    const repository = await fetchRepository(client, context.repository);
    const scope = toPlanScope(run, { compared, repositoryId: repository.id });
    const terms = { scope, key: opened.key, defaultBranch: repository.defaultBranch };
    return { kind: 'open', client, repository, commit: context.commit, terms };
  } catch (error) {
    if (error instanceof GithubError) return closed(error.message);
    throw error;
  }
}

/** Resolves with the note on what was not looked at; null when that would not change anything. */
async function walk(run: Run, walking: Walk & { readonly ledger: ReviewLedger }): Promise<string | null> {
  const { client, repository, commit, terms, ledger } = walking;
  const { context, environment, settings } = run;
  const { listReviewedPlans } = await import('../github/list-reviewed-plans.ts');
  const steps = listReviewedPlans({
    client,
    context,
    repository,
    target: settings.target,
    commit,
    defaultBranch: terms.defaultBranch,
    clock: environment.clock,
    signal: environment.signal,
  });
  for await (const step of steps) {
    if (step.kind === 'end') return step.note;
    await enter(run, { ...walking, pullRequest: step.pullRequest });
    if (ledger.isDecided) return null;
  }
  return null;
}

type Entry = Walk & { readonly ledger: ReviewLedger; readonly pullRequest: MergedPullRequest };

async function enter(run: Run, entry: Entry): Promise<void> {
  const { ledger, pullRequest, terms } = entry;
  const judgement = judgeReviewedPlan(pullRequest, terms);
  if (judgement.kind === 'silent') return;
  if (judgement.kind === 'dismissed') {
    ledger.dismiss(judgement.statement, judgement.reason);
    return;
  }
  const { statement } = judgement;
  const asks = run.settings.reviewedPlan === 'approved' && ledger.wouldCover(statement);
  const withheld = asks ? await findReasonAgainst(entry, statement) : null;
  ledger.add(statement, { pullRequest: pullRequest.number, withheld });
}

/** Null when the plan was approved. Unread reviews approve nothing. */
async function findReasonAgainst(
  { client, repository, pullRequest }: Entry,
  { headCommit }: PlanStatement,
): Promise<string | null> {
  const { number, author } = pullRequest;
  const { fetchReviews } = await import('../github/fetch-reviews.ts');
  const thread = { owner: repository.owner, repo: repository.name, number };
  try {
    const reviews = await fetchReviews(client, thread);
    return findMissingApproval(reviews, { pullRequest: number, author, headCommit });
  } catch (error) {
    if (error instanceof GithubError) return `the reviews of #${number} could not be read: ${error.message}`;
    throw error;
  }
}

function closed(reason: string): OpenedWalk {
  return { kind: 'closed', reason };
}

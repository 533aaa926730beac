import type { AuditCoverage } from '../model/audit-record.ts';
import { listWrites } from '../model/list-writes.ts';
import { coverPlan, needsReviewedPlans, type UncoveredSlot } from '../reconcile/cover-plan.ts';
import { renderPlanText } from '../report/render-plan-text.ts';
import { renderStakesText } from '../report/render-stakes-text.ts';
import { collectReviews } from './collect-reviews.ts';
import { findStakes } from './find-stakes.ts';
import { NO_COLORS } from './load-text-colors.ts';
import type { Compared } from './make-plan.ts';
import type { Run } from './run-environment.ts';
import { toDispatchCommand } from './to-dispatch-command.ts';

/** Whether apply may go on, and on whose word; the reasons when it may not. */
export type Decision =
  | { readonly kind: 'go'; readonly coverage: AuditCoverage }
  | { readonly kind: 'stop'; readonly reasons: readonly string[] }
  /** A signal came before there was an answer. */
  | { readonly kind: 'cancelled' };

/** Asks the gate, and at a terminal the person who sits there. Prints what is not covered, slot by slot. */
export async function decideCoverage(run: Run, compared: Compared): Promise<Decision> {
  const { settings, context, environment } = run;
  const { plan } = compared.result;
  if (plan.blocked.length > 0) return { kind: 'stop', reasons: plan.blocked.map(({ message }) => message) };
  const question = { plan, mode: settings.reviewedPlan, approvedDigest: settings.approvedDigest };
  const isAsked = environment.ask !== null && context.eventName === 'local';
  const reviews = needsReviewedPlans(question) && !isAsked ? await collectReviews(run, compared) : null;
  if (environment.signal.aborted) return { kind: 'cancelled' };
  const coverage = coverPlan({ ...question, givenBy: context.actor, reviews });
  if (coverage.kind === 'covered') {
    tellWhoCovers(run, coverage.coverage);
    return { kind: 'go', coverage: coverage.coverage };
  }
  const isOnlyAdoption =
    coverage.kind === 'open' && coverage.reason === 'empty-plan' && plan.adoptions.length > 0;
  if (isAsked && (coverage.kind === 'uncovered' || isOnlyAdoption)) return confirm(run, compared);
  printSlots(run, coverage.slots);
  if (coverage.kind === 'open') {
    if (coverage.message !== '') environment.log.warning(coverage.message);
    return { kind: 'go', coverage: coverage.coverage };
  }
  const dispatch = toDispatchCommand(run, coverage.digest);
  return { kind: 'stop', reasons: [coverage.message, ...(dispatch === null ? [] : [dispatch])] };
}

function tellWhoCovers({ environment }: Run, { by, givenBy, pullRequests }: AuditCoverage): void {
  const whose =
    by === 'reviewed-plans'
      ? pullRequests.map((number) => `#${number}`).join(', ')
      : `the approved digest that ${givenBy ?? 'somebody'} gave`;
  environment.log.info(`Gate: every change is covered by ${whose}.`);
}

function printSlots({ environment }: Run, slots: readonly UncoveredSlot[]): void {
  for (const { path, field, action, reason } of slots) {
    environment.log.warning(`Not covered: ${action} ${path}${field === '*' ? '' : ` ${field}`}: ${reason}.`);
  }
}

/** Nobody answers for a plan that was not on the screen: where standard output is for a machine, it goes beside it. */
async function confirm(run: Run, compared: Compared): Promise<Decision> {
  const { environment, settings, context } = run;
  const { result } = compared;
  const { plan } = result;
  const stakes = await findStakes(run, compared);
  if (run.format === 'text') {
    const text = renderStakesText(plan, { colors: environment.colours, stakes });
    if (text !== '') environment.print(environment.redactor.redact(text));
  } else {
    const { removed } = settings;
    environment.log.info(renderPlanText(result, { colors: NO_COLORS, removed, stakes }).trimEnd());
  }
  const ask = environment.ask ?? (async () => '');
  const answer = await ask(
    `Apply these ${listWrites(plan).length} changes to ${plan.target}? Only yes is taken for a yes: `,
  );
  if (environment.signal.aborted) return { kind: 'cancelled' };
  if (answer.trim() !== 'yes')
    return { kind: 'stop', reasons: ['Nothing was applied, because the answer was not yes.'] };
  return {
    kind: 'go',
    coverage: {
      mode: settings.reviewedPlan,
      by: 'confirmed-at-terminal',
      givenBy: context.actor,
      pullRequests: [],
    },
  };
}

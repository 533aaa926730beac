import type { AuditCoverage } from '../model/audit-record.ts';
import type { PlanResult } from '../model/plan.ts';
import { coverPlan } from '../reconcile/cover-plan.ts';
import { renderPlanText } from '../report/render-plan-text.ts';
import type { Run } from './run-environment.ts';
import { toTextColors } from './to-text-colors.ts';

/** Whether apply may go on, and on whose word; the reasons when it may not. */
export type Decision =
  | { readonly kind: 'go'; readonly coverage: AuditCoverage }
  | { readonly kind: 'stop'; readonly reasons: readonly string[] };

/** Asks the gate, and at a terminal the person who sits there. Prints what is not covered, slot by slot. */
export async function decideCoverage(run: Run, result: PlanResult): Promise<Decision> {
  const { settings, context, environment } = run;
  const { plan } = result;
  if (plan.blocked.length > 0) return { kind: 'stop', reasons: plan.blocked.map(({ message }) => message) };
  const coverage = coverPlan({
    plan,
    mode: settings.reviewedPlan,
    approvedDigest: settings.approvedDigest,
    givenBy: context.actor,
  });
  if (coverage.kind === 'covered') return { kind: 'go', coverage: coverage.coverage };
  if (coverage.kind === 'open') {
    if (coverage.message !== '') environment.log.warning(coverage.message);
    return { kind: 'go', coverage: coverage.coverage };
  }
  if (environment.ask !== null && context.eventName === 'local') return confirm(run, result);
  for (const { path, field, action, reason } of coverage.slots) {
    environment.log.warning(`Not covered: ${action} ${path}${field === '*' ? '' : ` ${field}`}: ${reason}.`);
  }
  return { kind: 'stop', reasons: [coverage.message] };
}

/** Nobody answers for a plan that was not on the screen: where standard output is for a machine, it goes beside it. */
async function confirm(run: Run, result: PlanResult): Promise<Decision> {
  const { environment, settings, context } = run;
  const { plan } = result;
  if (run.format !== 'text') {
    environment.log.info(
      renderPlanText(result, { colors: toTextColors(false), removed: settings.removed }).trimEnd(),
    );
  }
  const ask = environment.ask ?? (async () => '');
  const answer = await ask(
    `Apply these ${plan.changes.length} changes to ${plan.target}? Only yes is taken for a yes: `,
  );
  if (environment.signal.aborted)
    return { kind: 'stop', reasons: ['The run was cancelled before the answer.'] };
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

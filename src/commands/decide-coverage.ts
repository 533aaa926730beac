import type { AuditCoverage } from '../model/audit-record.ts';
import type { Plan } from '../model/plan.ts';
import { coverPlan } from '../reconcile/cover-plan.ts';
import type { Run } from './run-environment.ts';

/** Whether apply may go on, and on whose word; the reasons when it may not. */
export type Decision =
  | { readonly kind: 'go'; readonly coverage: AuditCoverage }
  | { readonly kind: 'stop'; readonly reasons: readonly string[] };

/** Asks the gate, and at a terminal the person who sits there. Prints what is not covered, slot by slot. */
export async function decideCoverage(run: Run, plan: Plan): Promise<Decision> {
  const { settings, context, environment } = run;
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
  if (environment.ask !== null && context.eventName === 'local') return confirm(run, plan);
  for (const { path, field, action, reason } of coverage.slots) {
    environment.log.warning(`Not covered: ${action} ${path}${field === '*' ? '' : ` ${field}`}: ${reason}.`);
  }
  return { kind: 'stop', reasons: [coverage.message] };
}

async function confirm({ environment, settings, context }: Run, plan: Plan): Promise<Decision> {
  const ask = environment.ask ?? (async () => '');
  const answer = await ask(
    `Apply these ${plan.changes.length} changes to ${plan.target}? Only yes is taken for a yes: `,
  );
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

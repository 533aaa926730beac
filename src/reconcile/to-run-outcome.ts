import type { Finding } from '../model/finding.ts';
import type { ApplyOutcome, ChangeOutcome, RunOutcome } from '../model/outcome.ts';
import type { Blocker, Plan } from '../model/plan.ts';
import { isAdoption } from './is-adoption.ts';

export interface RunFacts {
  /** Of the files and of the comparison. */
  readonly findings: readonly Pick<Finding, 'severity'>[];
  /** Null without a tenant to compare with. */
  readonly plan: Pick<Plan, 'changes'> | null;
  /** Of the plan, and of the gates that came after it. */
  readonly blocked: readonly Blocker[];
  /** Null when nothing was executed. */
  readonly apply: Pick<ApplyOutcome, 'changes' | 'cancelled'> | null;
  /** An error ended the run, whatever had been done until then. */
  readonly hasFailed: boolean;
}

/** The output `outcome`: the first of the list that holds. */
export function toRunOutcome({ findings, plan, blocked, apply, hasFailed }: RunFacts): RunOutcome {
  const count = (status: string): number =>
    apply?.changes.filter((change) => change.status === status).length ?? 0;
  const written = apply?.changes.filter(isWritten).length ?? 0;
  const failed = count('failed') + (hasFailed ? 1 : 0);
  if (findings.some(({ severity }) => severity === 'error')) return 'invalid';
  if (failed > 0 && written === 0) return 'failed';
  if (blocked.length > 0) return 'blocked';
  if (failed > 0 || count('skipped') > 0 || apply?.cancelled === true) return 'partial';
  if (count('applied') + count('adopted') > 0) return 'applied';
  if (plan === null) return 'validated';
  return plan.changes.length > 0 ? 'changes' : 'clean';
}

/** A record that was only marked counts as adopted, and was written all the same. */
function isWritten({ status, change }: ChangeOutcome): boolean {
  return status === 'applied' || (status === 'adopted' && isAdoption(change));
}

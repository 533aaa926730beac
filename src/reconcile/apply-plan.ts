import { randomUUID } from 'node:crypto';
import { AppError } from '../errors/app-error.ts';
import type { AuditLog } from '../model/audit-record.ts';
import type { ActualCode } from '../model/call-code.ts';
import type { CallCodeStore } from '../model/call-code-store.ts';
import type { Clock } from '../model/clock.ts';
import { listWrites } from '../model/list-writes.ts';
import type { Logger } from '../model/logger.ts';
import type { ApplyOutcome, ChangeOutcome } from '../model/outcome.ts';
import type { PlanResult } from '../model/plan.ts';
import type { ApplyContext } from './apply-context.ts';
import { ApplyDependencies } from './apply-dependencies.ts';
import { toMetrics } from './apply-metrics.ts';
import { ApplyRun } from './apply-run.ts';
import { ApplyStoppedError } from './apply-stopped-error.ts';
import { executeWaves } from './execute-waves.ts';
import { toWaves } from './order-changes.ts';

export interface ApplyInput {
  readonly result: PlanResult;
  /** The snapshot that the plan was made against. */
  readonly actual: readonly ActualCode[];
  readonly store: CallCodeStore;
  /** Open, its header written; the caller closes it. */
  readonly audit: AuditLog;
  readonly clock: Clock;
  readonly log: Logger;
  /** Cancels: no new write starts, those in flight finish, the rest is skipped. */
  readonly signal?: AbortSignal;
  /** For the request ids of changes that need no write. */
  readonly randomUuid?: () => string;
}

/**
 * Executes the plan and nothing else. Every change of it gets one outcome, whatever the tenant answers.
 * @throws AppError `PLAN_BLOCKED` for a plan that must not be applied; nothing was written then.
 * @throws ApplyStoppedError at a fault of our own (audit log not writable, a bug); it carries the outcome so far.
 */
export async function applyPlan(input: ApplyInput): Promise<ApplyOutcome> {
  assertApplicable(input.result);
  const context = toContext(input);
  const writes = listWrites(input.result.plan);
  const outcomes = await executeWaves(toWaves(writes), context);
  const changes = writes.flatMap((change): readonly ChangeOutcome[] => {
    const outcome = outcomes.get(change);
    return outcome === undefined ? [] : [outcome];
  });
  const outcome = { changes, metrics: toMetrics(changes), cancelled: context.run.cancelled };
  if (context.run.fault !== null) throw new ApplyStoppedError(outcome, context.run.fault.cause);
  return outcome;
}

function assertApplicable({ plan, findings }: PlanResult): void {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  if (plan.blocked.length === 0 && plan.summary.conflict === 0 && errors === 0) return;
  throw new AppError(
    `Apply refused: the plan of ${plan.target} has ${plan.blocked.length} blockers, ${plan.summary.conflict} conflicts and ${errors} errors.`,
    { code: 'PLAN_BLOCKED', hint: 'Clear what blocks it and plan again.' },
  );
}

function toContext({ result, actual, signal, randomUuid, ...collaborators }: ApplyInput): ApplyContext {
  const snapshot = new Map(actual.map((code) => [code.id, code]));
  return {
    ...collaborators,
    randomUuid: randomUuid ?? randomUUID,
    snapshot,
    knownIds: new Set(snapshot.keys()),
    ids: new Map(result.ids),
    run: new ApplyRun(signal),
    dependencies: new ApplyDependencies(snapshot),
  };
}

import { AppError } from '../errors/app-error.ts';
import type { AuditCoverage, AuditLog } from '../model/audit-record.ts';
import type { ApplyOutcome, RunOutcome } from '../model/outcome.ts';
import { applyPlan } from '../reconcile/apply-plan.ts';
import { ApplyStoppedError } from '../reconcile/apply-stopped-error.ts';
import { toRunOutcome } from '../reconcile/to-run-outcome.ts';
import { countStatuses } from '../report/count-statuses.ts';
import type { Compared } from './make-plan.ts';
import { announceUpload } from './publish-artifact.ts';
import type { Run } from './run-environment.ts';
import type { ProducedFiles } from './run-result.ts';
import { startAuditLog } from './start-audit-log.ts';
import { toErrorText } from './to-error-text.ts';

export interface Execution {
  readonly outcome: RunOutcome;
  readonly apply: ApplyOutcome;
  /** A fault of our own that ended the run early; null when it went to its end. */
  readonly fault: AppError | null;
  readonly files: ProducedFiles;
  readonly auditHash: string | null;
}

/** Writes the plan to the tenant, every step in the audit log first; the log is closed whatever happens. */
export async function executePlan(
  run: Run,
  {
    compared,
    coverage,
    files,
  }: { readonly compared: Compared; readonly coverage: AuditCoverage; readonly files: ProducedFiles },
): Promise<Execution> {
  const { result, actual, store } = compared;
  const audit = await startAuditLog(run, { plan: result.plan, origin: store.origin, coverage });
  const produced = { ...files, audit: audit.file };
  await announceUpload(run, { command: 'apply', files: produced });
  const { clock, log, signal, randomUuid } = run.environment;
  const { apply, fault } = await settle(
    applyPlan({ result, actual, store, audit, clock, log, signal, randomUuid }),
  );
  const outcome = toRunOutcome({
    findings: [],
    plan: result.plan,
    blocked: [],
    apply,
    hasFailed: fault !== null,
  });
  const closed = await close({ audit, outcome, apply });
  if (closed.fault === null) return { outcome, apply, fault, files: produced, auditHash: closed.hash };
  log.error(toErrorText(closed.fault));
  return {
    outcome: toRunOutcome({ findings: [], plan: result.plan, blocked: [], apply, hasFailed: true }),
    apply,
    fault: fault ?? closed.fault,
    files: produced,
    auditHash: null,
  };
}

async function settle(
  applying: Promise<ApplyOutcome>,
): Promise<{ readonly apply: ApplyOutcome; readonly fault: ApplyStoppedError | null }> {
  try {
    return { apply: await applying, fault: null };
  } catch (error) {
    if (error instanceof ApplyStoppedError) return { apply: error.outcome, fault: error };
    throw error;
  }
}

interface Closing {
  readonly audit: AuditLog;
  readonly outcome: RunOutcome;
  readonly apply: ApplyOutcome;
}

type Closed =
  | { readonly hash: string; readonly fault: null }
  | { readonly hash: null; readonly fault: AppError };

/** A log that cannot be written any more lacks its end, and `audit verify` says so; what was applied stands all the same. */
async function close({ audit, outcome, apply }: Closing): Promise<Closed> {
  const { applied, adopted, failed, skipped } = countStatuses(apply.changes);
  const counts = { applied, adopted, failed, skipped };
  try {
    const hash = await audit.close({ action: 'CLOSE', outcome, cancelled: apply.cancelled, counts });
    return { hash, fault: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { hash: null, fault: error };
  }
}

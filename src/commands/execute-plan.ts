import type { AuditCoverage, AuditLog } from '../model/audit-record.ts';
import type { ApplyOutcome, RunOutcome } from '../model/outcome.ts';
import { applyPlan } from '../reconcile/apply-plan.ts';
import { ApplyStoppedError } from '../reconcile/apply-stopped-error.ts';
import { toRunOutcome } from '../reconcile/to-run-outcome.ts';
import type { Compared } from './make-plan.ts';
import { announceUpload } from './publish-artifact.ts';
import type { Run } from './run-environment.ts';
import type { ProducedFiles } from './run-result.ts';
import { startAuditLog } from './start-audit-log.ts';

export interface Execution {
  readonly outcome: RunOutcome;
  readonly apply: ApplyOutcome;
  /** A fault of our own that ended the run early; null when it went to its end. */
  readonly fault: ApplyStoppedError | null;
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
  const auditHash = await close(run, { audit, outcome, apply, fault });
  return { outcome, apply, fault, files: produced, auditHash };
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
  readonly fault: ApplyStoppedError | null;
}

/** Null when the log cannot be written any more: its end is missing then, and `audit verify` says so. */
async function close(
  { environment }: Run,
  { audit, outcome, apply, fault }: Closing,
): Promise<string | null> {
  const count = (status: string) => apply.changes.filter((change) => change.status === status).length;
  try {
    return await audit.close({
      action: 'CLOSE',
      outcome,
      cancelled: apply.cancelled,
      counts: {
        applied: count('applied'),
        adopted: count('adopted'),
        failed: count('failed'),
        skipped: count('skipped'),
      },
    });
  } catch (error) {
    if (fault === null) throw error;
    environment.log.error(`The audit log ${audit.file} could not be closed, so its end is missing.`);
    return null;
  }
}

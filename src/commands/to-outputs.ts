import type { RunResult } from './run-result.ts';
import { toRunMetrics } from './to-run-metrics.ts';

/** Over this the output `registered-ids` is the path of a file instead (GitHub limits all outputs of a job to 1 MB). */
export const MAX_REGISTERED_IDS_BYTES = 256 * 1024;

/** The outputs of the action, by their published names. `registeredIds` is what that output shall hold. */
export function toOutputs(run: RunResult, registeredIds: string): ReadonlyMap<string, string> {
  const summary = run.result?.plan.summary;
  const metrics = toRunMetrics(run);
  const count = (value: number | undefined) => String(value ?? 0);
  const severities = (severity: 'error' | 'warning') =>
    String(run.findings.filter((finding) => finding.severity === severity).length);
  return new Map([
    ['command', run.command],
    ['target', run.target],
    ['outcome', run.outcome],
    ['has-changes', String((run.result?.plan.changes.length ?? 0) > 0)],
    ['creates', count(summary?.create)],
    ['updates', count(summary?.update)],
    ['deactivations', count(summary?.deactivate)],
    ['unchanged', count(summary?.unchanged)],
    ['unlisted', count(summary?.unlisted)],
    ['unmanaged', count(summary?.unmanaged)],
    ['conflicts', count(summary?.conflict)],
    ['errors', severities('error')],
    ['warnings', severities('warning')],
    ['plan-file', run.files.plan ?? ''],
    ['plan-digest', run.result?.plan.digest ?? ''],
    ['report-file', run.files.report ?? ''],
    ['audit-file', run.files.audit ?? ''],
    ['audit-hash', run.auditHash ?? ''],
    ['event-file', run.files.event ?? ''],
    ['artifact-id', run.artifact?.id ?? ''],
    ['artifact-url', run.artifact?.url ?? ''],
    ['report-url', run.reportUrl ?? ''],
    ['comment-url', run.commentUrl ?? ''],
    ['registered-ids', registeredIds],
    ['metrics', metrics === null ? '' : JSON.stringify(metrics)],
  ]);
}

import { toRunOutcome } from '../reconcile/to-run-outcome.ts';
import { assertNotCancelled } from './assert-not-cancelled.ts';
import { planForReaders } from './plan-for-readers.ts';
import { printPlan } from './print-plan.ts';
import { publishAnnotations } from './publish-annotations.ts';
import { publishArtifact } from './publish-artifact.ts';
import { publishDrift } from './publish-drift.ts';
import type { Run } from './run-environment.ts';
import { writePlanFile } from './run-plan.ts';
import { EMPTY_RESULT, type RunResult } from './run-result.ts';
import { assertCredentials } from './tenant-credentials.ts';
import { writeReportFile } from './write-report-file.ts';

/** `drift`: whether the tenant still is what the default branch says, told in one issue. Never writes to the tenant. */
export async function runDrift(run: Run): Promise<RunResult> {
  assertCredentials(run);
  const draft = await planForReaders(run);
  assertNotCancelled(run);
  await printPlan(run, draft);
  await publishAnnotations(run, draft.findings);
  const report = await writeReportFile(run, { draft, stage: 'planned', outcome: null });
  const files = { ...(await writePlanFile(run, draft)), report };
  const published = await publishArtifact(run, { command: 'drift', files });
  assertNotCancelled(run);
  const issueUrl = await publishDrift(run, { draft, published });
  const result = draft.compared?.result ?? null;
  return {
    ...EMPTY_RESULT,
    command: 'drift',
    target: run.settings.target,
    outcome: toRunOutcome({
      findings: draft.findings,
      plan: result?.plan ?? null,
      blocked: result?.plan.blocked ?? [],
      apply: null,
      hasFailed: false,
    }),
    findings: draft.findings,
    result,
    reasons: result?.plan.blocked.map(({ message }) => message) ?? [],
    files,
    ...published,
    commentUrl: issueUrl,
  };
}

import { join } from 'node:path';
import { toPlanJson } from '../reconcile/to-plan-json.ts';
import { toRunOutcome } from '../reconcile/to-run-outcome.ts';
import { assertNotCancelled } from './assert-not-cancelled.ts';
import type { Draft } from './make-plan.ts';
import { planForReaders } from './plan-for-readers.ts';
import { printPlan } from './print-plan.ts';
import { publishAnnotations } from './publish-annotations.ts';
import { publishArtifact } from './publish-artifact.ts';
import { publishPlan } from './publish-plan.ts';
import type { Run } from './run-environment.ts';
import { EMPTY_RESULT, NOT_PUBLISHED, type ProducedFiles, type RunResult } from './run-result.ts';
import { tellOrWarn } from './tell-or-warn.ts';
import { writeOutputFile } from './write-output-file.ts';
import { writeReportFile } from './write-report-file.ts';

/** `plan`: the findings, the comparison with the tenant, and the comment. Never writes to the tenant. */
export async function runPlan(
  run: Run,
  { comment, sign }: { readonly comment: boolean; readonly sign: boolean },
): Promise<RunResult> {
  const draft = await planForReaders(run);
  assertNotCancelled(run);
  await printPlan(run, draft);
  await publishAnnotations(run, draft.findings);
  const report = await writeReportFile(run, { draft, stage: 'planned', outcome: null });
  const files = { ...(await writePlanFile(run, draft)), report };
  const uploaded = await tellOrWarn(run, 'The artifact was not uploaded', () =>
    publishArtifact(run, { command: 'plan', files }),
  );
  const published = uploaded ?? NOT_PUBLISHED;
  assertNotCancelled(run);
  const { commentUrl, failure } = await publishPlan(run, { draft, comment, sign, published });
  if (failure !== null) assertNotCancelled(run);
  const result = draft.compared?.result ?? null;
  return {
    ...EMPTY_RESULT,
    command: 'plan',
    target: run.settings.target,
    outcome: toRunOutcome({
      findings: draft.findings,
      plan: result?.plan ?? null,
      blocked: result?.plan.blocked ?? [],
      apply: null,
      hasFailed: failure !== null,
    }),
    findings: draft.findings,
    result,
    reasons: failure === null ? toReasons(draft) : [failure],
    files,
    ...published,
    commentUrl,
  };
}

function toReasons({ compared, notCompared }: Draft): readonly string[] {
  if (notCompared !== null) return [notCompared];
  return compared?.result.plan.blocked.map(({ message }) => message) ?? [];
}

/** Keeps the plan as `plan.json` in the output directory, and where `--out` says. */
export async function writePlanFile({ settings, planOut }: Run, { compared }: Draft): Promise<ProducedFiles> {
  if (compared === null) return EMPTY_RESULT.files;
  const text = toPlanJson(compared.result.plan);
  const plan = join(settings.outputDir, 'plan.json');
  await writeOutputFile(plan, text);
  if (planOut !== null) await writeOutputFile(planOut, text);
  return { ...EMPTY_RESULT.files, plan };
}

import { decideCoverage } from './decide-coverage.ts';
import { executePlan } from './execute-plan.ts';
import { keepEvent } from './keep-event.ts';
import { assertCompared, type Compared, type Draft, makePlan } from './make-plan.ts';
import { printOutcome } from './print-outcome.ts';
import { printPlan } from './print-plan.ts';
import { publishAnnotations } from './publish-annotations.ts';
import { publishOutcome } from './publish-outcome.ts';
import { hasErrors } from './read-matrix.ts';
import type { Run } from './run-environment.ts';
import { writePlanFile } from './run-plan.ts';
import { EMPTY_RESULT, type RunResult } from './run-result.ts';
import { sendEvent } from './send-event.ts';
import { setResultOutputs } from './set-result-outputs.ts';
import { startUpload } from './start-upload.ts';
import { tellOrWarn } from './tell-or-warn.ts';
import { toEnding } from './to-ending.ts';
import { toErrorText } from './to-error-text.ts';
import { toOutcomeInput } from './to-outcome-input.ts';
import { writeReportFile } from './write-report-file.ts';

/** `apply`: plans again, asks the gate, writes parent-first with an audit log, and tells the pull request what came of it. */
export async function runApply(run: Run): Promise<RunResult> {
  const draft = await makePlan(run);
  try {
    await publishAnnotations(run, draft.findings);
    if (hasErrors(draft.findings))
      return await finish(run, draft, await stopped(run, { draft, outcome: 'invalid', reasons: [] }));
    assertCompared(draft);
    return await finish(run, draft, await gateOrFail(run, draft));
  } finally {
    await draft.compared?.close();
  }
}

/** The plan was made by then: who waits for an outcome of it gets one, whatever keeps it from being applied. */
async function gateOrFail(run: Run, draft: Draft & { compared: Compared }): Promise<RunResult> {
  try {
    return await gateAndExecute(run, draft);
  } catch (error) {
    const { findings, compared } = draft;
    const { target } = run.settings;
    const ended = toEnding(error, run.environment);
    return { ...EMPTY_RESULT, command: 'apply', target, findings, result: compared.result, ...ended };
  }
}

async function gateAndExecute(run: Run, draft: Draft & { compared: Compared }): Promise<RunResult> {
  if (run.format === 'text') await printPlan(run, draft);
  const { result } = draft.compared;
  const decision = await decideCoverage(run, draft.compared);
  if (decision.kind === 'cancelled') return stopped(run, { draft, outcome: 'partial', reasons: [] });
  if (decision.kind === 'stop') return stopped(run, { draft, outcome: 'blocked', reasons: decision.reasons });
  const report = await writeReportFile(run, { draft, stage: 'applying', outcome: null });
  const files = { ...(await writePlanFile(run, draft)), report };
  const execution = await executePlan(run, { compared: draft.compared, coverage: decision.coverage, files });
  return {
    ...EMPTY_RESULT,
    command: 'apply',
    target: run.settings.target,
    outcome: execution.outcome,
    findings: draft.findings,
    result,
    apply: execution.apply,
    cancelled: execution.apply.cancelled,
    reasons: execution.fault === null ? [] : [toErrorText(execution.fault)],
    files: execution.files,
    auditHash: execution.auditHash,
  };
}

interface Stop {
  readonly draft: Draft;
  /** `partial`: cancelled. */
  readonly outcome: 'invalid' | 'blocked' | 'partial';
  readonly reasons: readonly string[];
}

async function stopped(run: Run, { draft, outcome, reasons }: Stop): Promise<RunResult> {
  if (outcome === 'invalid' && run.format === 'text') await printPlan(run, draft);
  return {
    ...EMPTY_RESULT,
    command: 'apply',
    target: run.settings.target,
    outcome,
    findings: draft.findings,
    result: draft.compared?.result ?? null,
    cancelled: outcome === 'partial',
    reasons,
    files: await writePlanFile(run, draft),
  };
}

/** First what is on this disk, then what takes a network: a run that is cancelled may be ended before all is told. */
async function finish(run: Run, draft: Draft, result: RunResult): Promise<RunResult> {
  const report = await writeFinalReport(run, { draft, result });
  const event = await tellOrWarn(run, 'There is no event', () => keepEvent(run, result));
  const files = { ...result.files, report, event: event?.file ?? null };
  const kept = { ...result, files };
  await tellOrWarn(run, 'The outputs could not be set', () => setResultOutputs(run, kept));
  const sent = sendEvent(run, event);
  const upload = await startUpload(run, { command: 'apply', files });
  const told = { ...kept, ...upload.known };
  await printOutcome(run, told);
  const commentUrl = await publishOutcome(run, { draft, result: told });
  await sent;
  return { ...told, ...(await upload.ended), commentUrl };
}

/** The writes are done by now, so that a report which cannot be written is a warning. */
async function writeFinalReport(
  run: Run,
  { draft, result }: { readonly draft: Draft; readonly result: RunResult },
): Promise<string | null> {
  const written = await tellOrWarn(run, 'The report could not be brought up to date', () =>
    writeReportFile(run, { draft, stage: 'applied', outcome: toOutcomeInput(run, result) }),
  );
  return written ?? result.files.report;
}

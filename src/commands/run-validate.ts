import { countOf } from '../report/format-text.ts';
import { assertNotCancelled } from './assert-not-cancelled.ts';
import { printFindings } from './print-findings.ts';
import { publishAnnotations } from './publish-annotations.ts';
import { hasErrors, readMatrix } from './read-matrix.ts';
import type { Run } from './run-environment.ts';
import { EMPTY_RESULT, type RunResult } from './run-result.ts';

/** `validate`: the findings of the files; needs neither credentials nor network. */
export async function runValidate(run: Run): Promise<RunResult> {
  const loaded = await readMatrix(run);
  assertNotCancelled(run);
  const { findings } = loaded;
  await printFindings(run, { loaded, findings });
  await publishAnnotations(run, findings);
  await summarize(run, findings);
  run.environment.log.info(
    `Checked ${countOf(loaded.matrix.codes.length, 'call code')} in ${countOf(loaded.files.length, 'file')}.`,
  );
  return {
    ...EMPTY_RESULT,
    command: 'validate',
    target: run.settings.target,
    outcome: hasErrors(findings) ? 'invalid' : 'validated',
    findings,
  };
}

async function summarize({ environment, settings }: Run, findings: RunResult['findings']): Promise<void> {
  if (environment.surface !== 'action' || !settings.summary) return;
  const { renderFindingsMarkdown } = await import('../report/render-findings-markdown.ts');
  const { writeSummary } = await import('../github/write-summary.ts');
  await writeSummary(environment.redactor.redact(renderFindingsMarkdown(findings)), environment.env);
}

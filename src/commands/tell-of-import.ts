import { countOf } from '../report/format-text.ts';
import type { ImportFacts } from '../report/render-import-summary.ts';
import type { Run } from './run-environment.ts';
import { tellOrWarn } from './tell-or-warn.ts';

/** Records without a file that are warned of; the others are told less loudly. */
const MAX_WARNINGS = 50;

/** Says what was written, what was left out and why: in the log and, in a job, in its summary. */
export async function tellOfImport(run: Run, facts: ImportFacts): Promise<void> {
  const { log } = run.environment;
  for (const { file, codes, category } of facts.files)
    log.info(`${file}: ${countOf(codes, 'code')} of ${category}`);
  for (const [index, { id, name, reason }] of facts.leftOut.entries()) {
    const words = `Not in the files: ${JSON.stringify(name)} (id ${id}): ${reason.replace(/\.$/, '')}.`;
    if (index < MAX_WARNINGS) log.warning(words);
    else log.info(words);
  }
  for (const warning of facts.warnings) log.warning(warning);
  await tellOrWarn(run, 'The job summary could not be written', () => summarize(run, facts));
}

async function summarize({ environment, settings }: Run, facts: ImportFacts): Promise<void> {
  if (environment.surface !== 'action' || !settings.summary) return;
  const { renderImportSummary } = await import('../report/render-import-summary.ts');
  const { writeSummary } = await import('../github/write-summary.ts');
  await writeSummary(environment.redactor.redact(renderImportSummary(facts)), environment.env);
}

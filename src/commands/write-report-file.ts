import { join } from 'node:path';
import type { ReportInput } from '../report/html/report-input.ts';
import type { Draft } from './make-plan.ts';
import { toLinks } from './publish-plan.ts';
import type { Run } from './run-environment.ts';
import { EMPTY_RESULT } from './run-result.ts';
import { toReviewInput } from './to-review-input.ts';
import { writeOutputFile } from './write-output-file.ts';

/** Writes the report as `report.html` into the output directory and resolves with its path. */
export async function writeReportFile(
  run: Run,
  { draft, ...told }: Pick<ReportInput, 'stage' | 'outcome'> & { readonly draft: Draft },
): Promise<string> {
  const { environment, settings } = run;
  const { renderReport } = await import('../report/html/render-report.ts');
  const html = renderReport({
    ...told,
    review: toReviewInput(run, draft, { links: toLinks(run, EMPTY_RESULT), touchedFiles: null }),
    desired: draft.loaded.matrix.codes,
    throttledAtMs: draft.compared?.throttledAtMs ?? [],
    redact: (text) => environment.redactor.redact(text),
  });
  const file = join(settings.outputDir, 'report.html');
  await writeOutputFile(file, html);
  return file;
}

import type { LoadedMatrix } from '../matrix/load-matrix.ts';
import type { Finding } from '../model/finding.ts';
import { redactJson } from '../util/redact-json.ts';
import type { Run } from './run-environment.ts';

/** Puts the findings on standard output, in the format that was asked for. */
export async function printFindings(
  { environment, format }: Run,
  { loaded, findings }: { readonly loaded: LoadedMatrix; readonly findings: readonly Finding[] },
): Promise<void> {
  const { print, redactor } = environment;
  const text = await render();
  print(format === 'json' || format === 'sarif' ? redactJson(text, redactor) : redactor.redact(text));

  async function render(): Promise<string> {
    switch (format) {
      case 'text':
        return findings.length === 0 ? '' : renderText();
      case 'json':
        return (await import('../report/render-findings-json.ts')).renderFindingsJson(findings);
      case 'sarif': {
        const { renderFindingsSarif } = await import('../report/render-findings-sarif.ts');
        return renderFindingsSarif(findings, { version: environment.version });
      }
      case 'markdown':
        return (await import('../report/render-findings-markdown.ts')).renderFindingsMarkdown(findings);
    }
  }

  async function renderText(): Promise<string> {
    const { renderFindingsText } = await import('../report/render-findings-text.ts');
    const colors = environment.colours;
    return renderFindingsText(findings, { texts: loaded.texts, colors });
  }
}

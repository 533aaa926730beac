import { renderFindingsJson } from '../report/render-findings-json.ts';
import { renderOutcomeJson } from '../report/render-outcome-json.ts';
import { renderOutcomeMarkdown } from '../report/render-outcome-markdown.ts';
import { renderOutcomeText } from '../report/render-outcome-text.ts';
import { redactJson } from '../util/redact-json.ts';
import type { Run } from './run-environment.ts';
import type { RunResult } from './run-result.ts';
import { toOutcomeInput } from './to-outcome-input.ts';

/** Puts what came of the apply on standard output; as JSON the findings where they allowed none. */
export async function printOutcome(run: Run, result: RunResult): Promise<void> {
  const { print, redactor } = run.environment;
  const text = render(run, result);
  print(run.format === 'json' ? redactJson(text, redactor) : redactor.redact(text));
}

function render(run: Run, result: RunResult): string {
  const input = toOutcomeInput(run, result);
  switch (run.format) {
    case 'json':
      return result.outcome === 'invalid'
        ? renderFindingsJson(result.findings)
        : renderOutcomeJson(input, result.result?.plan ?? null);
    case 'markdown':
      return renderOutcomeMarkdown(input);
    case 'text':
    case 'sarif':
      return renderOutcomeText(input, run.environment.colours);
  }
}

import { setOutputs } from '../github/set-outputs.ts';
import { writeSummary } from '../github/write-summary.ts';
import { escapeMarkdown } from '../report/escape-markdown.ts';
import { escapeTerminal } from '../report/escape-terminal.ts';
import type { Redactor } from '../util/create-redactor.ts';
import { toErrorText } from './to-error-text.ts';

export interface FailureSurroundings {
  readonly redactor: Redactor;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly write: (text: string) => void;
}

/** Tells an error that ended the main step: as annotation, in the summary, and as the output `outcome`. */
export async function reportFailure(error: unknown, surroundings: FailureSurroundings): Promise<void> {
  const { redactor, env, write } = surroundings;
  const text = redactor.redact(toErrorText(error));
  await setOutputs({ outcome: 'failed' });
  await writeSummary(`### ❌ Failed\n\n${text.split('\n').map(escapeMarkdown).join('\n\n')}\n`, env);
  if (env['RUNNER_DEBUG'] === '1' && error instanceof Error) {
    const stack = redactor.redact(error.stack ?? '').split('\n');
    write(`${stack.map((line) => escapeTerminal(line)).join('\n')}\n`);
  }
  const { error: annotate } = await import('@actions/core');
  annotate(escapeTerminal(text));
}

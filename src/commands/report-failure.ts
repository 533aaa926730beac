import { announce } from '../github/announce.ts';
import { writeSummary } from '../github/write-summary.ts';
import { escapeMarkdown } from '../report/escape-markdown.ts';
import { escapeTerminal } from '../report/escape-terminal.ts';
import type { Redactor } from '../util/create-redactor.ts';
import { publishOutputs } from './publish-outputs.ts';
import { EMPTY_RESULT, type RunResult } from './run-result.ts';
import { toErrorText } from './to-error-text.ts';

export interface FailureSurroundings {
  readonly redactor: Redactor;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly write: (text: string) => void;
}

/** Tells an error that kept the main step from starting its command: as annotation, in the summary, and in every output. */
export async function reportFailure(error: unknown, surroundings: FailureSurroundings): Promise<void> {
  const { redactor, env, write } = surroundings;
  const text = redactor.redact(toErrorText(error));
  const failed: RunResult = { ...EMPTY_RESULT, command: '', target: '', outcome: 'failed' };
  // Where the runner's own files cannot be written either, the annotation still says what happened.
  await Promise.allSettled([
    publishOutputs(failed, { registeredIds: '{}', redactor }),
    writeSummary(`### ❌ Failed\n\n${text.split('\n').map(escapeMarkdown).join('\n\n')}\n`, env),
  ]);
  if (env['RUNNER_DEBUG'] === '1' && error instanceof Error) {
    const stack = redactor.redact(error.stack ?? '').split('\n');
    write(`${stack.map((line) => escapeTerminal(line)).join('\n')}\n`);
  }
  await announce('error', escapeTerminal(text));
}

import { escapeTerminal } from '../report/escape-terminal.ts';
import type { Redactor } from '../util/create-redactor.ts';
import { toErrorText } from './to-error-text.ts';

/** One line about a fault that nobody caught, in debug mode with the stack behind it: no fields of the error, no secret. */
export function toCrashText(
  error: unknown,
  {
    redactor,
    env,
  }: { readonly redactor: Redactor; readonly env: Readonly<Record<string, string | undefined>> },
): string {
  const isDebug = env['RUNNER_DEBUG'] === '1' && error instanceof Error;
  const stack = isDebug ? (error.stack ?? '').split('\n') : [];
  const lines = [`Error: ${toErrorText(error)}`, ...stack];
  return lines.map((line) => `${escapeTerminal(redactor.redact(line))}\n`).join('');
}

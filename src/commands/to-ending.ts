import { isCancellation } from './is-cancellation.ts';
import type { RunEnvironment } from './run-environment.ts';
import type { RunResult } from './run-result.ts';
import { toErrorText } from './to-error-text.ts';

/** What a run came to that an error or a signal ended. Shows the stack in debug mode. */
export function toEnding(
  error: unknown,
  { log, signal, redactor }: RunEnvironment,
): Pick<RunResult, 'outcome' | 'cancelled' | 'reasons'> {
  if (error instanceof Error) log.debug(error.stack ?? '');
  return isCancellation(error, signal)
    ? { outcome: 'partial', cancelled: true, reasons: [] }
    : { outcome: 'failed', cancelled: false, reasons: [redactor.redact(toErrorText(error))] };
}

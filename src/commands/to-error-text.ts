import { AppError } from '../errors/app-error.ts';

/** What an error says to people: cause and way out, never a stack trace. */
export function toErrorText(error: unknown): string {
  if (error instanceof AppError)
    return error.hint === null ? error.message : `${error.message} ${error.hint}`;
  const message = error instanceof Error ? error.message : String(error);
  return `Unexpected fault: ${message}. This is a defect of cxone-callcodes; please report it with what you did. The stack is shown with RUNNER_DEBUG=1.`;
}

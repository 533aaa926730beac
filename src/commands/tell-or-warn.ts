import type { Run } from './run-environment.ts';
import { toErrorText } from './to-error-text.ts';

/**
 * Runs a step that only tells what was done: when it fails, the work itself still stands, so that is a warning and the value
 * is null. `what` begins the warning.
 */
export async function tellOrWarn<Value>(
  { environment }: Pick<Run, 'environment'>,
  what: string,
  tell: () => Promise<Value>,
): Promise<Value | null> {
  try {
    return await tell();
  } catch (error) {
    environment.log.warning(`${what}: ${toErrorText(error)}`);
    return null;
  }
}

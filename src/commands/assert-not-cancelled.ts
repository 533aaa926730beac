import { CancelledError } from '../errors/cancelled-error.ts';
import type { Run } from './run-environment.ts';

/** Ends the run between two of its steps. Throws a `CancelledError` once a signal has come. */
export function assertNotCancelled({ environment }: Pick<Run, 'environment'>): void {
  if (environment.signal.aborted) throw new CancelledError();
}

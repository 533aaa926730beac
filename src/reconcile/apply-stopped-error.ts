import { AppError } from '../errors/app-error.ts';
import type { ApplyOutcome } from '../model/outcome.ts';

/**
 * An apply stopped at a fault of our own (the audit log cannot be written, a bug), not at one of the tenant. `outcome` holds
 * what was done before and during the stop, `cause` the fault.
 */
export class ApplyStoppedError extends AppError {
  readonly outcome: ApplyOutcome;

  constructor(outcome: ApplyOutcome, cause: unknown) {
    const done = outcome.metrics.successfulAssignments;
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`Apply stopped: ${done} of ${outcome.metrics.totalAttempts} changes were done: ${why}`, {
      code: 'APPLY_STOPPED',
      hint:
        (cause instanceof AppError ? cause.hint : null) ??
        'Nothing further was written. Run apply again: it continues with what is missing.',
      cause,
    });
    this.outcome = outcome;
  }
}

import { AppError } from '../errors/app-error.ts';

/** The tenant keeps asking for a pause that is longer than a run should wait. */
export class PauseTooLongError extends AppError {
  /** Epoch milliseconds. */
  readonly untilMs: number;

  constructor(untilMs: number) {
    super('The tenant keeps asking for a pause that is too long to wait for.', { code: 'PAUSE_TOO_LONG' });
    this.untilMs = untilMs;
  }
}

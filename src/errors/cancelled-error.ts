import { AppError } from './app-error.ts';

/** The run was told to stop (SIGINT, SIGTERM) before it was done. */
export class CancelledError extends AppError {
  constructor() {
    super('The run was cancelled.', { code: 'CANCELLED', hint: 'Run it again.' });
  }
}

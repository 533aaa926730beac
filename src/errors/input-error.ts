import { AppError } from './app-error.ts';

/** An input, option, environment variable or event payload that the run cannot work with. */
export class InputError extends AppError {
  constructor(message: string, facts: { hint?: string; cause?: unknown } = {}) {
    super(message, { code: 'INPUT_INVALID', ...facts });
  }
}

import { AppError } from '../errors/app-error.ts';

/** The tenant has let no call through for long, so that no more are sent. */
export class TenantSilentError extends AppError {
  /** Epoch milliseconds. */
  readonly sinceMs: number;

  constructor(sinceMs: number) {
    super('The tenant has let no call through for too long.', { code: 'TENANT_SILENT' });
    this.sinceMs = sinceMs;
  }
}

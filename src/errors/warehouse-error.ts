import { AppError } from './app-error.ts';

export type WarehouseErrorCode =
  /** The client library is not installed. */
  | 'WAREHOUSE_CLIENT_MISSING'
  /** Cannot be reached, or is busy. */
  | 'WAREHOUSE_UNAVAILABLE'
  /** Credentials or rights. */
  | 'WAREHOUSE_DENIED'
  /** Anything else that it refused. */
  | 'WAREHOUSE_FAILED'
  /** Tables of a newer version, or made by somebody else. */
  | 'WAREHOUSE_SCHEMA';

export interface WarehouseErrorFacts {
  readonly code: WarehouseErrorCode;
  /** Trying again may help. */
  readonly isTransient: boolean;
  readonly hint?: string;
  readonly cause?: unknown;
}

/** The warehouse cannot or will not do what was asked. Its message holds no credentials and no values of rows. */
export class WarehouseError extends AppError {
  override readonly code: WarehouseErrorCode;
  readonly isTransient: boolean;

  constructor(message: string, facts: WarehouseErrorFacts) {
    super(message, facts);
    this.code = facts.code;
    this.isTransient = facts.isTransient;
  }
}

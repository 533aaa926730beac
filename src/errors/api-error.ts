import { AppError } from './app-error.ts';

export type ApiErrorCode =
  | 'API_UNAUTHORIZED'
  | 'API_FORBIDDEN'
  | 'API_NOT_FOUND'
  | 'API_REJECTED'
  | 'API_DUPLICATE'
  | 'API_IDEMPOTENCY_MISMATCH'
  | 'API_RATE_LIMITED'
  | 'API_SILENT'
  | 'API_UNAVAILABLE'
  | 'API_UNEXPECTED_REPLY'
  | 'API_INCONSISTENT_LIST'
  | 'API_STALE_REPLAY'
  | 'API_WRONG_TENANT'
  | 'API_CANCELLED';

export interface ApiErrorFacts {
  readonly code: ApiErrorCode;
  /** Method and route template, e.g. `PUT /api/v2/callcodes/{id}`. */
  readonly route: string;
  /** Null when no reply arrived. */
  readonly status: number | null;
  readonly attempts: number;
  readonly requestId: string | null;
  /** The server's own error code and field, when they are of the contract's form. */
  readonly serverCode?: string;
  readonly field?: string;
  /**
   * Over all attempts of a write: true when one of them may have done its work though no reply says so (reset, time-out,
   * truncated reply, a gateway's 5xx), false when none can have. Left out: the reader must assume the worse.
   */
  readonly mayHaveTakenEffect?: boolean;
  /** No request left, because the tenant answers no calls or wants none for long; others were not tried either. */
  readonly untried?: boolean;
  readonly hint?: string;
  readonly cause?: unknown;
}

/** The tenant cannot or will not do what was asked, after all tries that the policy allows. */
export class ApiError extends AppError {
  override readonly code: ApiErrorCode;
  readonly route: string;
  readonly status: number | null;
  readonly attempts: number;
  readonly requestId: string | null;
  readonly serverCode: string | null;
  readonly field: string | null;
  /** Null when the thrower did not say. */
  readonly mayHaveTakenEffect: boolean | null;
  readonly untried: boolean;

  constructor(message: string, facts: ApiErrorFacts) {
    super(message, facts);
    this.code = facts.code;
    this.route = facts.route;
    this.status = facts.status;
    this.attempts = facts.attempts;
    this.requestId = facts.requestId;
    this.serverCode = facts.serverCode ?? null;
    this.field = facts.field ?? null;
    this.mayHaveTakenEffect = facts.mayHaveTakenEffect ?? null;
    this.untried = facts.untried ?? false;
  }
}

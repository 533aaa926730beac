import type { ErrorDialect } from './error-dialect.ts';
import type { UnsignedCall } from './unsigned-call.ts';

/** How credentials are turned into an access token. */
export interface TokenGrant {
  readonly call: UnsignedCall;
  /** What a message calls the credentials. */
  readonly credentialsName: string;
  /** The next step when they are refused. */
  readonly hint: string;
  /** Whether the life of a token may arrive as a text of digits. */
  readonly hasLooseNumbers: boolean;
  /** How the errors of the sign-in are worded; left out: as those of the call-codes API. */
  readonly dialect?: ErrorDialect;
  /** Texts of the request that must never be shown. */
  readonly secrets: readonly string[];
}

export const FORM_TYPE = 'application/x-www-form-urlencoded';

import type { ApiName } from './call-code.ts';

export const STATEMENT_VERSION = 1;

/** Plans with more slots carry their digest only: a comment has no room for more. */
export const MAX_STATEMENT_ENTRIES = 1_500;

/** Which tenant, through which repository and API: a plan that was reviewed for another place covers nothing here. */
export interface PlanScope {
  /** GitHub's number of the repository: it stays when the repository is renamed. */
  readonly repositoryId: number;
  readonly target: string;
  readonly api: ApiName;
  /** Of the tenant's API: scheme, host and port, or `sandbox:`. */
  readonly origin: string;
  /** The input `tenant`; null when it is not given. */
  readonly tenant: string | null;
  /** What the sign-in told of the tenant: its `tenantId`, else its business unit (`icBUId`); null when it tells nothing. */
  readonly tenantId: string | null;
}

/** One slot of a plan, hashed: which field of which code, and what is done to it. */
export interface StatementEntry {
  /** 6 base64url characters. */
  readonly tag: string;
  /** 22 base64url characters: 128 bits. */
  readonly content: string;
}

/** What the review comment says in a form that cannot be edited: the plan that people saw, and where it belongs. */
export interface PlanStatement extends PlanScope {
  readonly version: typeof STATEMENT_VERSION;
  readonly pullRequest: number;
  /** Head of the pull request that was planned. */
  readonly headCommit: string;
  readonly digest: string;
  readonly keyId: string;
  /** One for each slot, in the order of the plan; null for a plan that is too large. */
  readonly entries: readonly StatementEntry[] | null;
}

/** Signs and verifies reviewed plans. */
export interface PlanKey {
  /** 8 hex digits that name the key without telling it. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

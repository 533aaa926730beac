import type { ActualCode, ApiName, CodeValues, DesiredCode, NativeTerms } from './call-code.ts';
import type { RelatedPlace, RuleId } from './finding.ts';
import type { ListedUses } from './stakes.ts';

/** Something about a desired code that this API, or this tenant, cannot do. */
export interface CodeFault {
  readonly code: DesiredCode;
  readonly rule: RuleId;
  /** Which field is to blame; without a place of its own, the code is. */
  readonly at: keyof DesiredCode['places'] | null;
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
}

/** Who answers, as far as the sign-in tells. */
export interface TenantIdentity {
  /** From the token's claims; null when the token does not tell. */
  readonly tenantId: string | null;
  /** Number of the business unit (claim `icBUId`); left out when the token does not tell. */
  readonly businessUnitId?: string;
}

export interface CreateRequest {
  /** Path after the change; enters the idempotency key. */
  readonly path: string;
  readonly values: CodeValues;
  readonly parentId: string | null;
  /** Ids of the snapshot: an answer with one of them replays a code that has moved on since. */
  readonly knownIds: ReadonlySet<string>;
  /** Called once, with the request's id, right before its first attempt leaves; nothing is sent when it rejects. */
  readonly beforeSend: (requestId: string) => Promise<void>;
}

export interface UpdateRequest {
  readonly id: string;
  readonly path: string;
  readonly values: CodeValues;
  readonly parentId: string | null;
  readonly beforeSend: (requestId: string) => Promise<void>;
  /**
   * Asked before each further attempt, with the record as it is by then (null: it is gone): somebody may have written to it
   * between two attempts. Left out: it is always sent again.
   */
  readonly mayRepeat?: (actual: ActualCode | null) => boolean;
}

export interface WriteReply {
  /** `exists`: nothing was created, because the tenant has this record at that place already. */
  readonly kind: 'written' | 'exists';
  readonly code: ActualCode;
  readonly attempts: number;
  readonly httpStatus: number;
  /** With `exists`: an earlier attempt whose reply was lost may have created the record. Left out: none can have. */
  readonly mayHaveTakenEffect?: boolean;
}

/** `mayRepeat` kept a further attempt from leaving, at this record. */
export interface WithheldReply {
  readonly kind: 'withheld';
  readonly code: ActualCode | null;
  readonly attempts: number;
  /** An earlier attempt whose reply was lost may have written. */
  readonly mayHaveTakenEffect: boolean;
}

/**
 * The tenant's call codes, whatever its API. Every method throws an `ApiError` when the tenant cannot or will not answer;
 * retries, pace, idempotency and read-back after a lost reply are behind this port.
 */
export interface CallCodeStore {
  readonly api: ApiName;
  /** Scheme, host and port, or `sandbox:`; enters the audit header and the reviewed plan. */
  readonly origin: string;
  /** How many changes of one level are worth having in work at once. */
  readonly fanOut: number;
  /** How many creates of one level are, where the store sends several together; left out: `fanOut`, with all other changes. */
  readonly createFanOut?: number;
  signIn(): Promise<TenantIdentity>;
  /** Complete and consistent, or an error. `desired` lets a flat API match its records by rendered name. */
  listCodes(desired: readonly DesiredCode[]): Promise<readonly ActualCode[]>;
  /** Null when the tenant has no such record. Never lags behind a write. */
  readCode(id: string): Promise<ActualCode | null>;
  createCode(request: CreateRequest): Promise<WriteReply>;
  updateCode(request: UpdateRequest): Promise<WriteReply | WithheldReply>;
  /** What is wrong with these codes in this API, once `listCodes` has looked at the tenant. Pure. */
  findFaults(codes: readonly DesiredCode[]): readonly CodeFault[];
  /** Native terms that a write of this code would set. Pure. */
  desiredTerms(code: DesiredCode): NativeTerms;
  /**
   * Who uses these records, as far as the tenant tells before `signal` aborts; left out where the API cannot tell. Once
   * signed in, it never throws an `ApiError`: what is not answered is missing from the answer.
   */
  listUses?(ids: readonly string[], options: { readonly signal: AbortSignal }): Promise<ListedUses>;
  /** Native terms of a record that change with its path alone, as they would be at this path. Pure. */
  termsAt(path: string, record: ActualCode): NativeTerms;
}

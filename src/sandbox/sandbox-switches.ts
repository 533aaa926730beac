/**
 * What can go wrong with one call. `-before`: the tenant did nothing; `-after`: it did the work and the answer is lost or
 * replaced. Without a suffix: resets of the body (`truncated`, `cut-json`, `not-json`, `huge`) come after the work, statuses
 * and `redirect` instead of it.
 */
export const SANDBOX_FAULTS = [
  'reset-before',
  'reset-after',
  'timeout-before',
  'timeout-after',
  'truncated',
  'cut-json',
  'not-json',
  'huge',
  'redirect',
  '400',
  '401',
  '403',
  '404',
  '409',
  '422',
  '429',
  '500',
  '502-html',
  '503',
  '504-html',
  '500-after',
  '502-html-after',
  '503-after',
  '504-html-after',
] as const;
export type SandboxFault = (typeof SANDBOX_FAULTS)[number];

/** `seconds`, `date`: the true wait, rounded up. A number or text is sent as it is, however absurd. */
export type RetryAfter = 'seconds' | 'date' | 'none' | number | { readonly verbatim: string };

export interface FaultMatch {
  readonly method?: string;
  /** Route template (`/api/v2/callcodes/{id}`). */
  readonly route?: string;
  /** Text that target or body must contain. */
  readonly contains?: string;
}

interface FaultEffect {
  readonly fault: SandboxFault;
  /** For `429`; default: the rate limit's, else none. */
  readonly retryAfter?: RetryAfter;
  /** For `redirect`; default: a host that never resolves. */
  readonly location?: string;
}

/** Strikes the calls that match: the `nth` (from 1), the first `times`, `times` from the `nth` on, or all of them. */
export interface ScriptedFault extends FaultEffect {
  readonly match: FaultMatch & { readonly nth?: number; readonly times?: number };
}

/** Strikes a matching call with this probability. */
export interface RandomFault extends FaultEffect {
  readonly match?: FaultMatch;
  readonly probability: number;
}

export interface RateLimit {
  readonly perSecond: number;
  readonly burst: number;
  readonly retryAfter: RetryAfter;
}

/** A skill that offers a disposition to its agents, as `GET /dispositions/{id}/skills` tells it. */
export interface DispositionSkill {
  readonly dispositionId: number;
  readonly skillId: number;
  readonly skillName: string;
  readonly campaignId: number;
  readonly campaignName: string;
}

/** How the tenant behaves within its contract, and where it fails. Plain JSON; changeable while it runs. */
export interface SandboxSwitches {
  /** From request to reply; the work is done half-way. */
  readonly latencyMs: number;
  /** Up to this much more, evenly spread. */
  readonly latencyJitterMs: number;
  /** Token bucket over all calls but sign-in; null: no limit. */
  readonly rateLimit: RateLimit | null;
  /** The first that strikes wins, before `randomFaults`. Setting it starts the counts anew. */
  readonly faults: readonly ScriptedFault[];
  readonly randomFaults: readonly RandomFault[];
  /** A write shows in lists only so much later; fixed at the time of the write. */
  readonly listLagMs: number;
  readonly tokenLifeSeconds: number;
  readonly tokenForm: 'jwt' | 'jwt-unsigned' | 'opaque';
  /** The tenant's id, in every JWT; null: tokens do not tell. A token issued for another tenant is answered 403. */
  readonly tenantId: string | null;
  /** Rows of a page at most, 1 to 100. */
  readonly pageSizeCap: number;
  /** A list without rows answers 404 instead of 200. */
  readonly emptyListAs404: boolean;
  /** How a root tells that it has no parent. */
  readonly rootParent: 'null' | 'absent';
  readonly ignoreIdempotencyKey: boolean;
  /** Whether two dispositions may have one name, compared without case; a refusal stands inside the 200 of a POST. */
  readonly duplicateNames: 'refused' | 'allowed';
  /** Numbers of dispositions arrive as strings. */
  readonly numericStrings: boolean;
  /** A list of dispositions without rows answers 204 without a body. */
  readonly emptyListAs204: boolean;
  /** Lists of dispositions have their rows one level down, in `resultSet`. */
  readonly wrapInResultSet: boolean;
  /** Dispositions that one POST may create. */
  readonly bulkLimit: number;
  /** Of the dispositions of one POST each so-manieth is refused, inside its 200; null: none is. */
  readonly refuseEvery: number | null;
  /** What a PUT of a disposition answers. */
  readonly putReply: 'empty' | 'object' | 'no-content';
  /** Which skills use which dispositions. */
  readonly dispositionSkills: readonly DispositionSkill[];
  /** The first version that tells of them (33: `v33.0`); null: none does. */
  readonly skillsSince: number | null;
  /** Error replies repeat the request's headers and body, in body and headers. */
  readonly echoSecrets: boolean;
}

export const DEFAULT_SANDBOX_SWITCHES: SandboxSwitches = {
  latencyMs: 0,
  latencyJitterMs: 0,
  rateLimit: null,
  faults: [],
  randomFaults: [],
  listLagMs: 0,
  tokenLifeSeconds: 3600,
  tokenForm: 'jwt',
  tenantId: null,
  pageSizeCap: 100,
  emptyListAs404: false,
  rootParent: 'null',
  ignoreIdempotencyKey: false,
  duplicateNames: 'refused',
  numericStrings: false,
  emptyListAs204: false,
  wrapInResultSet: false,
  bulkLimit: 50,
  refuseEvery: null,
  putReply: 'no-content',
  dispositionSkills: [],
  skillsSince: 33,
  echoSecrets: false,
};

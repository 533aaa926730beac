import type { HttpRequest } from '../model/http-transport.ts';
import type { RetryBudget } from './attempt-loop.ts';

export interface ApiCall {
  readonly method: HttpRequest['method'];
  /** Path as a template, for messages: `/api/v2/callcodes/{id}`. */
  readonly route: string;
  /** Path and query, percent-encoded, to be put behind the base URL. */
  readonly target: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Statuses that are handed back; every other one is an error. */
  readonly accept: readonly number[];
  /** An accepted success without a body is an answer too. */
  readonly mayBeEmpty?: boolean;
  /** Of a write; null for reads. */
  readonly requestId: string | null;
  /** Shared by all calls for one code. */
  readonly budget?: RetryBudget;
  /**
   * It completes a write that the tenant has answered: a cancel does not keep it from leaving, as long as the time lasts that is
   * given to what has begun.
   */
  readonly isCompletion?: boolean;
  /** Awaited right before the first attempt leaves; nothing is sent when it rejects. */
  readonly beforeSend?: () => Promise<void>;
  /** Whether to go on, asked before each further attempt; told whether an earlier one may have done its work. */
  readonly mayRepeat?: (facts: { readonly mayHaveTakenEffect: boolean }) => Promise<boolean>;
}

export interface ApiReply {
  readonly status: number;
  /** Undefined when an accepted error status came without JSON. */
  readonly json: unknown;
  /** Requests that left for this call. */
  readonly attempts: number;
  readonly headers: Readonly<Record<string, string>>;
  /** An earlier attempt may have done the work although no reply said so. */
  readonly outcomeUnknown: boolean;
}

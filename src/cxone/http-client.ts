import type { TenantIdentity } from '../model/call-code-store.ts';
import type { HttpRequest } from '../model/http-transport.ts';
import { type Attempt, type AttemptReply, cancelledAttempt, toUnsentAttempt } from './attempt.ts';
import {
  type CallProgress,
  isStrangeReply,
  type LoopContext,
  newCallProgress,
  noteSent,
  type RetryBudget,
  runAttempts,
} from './attempt-loop.ts';
import { type ExchangeOptions, exchange } from './exchange.ts';
import type { Pacer, Permit } from './pacer.ts';
import { RepeatWithheldError } from './repeat-withheld-error.ts';
import { type CallFacts, toApiError } from './to-api-error.ts';
import { toHttpRequest } from './to-http-request.ts';
import { toOwnError } from './to-own-error.ts';
import type { AccessToken, TokenCache } from './token-cache.ts';
import { parseTenantIdentity } from './token-claims.ts';

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
  /** Of a write; null for reads. */
  readonly requestId: string | null;
  /** `once`: never repeated when the tenant may have done the work. */
  readonly repeatable?: 'always' | 'once';
  /** Shared by all calls for one code. */
  readonly budget?: RetryBudget;
  /** Awaited right before the first attempt leaves; nothing is sent when it rejects. */
  readonly beforeSend?: () => Promise<void>;
  /** Whether to go on, asked before each further attempt. */
  readonly mayRepeat?: () => Promise<boolean>;
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

export interface HttpClientOptions extends LoopContext, ExchangeOptions {
  readonly pacer: Pacer;
  readonly tokens: TokenCache;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly timeoutMs: number;
}

/** Calls of one API with everything that policy says about them: sign-in, pace, retries, errors. */
export interface HttpClient {
  /** Throws an `ApiError`; a `RepeatWithheldError` after `mayRepeat` said no. */
  call(call: ApiCall): Promise<ApiReply>;
  signIn(): Promise<TenantIdentity>;
}

export function createHttpClient(options: HttpClientOptions): HttpClient {
  return {
    call: (call) => new ClientCall(options, call).run(),
    signIn: async () => parseTenantIdentity((await options.tokens.fetch()).value),
  };
}

class ClientCall {
  readonly #options: HttpClientOptions;
  readonly #call: ApiCall;
  readonly #progress: CallProgress;
  #announced = false;
  #token: AccessToken | null = null;

  constructor(options: HttpClientOptions, call: ApiCall) {
    this.#options = options;
    this.#call = call;
    this.#progress = newCallProgress({
      route: `${call.method} ${call.route}`,
      repeatable: call.repeatable ?? 'always',
      ...(call.budget === undefined ? {} : { budget: call.budget }),
    });
  }

  async run(): Promise<ApiReply> {
    const loop = { progress: this.#progress, send: () => this.#send() };
    let attempt = await runAttempts(this.#options, loop);
    if (attempt.kind === 'reply' && attempt.status === 401) {
      if (this.#token !== null) this.#options.tokens.discard(this.#token);
      attempt = await runAttempts(this.#options, loop);
    }
    if (attempt.kind !== 'reply' || !this.#isAccepted(attempt)) {
      this.#progress.outcomeUnknown ||= isStrangeReply(attempt);
      throw toApiError(attempt, this.#facts());
    }
    const { status, json, headers } = attempt;
    const { attempts, outcomeUnknown } = this.#progress;
    return { status, json, headers, attempts, outcomeUnknown };
  }

  async #send(): Promise<Attempt> {
    if (this.#progress.attempts > 0) await this.#assertMayRepeat();
    const ready = await this.#takeTurn().catch(toUnsentAttempt);
    if ('kind' in ready) return ready;
    const { permit, token } = ready;
    try {
      await this.#announce();
    } catch (error) {
      permit.settle({ kind: 'unused' });
      throw error;
    }
    if (this.#options.signal.aborted) {
      permit.settle({ kind: 'unused' });
      return cancelledAttempt();
    }
    this.#token = token;
    noteSent(this.#progress, this.#options.clock.nowMs());
    const attempt = await exchange(this.#options, {
      route: this.#progress.route,
      permit,
      request: toHttpRequest(this.#call, { ...this.#options, token }),
      whenCancelled: this.#call.method === 'GET' ? 'give-up' : 'finish',
    });
    // It had left: the tenant may be at it still.
    if (attempt.kind === 'fault' && attempt.fault === 'cancelled') this.#progress.outcomeUnknown = true;
    return attempt;
  }

  async #assertMayRepeat(): Promise<void> {
    const asked = this.#call.mayRepeat?.() ?? Promise.resolve(true);
    const isWanted = await asked.catch((error: unknown) => {
      throw toOwnError(error, this.#facts());
    });
    if (!isWanted) throw new RepeatWithheldError(this.#facts());
  }

  /** A permit and a token that is still good once the permit is there, however long the wait was. */
  async #takeTurn(): Promise<{ readonly permit: Permit; readonly token: AccessToken }> {
    const { pacer, tokens } = this.#options;
    // A PUT follows upon the GET that looked at its record: what comes between them is not seen.
    const permit = await pacer.acquire(this.#call.method === 'PUT' ? 'first' : 'in-turn');
    const token = tokens.current();
    if (token !== null) return { permit, token };
    permit.settle({ kind: 'unused' });
    const fetched = await this.#signIn();
    const next = await pacer.acquire('first');
    return { permit: next, token: tokens.current() ?? fetched };
  }

  async #signIn(): Promise<AccessToken> {
    return this.#options.tokens.fetch().catch((error: unknown) => {
      throw toOwnError(error, this.#facts());
    });
  }

  async #announce(): Promise<void> {
    if (this.#announced) return;
    this.#announced = true;
    await this.#call.beforeSend?.();
  }

  #isAccepted(reply: AttemptReply): boolean {
    return !reply.broken && this.#call.accept.includes(reply.status);
  }

  #facts(): CallFacts {
    const { route, attempts, outcomeUnknown } = this.#progress;
    const isWrite = this.#call.method !== 'GET';
    return {
      route,
      attempts,
      requestId: this.#call.requestId,
      mayHaveTakenEffect: isWrite && outcomeUnknown,
    };
  }
}

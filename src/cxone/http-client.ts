import { ApiError } from '../errors/api-error.ts';
import type { TenantIdentity } from '../model/call-code-store.ts';
import type { ApiCall, ApiReply } from './api-call.ts';
import {
  type Attempt,
  type AttemptReply,
  cancelledAttempt,
  type HeldAttempt,
  toHeldAttempt,
} from './attempt.ts';
import {
  type CallProgress,
  type LoopContext,
  newCallProgress,
  newRetryBudget,
  noteSent,
  runAttempts,
} from './attempt-loop.ts';
import type { ErrorDialect } from './error-dialect.ts';
import { type ExchangeOptions, exchange } from './exchange.ts';
import { noteGivenUp, type OutageGuards } from './outage-guards.ts';
import type { Pacer, Permit } from './pacer.ts';
import { RepeatWithheldError } from './repeat-withheld-error.ts';
import { type CallFacts, toApiError } from './to-api-error.ts';
import { toHttpRequest } from './to-http-request.ts';
import { toOwnError } from './to-own-error.ts';
import type { AccessToken, TokenCache } from './token-cache.ts';
import { parseTenantIdentity } from './token-claims.ts';

type CallContext = LoopContext & ExchangeOptions;

export interface HttpClientOptions extends Omit<CallContext, 'outage'> {
  readonly outages: OutageGuards;
  readonly pacer: Pacer;
  readonly tokens: TokenCache;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly timeoutMs: number;
  /** How this API words its errors; left out: as the call-codes API does. */
  readonly dialect?: ErrorDialect;
}

/** Calls of one API with everything that policy says about them: sign-in, pace, retries, errors. */
export interface HttpClient {
  /** Throws an `ApiError`; a `RepeatWithheldError` after `mayRepeat` said no. */
  call(call: ApiCall): Promise<ApiReply>;
  signIn(): Promise<TenantIdentity>;
}

export function createHttpClient(options: HttpClientOptions): HttpClient {
  return {
    call: async (call) => {
      try {
        return await new ClientCall(options, call).run();
      } catch (error) {
        if (error instanceof ApiError && !error.untried) noteGivenUp(options.outages);
        throw error;
      }
    },
    signIn: async () => parseTenantIdentity((await options.tokens.fetch()).value),
  };
}

/** A read before a repeated write, or one within this time, says how the record is. */
const MAX_READ_AGE_MS = 5_000;
/** A pace that keeps each call waiting for longer must not keep the call reading for ever. */
const MAX_READS = 3;

interface Turn {
  readonly permit: Permit;
  readonly token: AccessToken;
}

class ClientCall {
  readonly #options: HttpClientOptions & CallContext;
  readonly #call: ApiCall;
  readonly #progress: CallProgress;
  #announced = false;
  #token: AccessToken | null = null;

  constructor(options: HttpClientOptions, call: ApiCall) {
    const { read, write } = options.outages;
    this.#options = { ...options, outage: call.method === 'GET' ? read : write };
    this.#call = call;
    this.#progress = newCallProgress({
      route: `${call.method} ${call.route}`,
      budget: call.budget ?? newRetryBudget(),
      mayRenew: true,
    });
  }

  async run(): Promise<ApiReply> {
    const attempt = await runAttempts(this.#options, {
      progress: this.#progress,
      send: () => this.#send(),
      isAnswer: (reply) => this.#isAccepted(reply),
      renew: () => {
        if (this.#token !== null) this.#options.tokens.discard(this.#token);
      },
    });
    if (attempt.kind !== 'reply' || !this.#isAccepted(attempt)) throw toApiError(attempt, this.#facts());
    const { status, json, headers } = attempt;
    const { attempts, outcomeUnknown } = this.#progress;
    return { status, json, headers, attempts, outcomeUnknown };
  }

  async #send(): Promise<Attempt> {
    const ready = await this.#takeTurnToRepeat();
    if ('kind' in ready) return ready;
    const { permit, token } = ready;
    try {
      await this.#announce();
    } catch (error) {
      permit.settle({ kind: 'unused' });
      throw error;
    }
    const graceMs = this.#call.isCompletion === true ? this.#options.grace.leftMs() : 0;
    if (this.#options.signal.aborted && graceMs === 0) {
      permit.settle({ kind: 'unused' });
      return cancelledAttempt();
    }
    this.#token = token;
    noteSent(this.#progress, this.#options);
    return exchange(this.#options, {
      route: this.#progress.route,
      permit,
      request: toHttpRequest(this.#call, { ...this.#options, token }),
      whenCancelled: this.#call.method === 'GET' ? 'give-up' : 'finish',
    });
  }

  /** A turn; for a further attempt one that comes soon after the look at what it writes over. */
  async #takeTurnToRepeat(): Promise<Turn | HeldAttempt> {
    const { clock } = this.#options;
    for (let reads = 1; ; reads += 1) {
      if (this.#progress.attempts > 0) await this.#assertMayRepeat();
      const readAtMs = clock.nowMs();
      const ready = await this.#takeTurn().catch(toHeldAttempt);
      const isGuarded = this.#progress.attempts > 0 && this.#call.mayRepeat !== undefined;
      const isOld = clock.nowMs() - readAtMs > MAX_READ_AGE_MS;
      if ('kind' in ready || !isGuarded || !isOld || reads === MAX_READS) return ready;
      ready.permit.settle({ kind: 'unused' });
    }
  }

  async #assertMayRepeat(): Promise<void> {
    const asked = this.#call.mayRepeat?.(this.#facts()) ?? Promise.resolve(true);
    const isWanted = await asked.catch((error: unknown) => {
      throw toOwnError(error, this.#facts());
    });
    if (!isWanted) throw new RepeatWithheldError(this.#facts());
  }

  /**
   * A permit and a token that is still good once the permit is there, however long the wait was. What was begun goes before
   * what was not: a retry does not queue up anew, and a write follows soon upon the read that allowed it.
   */
  async #takeTurn(): Promise<Turn> {
    const { pacer, tokens } = this.#options;
    const hasBegun = this.#progress.budget.startedAtMs !== null;
    const begun = this.#call.isCompletion === true ? 'to-complete' : 'first';
    const permit = await pacer.acquire(hasBegun ? begun : 'in-turn');
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
    const isWhole = !reply.broken || (this.#call.mayBeEmpty === true && reply.isEmpty === true);
    return isWhole && this.#call.accept.includes(reply.status);
  }

  #facts(): CallFacts {
    const { route, attempts, outcomeUnknown } = this.#progress;
    const isWrite = this.#call.method !== 'GET';
    return {
      route,
      attempts,
      requestId: this.#call.requestId,
      mayHaveTakenEffect: isWrite && outcomeUnknown,
      ...(this.#options.dialect === undefined ? {} : { dialect: this.#options.dialect }),
    };
  }
}

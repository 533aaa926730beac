import { ApiError } from '../errors/api-error.ts';
import type { Clock } from '../model/clock.ts';

export interface AccessToken {
  readonly value: string;
  /** Epoch milliseconds by our own clock. */
  readonly arrivedAtMs: number;
  readonly lifeMs: number;
}

/** A token is not used in the last minute of its life, or in the second half of a life under two minutes. */
const MAX_MARGIN_MS = 60_000;

/** Keeps one access token; callers that need a new one at the same time share one request. */
export class TokenCache {
  readonly #clock: Clock;
  readonly #request: () => Promise<AccessToken>;
  #token: AccessToken | null = null;
  #pending: Promise<AccessToken> | null = null;
  #refusal: ApiError | null = null;

  constructor(options: { readonly clock: Clock; readonly request: () => Promise<AccessToken> }) {
    this.#clock = options.clock;
    this.#request = options.request;
  }

  /** The token that may be used now, or null. */
  current(): AccessToken | null {
    const token = this.#token;
    if (token === null) return null;
    const marginMs = Math.min(MAX_MARGIN_MS, token.lifeMs / 2);
    return this.#clock.nowMs() < token.arrivedAtMs + token.lifeMs - marginMs ? token : null;
  }

  /** The current token, else a new one. Credentials that were refused once are not tried again in this run. */
  async fetch(): Promise<AccessToken> {
    if (this.#refusal !== null) throw this.#refusal;
    const current = this.current();
    if (current !== null) return current;
    this.#pending ??= this.#renew();
    return this.#pending;
  }

  /** The tenant refused this token; a newer one that another call has got meanwhile stays. */
  discard(token: AccessToken): void {
    if (this.#token === token) this.#token = null;
  }

  async #renew(): Promise<AccessToken> {
    try {
      const token = await this.#request();
      this.#token = token;
      return token;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'API_UNAUTHORIZED') this.#refusal = error;
      throw error;
    } finally {
      this.#pending = null;
    }
  }
}

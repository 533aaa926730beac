import { setMaxListeners } from 'node:events';
import type { Clock } from '../model/clock.ts';
import type { HttpTransport } from '../model/http-transport.ts';
import type { Logger } from '../model/logger.ts';
import { CancelGrace } from './cancel-grace.ts';
import type { ErrorDialect } from './error-dialect.ts';
import type { ExchangeFacts } from './exchange.ts';
import { guardPacer } from './guard-pacer.ts';
import { createHttpClient, type HttpClient } from './http-client.ts';
import { LearningPace } from './learning-pace.ts';
import { OutageGuard } from './outage-guard.ts';
import { createPacer, type Pacer } from './pacer.ts';
import { requestToken } from './sign-in.ts';
import { createTenantGuard } from './tenant-guard.ts';
import { TokenCache } from './token-cache.ts';
import type { TokenGrant } from './token-grant.ts';
import { callUnsigned, type UnsignedCall, type UnsignedReply } from './unsigned-call.ts';

const USER_AGENT = 'cxone-callcodes';

export interface ApiChannelOptions {
  readonly transport: HttpTransport;
  /** Calls in flight at most. */
  readonly concurrency: number;
  /** Calls a second at most, sign-in included; null: no ceiling. */
  readonly maxRate: number | null;
  readonly timeoutMs: number;
  readonly clock: Clock;
  /** Numbers in [0, 1). */
  readonly random: () => number;
  readonly log: Logger;
  /** Stops new requests; those in flight are waited for. */
  readonly signal?: AbortSignal;
  /** Told the credentials of the sign-in as they are sent, and each token, before their first use. */
  readonly onSecret?: (secret: string) => void;
  /** Told of each request that ended. */
  readonly onReply?: (facts: ExchangeFacts) => void;
}

/** One tenant's pace, outages and tokens, which all calls of a run share. Nothing is sent before the first call. */
export interface ApiChannel {
  /** Aborts with the run; hundreds of waiting calls may listen to it. */
  readonly signal: AbortSignal;
  callUnsigned(call: UnsignedCall): Promise<UnsignedReply>;
  createTokens(grant: TokenGrant): TokenCache;
  createClient(place: {
    readonly baseUrl: string;
    readonly tokens: TokenCache;
    readonly dialect?: ErrorDialect;
    /** Ends the calls of this client alone: waits for them are not worth more. Left out: only the run ends them. */
    readonly signal?: AbortSignal;
    /** Of one call at most; left out: that of the channel. */
    readonly timeoutMs?: number;
  }): HttpClient;
}

export function createApiChannel(options: ApiChannelOptions): ApiChannel {
  const { transport, clock, random, log, timeoutMs, concurrency, maxRate } = options;
  const signal = deriveSignal(options.signal);
  const grace = new CancelGrace({ signal, clock });
  const outages = { read: new OutageGuard(), write: new OutageGuard(), signIn: new OutageGuard() };
  const paced = createPacer({ model: new LearningPace({ maxRate }), concurrency, clock, signal, grace });
  const pacer = guardPacer(paced, { outages: Object.values(outages), clock });
  const shared = {
    transport,
    clock,
    random,
    log,
    signal,
    grace,
    timeoutMs,
    pacer,
    userAgent: USER_AGENT,
    onReply: options.onReply ?? (() => undefined),
  };
  const unsigned = { ...shared, outage: outages.signIn };
  const onSecret = options.onSecret ?? (() => undefined);
  return {
    signal,
    callUnsigned: (call) => callUnsigned(unsigned, call),
    createTokens: (grant) => {
      const assertSameTenant = createTenantGuard(grant.call.route);
      const request = async () => assertSameTenant(await requestToken({ ...unsigned, grant, onSecret }));
      return new TokenCache({ clock, request });
    },
    createClient: ({ baseUrl, signal: own, ...place }) =>
      createHttpClient({
        ...shared,
        ...(own === undefined ? {} : toEndedBy(AbortSignal.any([signal, own]), pacer)),
        ...place,
        outages,
        baseUrl: baseUrl.replace(/\/+$/, ''),
      }),
  };
}

/** A signal of our own, that hundreds of waiting calls may listen to without a warning from Node. */
function deriveSignal(signal: AbortSignal | undefined): AbortSignal {
  const derived = AbortSignal.any(signal === undefined ? [] : [signal]);
  setMaxListeners(0, derived);
  return derived;
}

/** The part of a client that waits, as long as this signal lets it. */
function toEndedBy(
  signal: AbortSignal,
  pacer: Pacer,
): { readonly signal: AbortSignal; readonly pacer: Pacer } {
  setMaxListeners(0, signal);
  return { signal, pacer: { acquire: (order) => pacer.acquire(order, signal) } };
}

import { setMaxListeners } from 'node:events';
import type { ActualCode } from '../../model/call-code.ts';
import type { CallCodeStore } from '../../model/call-code-store.ts';
import type { Clock } from '../../model/clock.ts';
import type { HttpTransport } from '../../model/http-transport.ts';
import type { Logger } from '../../model/logger.ts';
import { newRetryBudget, type RetryBudget } from '../attempt-loop.ts';
import { toApiOrigin } from '../base-url.ts';
import type { ExchangeFacts } from '../exchange.ts';
import { guardPacer } from '../guard-pacer.ts';
import { createHttpClient, type HttpClient } from '../http-client.ts';
import { LearningPace } from '../learning-pace.ts';
import { OutageGuard } from '../outage-guard.ts';
import { createPacer } from '../pacer.ts';
import { requestToken } from '../sign-in.ts';
import { createTenantGuard } from '../tenant-guard.ts';
import { TokenCache } from '../token-cache.ts';
import { createCode } from './create-code.ts';
import { fetchCode, fetchPage } from './read-calls.ts';
import { readSnapshot } from './read-snapshot.ts';
import { toSnapshotError } from './to-snapshot-error.ts';
import { updateCode } from './update-code.ts';
import type { WriteContext } from './write-context.ts';

const USER_AGENT = 'cxone-callcodes';
/** Changes in work for each call that may be in flight: some wait for the audit log, or between attempts. */
const FAN_OUT_FACTOR = 2;

export interface CallCodesStoreOptions {
  readonly transport: HttpTransport;
  /** As `toBaseUrl` gives it. */
  readonly baseUrl: string;
  /** What the store calls itself; the base URL's origin when it is left out. */
  readonly origin?: string;
  readonly credentials: { readonly clientId: string; readonly clientSecret: string };
  /** With `commit`, part of every idempotency key. */
  readonly target: string;
  readonly commit: string;
  /** Calls in flight at most. */
  readonly concurrency: number;
  /** Calls a second at most, sign-in included; null: no ceiling. */
  readonly maxRate: number | null;
  readonly timeoutMs: number;
  readonly clock: Clock;
  /** Numbers in [0, 1). */
  readonly random: () => number;
  readonly randomUuid: () => string;
  readonly log: Logger;
  /** Stops new requests; those in flight are waited for. */
  readonly signal?: AbortSignal;
  /** Told the Basic value and each access token before its first use. */
  readonly onSecret?: (secret: string) => void;
  /** Told of each request that ended. */
  readonly onReply?: (facts: ExchangeFacts) => void;
}

/** The call-codes API behind the port. Nothing is sent before the first call of a method. */
export function createCallCodesStore(options: CallCodesStoreOptions): CallCodeStore {
  const signal = deriveSignal(options.signal);
  const client = createClient(options, signal);
  const { clock, randomUuid, target, commit } = options;
  const own = { issuedIds: new Map<string, string>(), readBudgets: new Map<string, RetryBudget>() };
  const context: WriteContext = { client, clock, signal, randomUuid, target, commit, ...own };
  return {
    api: 'callcodes',
    origin: options.origin ?? toApiOrigin(options.baseUrl),
    fanOut: options.concurrency * FAN_OUT_FACTOR,
    signIn: () => client.signIn(),
    listCodes: () => listCodes(options, { client, signal }),
    readCode: (id) => {
      const budget = newRetryBudget();
      context.readBudgets.set(id, budget);
      return fetchCode(client, { id, budget });
    },
    createCode: (request) => createCode(context, request),
    updateCode: (request) => updateCode(context, request),
    findFaults: () => [],
    desiredTerms: () => ({}),
    termsAt: () => ({}),
  };
}

/** A signal of our own, that hundreds of waiting calls may listen to without a warning from Node. */
function deriveSignal(signal: AbortSignal | undefined): AbortSignal {
  const derived = AbortSignal.any(signal === undefined ? [] : [signal]);
  setMaxListeners(0, derived);
  return derived;
}

function createClient(options: CallCodesStoreOptions, signal: AbortSignal): HttpClient {
  const { transport, clock, random, log, timeoutMs, credentials, concurrency, maxRate } = options;
  const outages = { read: new OutageGuard(), write: new OutageGuard(), signIn: new OutageGuard() };
  const paced = createPacer({ model: new LearningPace({ maxRate }), concurrency, clock, signal });
  const pacer = guardPacer(paced, { outages: Object.values(outages), clock });
  const shared = {
    transport,
    clock,
    random,
    log,
    signal,
    timeoutMs,
    pacer,
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    userAgent: USER_AGENT,
    onReply: options.onReply ?? (() => undefined),
  };
  const onSecret = options.onSecret ?? (() => undefined);
  const assertSameTenant = createTenantGuard();
  const signIn = { ...shared, outage: outages.signIn, credentials, onSecret };
  const request = async () => assertSameTenant(await requestToken(signIn));
  return createHttpClient({ ...shared, outages, tokens: new TokenCache({ clock, request }) });
}

async function listCodes(
  { clock, concurrency, log }: CallCodesStoreOptions,
  { client, signal }: { readonly client: HttpClient; readonly signal: AbortSignal },
): Promise<readonly ActualCode[]> {
  let attempts = 0;
  const snapshot = await readSnapshot({
    readPage: async (page) => {
      attempts += 1;
      return fetchPage(client, page);
    },
    width: concurrency,
    sleep: (ms) => clock.sleep(ms, signal),
    onProgress: (progress) => log.progress({ label: 'Reading call codes', ...progress }),
    onReread: (problem) => log.debug(`The list of call codes is read again: ${problem}.`),
  });
  if (snapshot.kind === 'complete') return snapshot.codes;
  throw toSnapshotError(snapshot, attempts);
}

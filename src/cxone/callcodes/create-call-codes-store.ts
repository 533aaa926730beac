import type { ActualCode } from '../../model/call-code.ts';
import type { CallCodeStore } from '../../model/call-code-store.ts';
import { type ApiChannelOptions, createApiChannel } from '../api-channel.ts';
import { newRetryBudget, type RetryBudget } from '../attempt-loop.ts';
import { toApiOrigin } from '../base-url.ts';
import type { HttpClient } from '../http-client.ts';
import { createCode } from './create-code.ts';
import { fetchCode, fetchPage } from './read-calls.ts';
import { readSnapshot } from './read-snapshot.ts';
import { toClientGrant } from './to-client-grant.ts';
import { toSnapshotError } from './to-snapshot-error.ts';
import { updateCode } from './update-code.ts';
import type { WriteContext } from './write-context.ts';

/** Changes in work for each call that may be in flight: some wait for the audit log, or between attempts. */
const FAN_OUT_FACTOR = 2;

export interface CallCodesStoreOptions extends ApiChannelOptions {
  /** As `toBaseUrl` gives it. */
  readonly baseUrl: string;
  /** What the store calls itself; the base URL's origin when it is left out. */
  readonly origin?: string;
  readonly credentials: { readonly clientId: string; readonly clientSecret: string };
  /** With `commit`, part of every idempotency key. */
  readonly target: string;
  readonly commit: string;
  readonly randomUuid: () => string;
}

/** The call-codes API behind the port. Nothing is sent before the first call of a method. */
export function createCallCodesStore(options: CallCodesStoreOptions): CallCodeStore {
  const channel = createApiChannel(options);
  const { signal } = channel;
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const tokens = channel.createTokens(toClientGrant(baseUrl, options.credentials));
  const client = channel.createClient({ baseUrl, tokens });
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

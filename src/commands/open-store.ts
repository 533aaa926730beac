import type { CallCodeStore } from '../model/call-code-store.ts';
import type { Credentials } from '../model/settings.ts';
import { createWaitNotice } from './create-wait-notice.ts';
import { openEndpoint, type TenantEndpoint } from './open-endpoint.ts';
import { redactReply } from './redact-reply.ts';
import type { Run } from './run-environment.ts';
import { assertCredentials, toAccessCredentials, toClientCredentials } from './tenant-credentials.ts';

const HTTP_OK = 200;
const HTTP_TOO_MANY_REQUESTS = 429;

export interface OpenStore {
  readonly store: CallCodeStore;
  /** When the tenant refused a call for its rate, so far: epoch milliseconds, in order. */
  readonly throttledAtMs: readonly number[];
  /** Whether a reply that the tenant stands by held a secret of the run, which was taken out. */
  readonly hasRedacted: () => boolean;
  /** Lets go of what the store holds (the sandbox's file). */
  readonly close: () => Promise<void>;
}

/**
 * The tenant that the settings name, behind the port.
 * @param commit enters the idempotency keys: the same commit sends the same keys.
 * @throws InputError without credentials.
 */
export async function openStore(run: Run, commit: string): Promise<OpenStore> {
  assertCredentials(run);
  const credentials = await toCredentials(run);
  const endpoint = await openEndpoint(run);
  const throttledAtMs: number[] = [];
  let hasRedacted = false;
  const channel = toChannelOptions(run, {
    endpoint,
    onRedacted: () => {
      hasRedacted = true;
    },
    throttledAtMs,
  });
  const parts = { channel, endpoint, credentials, commit, hasRedacted: () => hasRedacted };
  try {
    const store =
      run.settings.api === 'callcodes' ? await openCallCodes(run, parts) : await openDispositions(run, parts);
    return { store, throttledAtMs, hasRedacted: parts.hasRedacted, close: endpoint.close };
  } catch (error) {
    await endpoint.close();
    throw error;
  }
}

interface StoreParts {
  readonly channel: ReturnType<typeof toChannelOptions>;
  readonly endpoint: TenantEndpoint;
  readonly credentials: Credentials;
  readonly commit: string;
  readonly hasRedacted: () => boolean;
}

async function openCallCodes({ settings, environment }: Run, parts: StoreParts): Promise<CallCodeStore> {
  const { createCallCodesStore } = await import('../cxone/callcodes/create-call-codes-store.ts');
  const { channel, endpoint, credentials, commit } = parts;
  return createCallCodesStore({
    ...channel,
    baseUrl: endpoint.baseUrl ?? '',
    ...(endpoint.origin === null ? {} : { origin: endpoint.origin }),
    credentials: toClientCredentials(credentials),
    target: settings.target,
    commit,
    randomUuid: environment.randomUuid,
  });
}

async function openDispositions({ settings, environment }: Run, parts: StoreParts): Promise<CallCodeStore> {
  const { findRecentApply } = await import('./find-recent-apply.ts');
  const { createDispositionsStore } = await import('../cxone/dispositions/create-dispositions-store.ts');
  const { channel, endpoint, credentials, hasRedacted } = parts;
  const { issuer, region, tenant, apiVersion, dispositionName } = settings;
  return createDispositionsStore({
    ...channel,
    baseUrl: endpoint.baseUrl,
    ...(endpoint.origin === null ? {} : { origin: endpoint.origin }),
    credentials: toAccessCredentials(credentials),
    issuer: endpoint.isEmbedded && endpoint.baseUrl !== null ? endpoint.baseUrl : issuer,
    region,
    tenant,
    apiVersion,
    template: dispositionName,
    recentApply: await findRecentApply({ ...settings, nowMs: environment.clock.nowMs() }),
    randomUuid: environment.randomUuid,
    hasRedacted,
  });
}

function toChannelOptions(
  { settings, environment }: Run,
  {
    endpoint,
    onRedacted,
    throttledAtMs,
  }: {
    readonly endpoint: TenantEndpoint;
    readonly onRedacted: () => void;
    readonly throttledAtMs: number[];
  },
) {
  const { clock, random, log, signal, redactor, keepSecret } = environment;
  const { concurrency, maxRate, timeoutMs } = settings;
  const noteReply = createWaitNotice(environment);
  return {
    transport: async (request: Parameters<TenantEndpoint['transport']>[0]) => {
      const reply = await endpoint.transport(request);
      const redacted = redactReply(reply, { url: request.url, redactor });
      if (reply.status === HTTP_OK && redacted.body !== reply.body) onRedacted();
      return redacted;
    },
    concurrency,
    maxRate,
    timeoutMs,
    clock,
    random,
    log,
    signal,
    onSecret: keepSecret,
    onReply: (reply: Parameters<typeof noteReply>[0]) => {
      noteReply(reply);
      if (reply.status === HTTP_TOO_MANY_REQUESTS) throttledAtMs.push(clock.nowMs());
    },
  };
}

/** The credentials at hand are those of a real tenant: an embedded one must not be able to refuse them. */
async function toCredentials(run: Run): Promise<Credentials> {
  if (run.tenantTransport === null && run.settings.baseUrl.kind !== 'sandbox')
    return run.settings.credentials;
  const { SANDBOX_ACCESS_KEY, SANDBOX_CLIENT } = await import('../sandbox/sandbox-credentials.ts');
  const isAccessKey = run.settings.api === 'dispositions';
  return {
    clientId: isAccessKey ? null : SANDBOX_CLIENT.id,
    clientSecret: isAccessKey ? null : SANDBOX_CLIENT.secret,
    accessKeyId: SANDBOX_ACCESS_KEY.id,
    accessKeySecret: SANDBOX_ACCESS_KEY.secret,
  };
}

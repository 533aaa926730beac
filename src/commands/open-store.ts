import { InputError } from '../errors/input-error.ts';
import type { CallCodeStore } from '../model/call-code-store.ts';
import type { HttpTransport } from '../model/http-transport.ts';
import type { Settings } from '../model/settings.ts';
import { createWaitNotice } from './create-wait-notice.ts';
import { redactReply } from './redact-reply.ts';
import type { Run } from './run-environment.ts';

const SANDBOX_ORIGIN = 'sandbox:';
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

interface Endpoint {
  readonly transport: HttpTransport;
  readonly baseUrl: string;
  readonly origin: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly close: () => Promise<void>;
}

/**
 * The tenant that the settings name, behind the port.
 * @param commit enters the idempotency keys: the same commit sends the same keys.
 * @throws InputError without credentials, or for an API that this version does not serve.
 */
export async function openStore(run: Run, commit: string): Promise<OpenStore> {
  const { settings, environment } = run;
  if (settings.api !== 'callcodes') {
    throw new InputError(`This version does not serve api: ${settings.api}.`, {
      hint: 'Use api: callcodes.',
    });
  }
  const endpoint = await openEndpoint(run);
  const { createCallCodesStore } = await import('../cxone/callcodes/create-call-codes-store.ts');
  const throttledAtMs: number[] = [];
  const noteReply = createWaitNotice(environment);
  let hasRedacted = false;
  const store = createCallCodesStore({
    transport: async (request) => {
      const { redactor } = environment;
      const reply = await endpoint.transport(request);
      const redacted = redactReply(reply, { url: request.url, redactor });
      hasRedacted ||= reply.status === HTTP_OK && redacted.body !== reply.body;
      return redacted;
    },
    baseUrl: endpoint.baseUrl,
    origin: endpoint.origin,
    credentials: { clientId: endpoint.clientId, clientSecret: endpoint.clientSecret },
    target: settings.target,
    commit,
    concurrency: settings.concurrency,
    maxRate: settings.maxRate,
    timeoutMs: settings.timeoutMs,
    clock: environment.clock,
    random: environment.random,
    randomUuid: environment.randomUuid,
    log: environment.log,
    signal: environment.signal,
    onSecret: environment.keepSecret,
    onReply: (reply) => {
      noteReply(reply);
      if (reply.status === HTTP_TOO_MANY_REQUESTS) throttledAtMs.push(environment.clock.nowMs());
    },
  });
  return { store, throttledAtMs, hasRedacted: () => hasRedacted, close: endpoint.close };
}

/** True when the settings hold what the tenant's sign-in needs; the embedded tenant brings its own. */
export function hasCredentials({ settings, tenantTransport }: Run): boolean {
  if (tenantTransport !== null || settings.baseUrl.kind === 'sandbox') return true;
  return settings.credentials.clientId !== null && settings.credentials.clientSecret !== null;
}

async function openEndpoint(run: Run): Promise<Endpoint> {
  if (run.tenantTransport !== null || run.settings.baseUrl.kind === 'sandbox') return openSandbox(run);
  const { clientId, clientSecret } = run.settings.credentials;
  if (clientId === null || clientSecret === null) throw missingCredentials({ clientId, clientSecret });
  const { createAxiosTransport } = await import('../cxone/axios-transport.ts');
  const { toApiOrigin, toBaseUrl } = await import('../cxone/base-url.ts');
  const { chooseProxy } = await import('../cxone/choose-proxy.ts');
  const baseUrl = toBaseUrl(run.settings);
  const { env } = run.environment;
  // A proxy that cannot be used ends the run here, not at the first call.
  chooseProxy(new URL(baseUrl), env);
  const transport = createAxiosTransport({ maxSockets: run.settings.concurrency, env });
  return {
    transport,
    baseUrl,
    origin: toApiOrigin(baseUrl),
    clientId,
    clientSecret,
    close: async () => transport.close(),
  };
}

async function openSandbox({ settings, environment, tenantTransport }: Run): Promise<Endpoint> {
  const { SANDBOX_BASE_URL, SANDBOX_CLIENT } = await import('../sandbox/sandbox-credentials.ts');
  // The credentials at hand are those of a real tenant: an embedded one must not be able to refuse them.
  const client = { clientId: SANDBOX_CLIENT.id, clientSecret: SANDBOX_CLIENT.secret };
  const address = { baseUrl: SANDBOX_BASE_URL, origin: SANDBOX_ORIGIN };
  if (tenantTransport !== null)
    return { ...address, ...client, transport: tenantTransport, close: async () => {} };
  const { openSandboxTenant } = await import('./open-sandbox-tenant.ts');
  const file = settings.baseUrl.kind === 'sandbox' ? settings.baseUrl.file : null;
  const tenant = await openSandboxTenant({ environment, file });
  return { ...address, ...client, transport: tenant.handle, close: tenant.close };
}

/** Throws an `InputError` that names the inputs, for commands that are nothing without the tenant. */
export function assertCredentials(run: Run): void {
  if (!hasCredentials(run)) throw missingCredentials(run.settings.credentials);
}

function missingCredentials({
  clientId,
  clientSecret,
}: Pick<Settings['credentials'], 'clientId' | 'clientSecret'>): InputError {
  const missing = [
    ...(clientId === null ? ['client-id'] : []),
    ...(clientSecret === null ? ['client-secret'] : []),
  ];
  const what = `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not given`;
  return new InputError(`The tenant needs credentials: ${what}.`, {
    hint: 'Set the inputs client-id and client-secret (on the command line CXONE_CLIENT_ID and CXONE_CLIENT_SECRET), or try base-url: sandbox: without a tenant.',
  });
}

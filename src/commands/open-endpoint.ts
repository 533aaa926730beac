import type { HttpTransport } from '../model/http-transport.ts';
import type { Run } from './run-environment.ts';

const SANDBOX_ORIGIN = 'sandbox:';

/** The way to a tenant. */
export interface TenantEndpoint {
  readonly transport: HttpTransport;
  /** Address of the API; null: it is discovered. */
  readonly baseUrl: string | null;
  /** What the tenant is called; null: by the origin of its address. */
  readonly origin: string | null;
  /** The embedded tenant takes its own, published credentials. */
  readonly isEmbedded: boolean;
  readonly close: () => Promise<void>;
}

export function isEmbeddedTenant({ settings, tenantTransport }: Run): boolean {
  return tenantTransport !== null || settings.baseUrl.kind === 'sandbox';
}

/** The embedded tenant, or a network with its proxies. */
export async function openEndpoint(run: Run): Promise<TenantEndpoint> {
  return isEmbeddedTenant(run) ? openEmbedded(run) : openNetwork(run);
}

async function openNetwork({ settings, environment }: Run): Promise<TenantEndpoint> {
  const { createAxiosTransport } = await import('../cxone/axios-transport.ts');
  const { toApiOrigin, toBaseUrl } = await import('../cxone/base-url.ts');
  const { chooseProxy } = await import('../cxone/choose-proxy.ts');
  const isDiscovered = settings.api === 'dispositions' && settings.baseUrl.kind === 'derived';
  const baseUrl = isDiscovered ? null : toBaseUrl(settings);
  const { env } = environment;
  // A proxy that cannot be used ends the run here, not at the first call.
  chooseProxy(new URL(baseUrl ?? settings.issuer), env);
  const transport = createAxiosTransport({ maxSockets: settings.concurrency, env });
  const origin = baseUrl === null ? null : toApiOrigin(baseUrl);
  return { transport, baseUrl, origin, isEmbedded: false, close: async () => transport.close() };
}

async function openEmbedded({ settings, environment, tenantTransport }: Run): Promise<TenantEndpoint> {
  const { SANDBOX_BASE_URL } = await import('../sandbox/sandbox-credentials.ts');
  const place = { baseUrl: SANDBOX_BASE_URL, origin: SANDBOX_ORIGIN, isEmbedded: true };
  if (tenantTransport !== null) return { ...place, transport: tenantTransport, close: async () => {} };
  const { openSandboxTenant } = await import('./open-sandbox-tenant.ts');
  const file = settings.baseUrl.kind === 'sandbox' ? settings.baseUrl.file : null;
  const tenant = await openSandboxTenant({ environment, file });
  return { ...place, transport: tenant.handle, close: tenant.close };
}

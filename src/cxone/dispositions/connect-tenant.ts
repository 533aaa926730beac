import { InputError } from '../../errors/input-error.ts';
import type { TenantIdentity } from '../../model/call-code-store.ts';
import type { ApiChannel } from '../api-channel.ts';
import type { HttpClient } from '../http-client.ts';
import { parseTenantIdentity } from '../token-claims.ts';
import { discoverEndpoint, type Endpoint } from './discover-endpoint.ts';
import { DISPOSITION_DIALECT } from './disposition-dialect.ts';
import { toServiceUrl } from './routes.ts';
import { toIssuerUrl } from './sign-in-place.ts';
import { type AccessCredentials, toAccessGrant } from './to-access-grant.ts';

export interface TenantPlace {
  readonly credentials: AccessCredentials;
  /** The address of the API as it was given; null: it is discovered. */
  readonly baseUrl: string | null;
  readonly issuer: string;
  readonly region: string;
  /** As the inputs name it; null when they do not. */
  readonly tenant: string | null;
  /** Such as `v30.0`. */
  readonly apiVersion: string;
}

export interface Connection {
  readonly client: HttpClient;
  readonly identity: TenantIdentity;
  /** Address of the API, without a slash at its end. */
  readonly apiEndpoint: string;
  /** Makes a client for another version of the API, or with limits of its own. */
  readonly openVersion: (apiVersion: string, limits: CallLimits) => HttpClient;
}

/** How long the calls of one client may take, where it is not the usual time. */
export type CallLimits = Pick<Parameters<ApiChannel['createClient']>[0], 'signal' | 'timeoutMs'>;

/**
 * Signs in, and finds the API of the tenant that the token is for. Discovery is by the configured tenant as long as nothing says
 * otherwise; whether it is the right one is for the plan to say. Throws an `ApiError`, an `InputError` when no tenant is known.
 */
export async function connectTenant(channel: ApiChannel, place: TenantPlace): Promise<Connection> {
  const { baseUrl, tenant } = place;
  const early =
    baseUrl === null && tenant !== null ? await discover(channel, { place, tenantId: tenant }) : null;
  const area = early?.area ?? place.region;
  const tokens = channel.createTokens(toAccessGrant(place.credentials, { ...place, area }));
  const identity = parseTenantIdentity((await tokens.fetch()).value);
  const apiEndpoint = baseUrl ?? (await findEndpoint(channel, { place, identity, early })).apiEndpoint;
  const openVersion: Connection['openVersion'] = (apiVersion, limits) =>
    channel.createClient({
      ...limits,
      baseUrl: toServiceUrl(apiEndpoint, apiVersion),
      tokens,
      dialect: DISPOSITION_DIALECT,
    });
  return { client: openVersion(place.apiVersion, {}), identity, apiEndpoint, openVersion };
}

async function findEndpoint(
  channel: ApiChannel,
  {
    place,
    identity: { tenantId },
    early,
  }: { readonly place: TenantPlace; readonly identity: TenantIdentity; readonly early: Endpoint | null },
): Promise<Endpoint> {
  const isSame = tenantId === null || tenantId.toLowerCase() === place.tenant?.toLowerCase();
  if (early !== null && isSame) return early;
  if (tenantId !== null) return discover(channel, { place, tenantId });
  throw new InputError(
    'Where the API of the tenant is cannot be found out: the access token names no tenant.',
    {
      hint: 'Give the input tenant, or the address of the API as base-url.',
    },
  );
}

async function discover(
  channel: ApiChannel,
  { place, tenantId }: { readonly place: TenantPlace; readonly tenantId: string },
): Promise<Endpoint> {
  return discoverEndpoint(channel, { issuerUrl: toIssuerUrl(place), tenantId });
}

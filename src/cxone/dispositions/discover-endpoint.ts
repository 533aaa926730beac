import { isLoopback } from '../../util/is-loopback.ts';
import { isRecord } from '../../util/is-record.ts';
import type { ApiChannel } from '../api-channel.ts';
import { toApiError, toUnexpectedReply } from '../to-api-error.ts';
import { isGranted } from '../unsigned-call.ts';
import { DISPOSITION_DIALECT } from './disposition-dialect.ts';

const PATH = '/.well-known/cxone-configuration';
const ROUTE = `GET ${PATH}`;
const AREA = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

export interface Endpoint {
  /** Address of the API, without a slash at its end. */
  readonly apiEndpoint: string;
  /** A part of host names; null when it is not told. */
  readonly area: string | null;
}

/** Asks where the API of a tenant is; no token is needed. Throws an `ApiError`. */
export async function discoverEndpoint(
  channel: Pick<ApiChannel, 'callUnsigned'>,
  { issuerUrl, tenantId }: { readonly issuerUrl: string; readonly tenantId: string },
): Promise<Endpoint> {
  const { attempt, facts } = await channel.callUnsigned({
    route: ROUTE,
    method: 'GET',
    url: `${issuerUrl}${PATH}?tenantId=${encodeURIComponent(tenantId)}`,
    headers: {},
    body: null,
  });
  if (!isGranted(attempt)) throw toApiError(attempt, { ...facts, dialect: DISPOSITION_DIALECT });
  const endpoint = parseEndpoint(attempt.json);
  if (endpoint !== null) return endpoint;
  throw toUnexpectedReply('the reply holds no https `api_endpoint`', { ...facts, status: attempt.status });
}

function parseEndpoint(json: unknown): Endpoint | null {
  if (!isRecord(json)) return null;
  const { api_endpoint: address, area } = json;
  if (typeof address !== 'string' || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  if (!isSafe || url.username !== '' || url.password !== '') return null;
  const name = typeof area === 'string' ? area.toLowerCase() : '';
  return {
    apiEndpoint: `${url.origin}${url.pathname}`.replace(/\/+$/, ''),
    area: AREA.test(name) ? name : null,
  };
}

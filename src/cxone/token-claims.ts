import type { TenantIdentity } from '../model/call-code-store.ts';
import { isRecord } from '../util/is-record.ts';

/**
 * Who a token says it is for. The signature is not checked and the answer is only good for refusing a tenant, never for
 * trusting one; anything but a JWT with `tenantId` or `icBUId` tells nothing.
 */
export function parseTenantIdentity(accessToken: string): TenantIdentity {
  const claims = parseClaims(accessToken);
  if (!isRecord(claims)) return { tenantId: null };
  const { tenantId, icBUId } = claims;
  const unit = typeof icBUId === 'number' ? String(icBUId) : icBUId;
  return {
    tenantId: typeof tenantId === 'string' && tenantId !== '' ? tenantId : null,
    ...(typeof unit === 'string' && unit !== '' ? { businessUnitId: unit } : {}),
  };
}

function parseClaims(accessToken: string): unknown {
  const parts = accessToken.split('.');
  const payload = parts[1];
  if (parts.length !== 3 || payload === undefined || !/^[A-Za-z0-9_-]+=*$/.test(payload)) return null;
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

import { ApiError } from '../errors/api-error.ts';
import { toTenantMark } from '../model/to-tenant-mark.ts';
import type { AccessToken } from './token-cache.ts';
import { parseTenantIdentity } from './token-claims.ts';

/**
 * Lets tokens pass as long as they are all for the tenant of the first that named one: the run has compared only that one
 * with what was configured, and a later sign-in must not carry its writes elsewhere. Throws an `ApiError`.
 */
export function createTenantGuard(route: string): (token: AccessToken) => AccessToken {
  let first: string | null = null;
  return (token) => {
    const tenant = toTenantMark(parseTenantIdentity(token.value));
    first ??= tenant;
    if (tenant === null || tenant === first) return token;
    throw new ApiError(`${route} failed: 200, the new access token is for another tenant.`, {
      code: 'API_WRONG_TENANT',
      route,
      status: 200,
      attempts: 1,
      requestId: null,
      mayHaveTakenEffect: false,
      hint: 'Check `base-url` or `region`, and any proxy in between.',
    });
  };
}

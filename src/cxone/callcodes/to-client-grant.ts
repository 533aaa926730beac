import { CREDENTIALS_HINT } from '../fault-words.ts';
import { FORM_TYPE, type TokenGrant } from '../token-grant.ts';

/** Sign-in by client credentials. Pure. */
export function toClientGrant(
  baseUrl: string,
  { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string },
): TokenGrant {
  const basic = Buffer.from(`${clientId}:${clientSecret}`, 'utf8').toString('base64');
  return {
    call: {
      route: 'POST /oauth/token',
      method: 'POST',
      url: `${baseUrl}/oauth/token`,
      headers: { authorization: `Basic ${basic}`, 'content-type': FORM_TYPE },
      body: 'grant_type=client_credentials',
    },
    credentialsName: 'these client credentials',
    hint: CREDENTIALS_HINT,
    hasLooseNumbers: false,
    secrets: [basic],
  };
}

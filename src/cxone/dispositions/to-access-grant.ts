import { FORM_TYPE, type TokenGrant } from '../token-grant.ts';
import { DISPOSITION_DIALECT, KEY_HINT } from './disposition-dialect.ts';
import { type SignInPlaces, toIssuerUrl, toKeySignInUrl } from './sign-in-place.ts';

export interface AccessCredentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** A registered back-end application; null: the key signs in by itself. */
  readonly application: { readonly clientId: string; readonly clientSecret: string } | null;
}

/** How an access key signs in. Pure. */
export function toAccessGrant(credentials: AccessCredentials, places: SignInPlaces): TokenGrant {
  const { application, accessKeyId, accessKeySecret } = credentials;
  if (application !== null) return toApplicationGrant({ ...credentials, application }, places);
  return {
    call: {
      route: 'POST /authentication/v1/token/access-key',
      method: 'POST',
      url: `${toKeySignInUrl(places)}/authentication/v1/token/access-key`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ accessKeyId, accessKeySecret }),
    },
    credentialsName: 'this access key',
    hint: KEY_HINT,
    hasLooseNumbers: true,
    dialect: DISPOSITION_DIALECT,
    secrets: [],
  };
}

/** Both halves are percent-encoded before they are joined: ids and secrets may hold a colon, and keys end in `=`. */
function toApplicationGrant(
  {
    application,
    accessKeyId,
    accessKeySecret,
  }: AccessCredentials & { application: NonNullable<AccessCredentials['application']> },
  places: SignInPlaces,
): TokenGrant {
  const { clientId, clientSecret } = application;
  const pair = `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`;
  const basic = Buffer.from(pair, 'utf8').toString('base64');
  const form = [
    'grant_type=password',
    `username=${encodeURIComponent(accessKeyId)}`,
    `password=${encodeURIComponent(accessKeySecret)}`,
  ].join('&');
  return {
    call: {
      route: 'POST /auth/token',
      method: 'POST',
      url: `${toIssuerUrl(places)}/auth/token`,
      headers: { authorization: `Basic ${basic}`, 'content-type': FORM_TYPE },
      body: form,
    },
    credentialsName: 'this access key through this application',
    hint: `${KEY_HINT} Check \`client-id\` and \`client-secret\` as well.`,
    hasLooseNumbers: true,
    dialect: DISPOSITION_DIALECT,
    secrets: [basic, encodeURIComponent(accessKeySecret), encodeURIComponent(clientSecret)],
  };
}

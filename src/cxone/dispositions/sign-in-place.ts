/** Who signs in tenants unless the input `issuer` names another. */
const COMMERCIAL_ISSUER = 'https://cxone.niceincontact.com';
const NICE_HOST =
  /(?:^|\.)(?:niceincontact\.com|nice-incontact\.com|nicecxone-sov1\.au|nicecxone-sov1\.eu)$/i;

export interface SignInPlaces {
  readonly issuer: string;
  /** The address of the API as it was given; null when it is to be discovered. */
  readonly baseUrl: string | null;
  /** As discovery tells it, else the input `region`. */
  readonly area: string;
}

/** Where an application signs in, and where discovery is asked. */
export function toIssuerUrl({ issuer, baseUrl }: Pick<SignInPlaces, 'issuer' | 'baseUrl'>): string {
  return ownHost({ issuer, baseUrl }) ?? issuer;
}

/** Where an access key signs in by itself: by the area in the commercial cloud, elsewhere where the secret is known to belong. */
export function toKeySignInUrl({ issuer, baseUrl, area }: SignInPlaces): string {
  if (issuer !== COMMERCIAL_ISSUER) return issuer;
  return ownHost({ issuer, baseUrl }) ?? `https://${area}.nice-incontact.com`;
}

/** An address that is none of NICE's (a gateway, an embedded tenant) signs in as well, unless an issuer is named. */
function ownHost({ issuer, baseUrl }: Pick<SignInPlaces, 'issuer' | 'baseUrl'>): string | null {
  if (issuer !== COMMERCIAL_ISSUER || baseUrl === null) return null;
  return NICE_HOST.test(new URL(baseUrl).hostname) ? null : baseUrl;
}

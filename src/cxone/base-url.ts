import { InputError } from '../errors/input-error.ts';
import type { BaseUrl } from '../model/settings.ts';
import { isLoopback } from '../util/is-loopback.ts';

const REGION = /^[a-z0-9-]+$/;
const HINT =
  'Give an https URL without user, password, query and fragment; http is for loopback addresses only.';

/**
 * The address of the API without a slash at its end: from `base-url` where it is given, else from the region. Pure. Throws
 * an `InputError`, which never repeats the URL, since there may be a password in it.
 */
export function toBaseUrl(inputs: { readonly region: string; readonly baseUrl: BaseUrl }): string {
  const { baseUrl } = inputs;
  if (baseUrl.kind === 'sandbox') throw refusal('the embedded tenant has no address');
  return baseUrl.kind === 'derived' ? fromRegion(inputs.region) : fromUrl(baseUrl.url);
}

/** Scheme, host and port of an API's address. */
export function toApiOrigin(baseUrl: string): string {
  return new URL(baseUrl).origin;
}

function fromUrl(text: string): string {
  const url = parseUrl(text.trim());
  if (url.username !== '' || url.password !== '') throw refusal('it holds a user or a password');
  if (/[?#]/.test(text)) throw refusal('it holds a query or a fragment');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refusal('it is neither https nor http');
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) throw refusal('it is not https');
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function fromRegion(region: string): string {
  if (REGION.test(region)) return `https://${region}.api.niceincontact.com`;
  throw new InputError('The input `region` may hold small letters, digits and hyphens only.', {
    hint: 'Give the region of your tenant, for example `us`, or its `base-url`.',
  });
}

function parseUrl(text: string): URL {
  if (!URL.canParse(text)) throw refusal('it is no absolute URL');
  return new URL(text);
}

function refusal(why: string): InputError {
  return new InputError(`The input \`base-url\` cannot be used: ${why}.`, { hint: HINT });
}

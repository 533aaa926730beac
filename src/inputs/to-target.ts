import type { ApiName } from '../model/call-code.ts';
import type { BaseUrl } from '../model/settings.ts';
import type { InputReader } from './input-reader.ts';

const MAX_LENGTH = 64;
const PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

export interface TargetFacts {
  readonly tenant: string | null;
  readonly baseUrl: BaseUrl;
  readonly api: ApiName;
  readonly region: string;
}

/**
 * The name of the environment: as given, else the tenant, else the host of the base URL (`us-api-niceincontact-com`,
 * without its port), else `sandbox`; what is not given is made to fit the pattern.
 */
export function toTarget(reader: InputReader, facts: TargetFacts): string {
  const given = reader.text('target');
  const target = given ?? toFittingName(facts.tenant ?? hostOf(facts));
  if (PATTERN.test(target)) return target;
  reader.problem('target', {
    ...(given === null ? {} : { value: given }),
    why: given === null ? 'cannot be worked out from the tenant or the base URL' : 'does not fit',
    wayOut: `Use 1 to ${MAX_LENGTH} letters, digits, _ and -, a letter or digit first.`,
  });
  return target;
}

function hostOf({ baseUrl, api, region }: TargetFacts): string {
  if (baseUrl.kind === 'sandbox') return 'sandbox';
  if (baseUrl.kind === 'url') return new URL(baseUrl.url).hostname;
  return api === 'callcodes' ? `${region}.api.niceincontact.com` : `${region}.nice-incontact.com`;
}

function toFittingName(text: string): string {
  return text
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, MAX_LENGTH)
    .replace(/-+$/, '');
}

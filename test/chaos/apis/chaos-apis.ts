import { API_NAMES, type ApiName } from '../../../src/model/call-code.ts';
import type { ChaosApi } from '../chaos-api.ts';
import { callCodesChaosApi } from './call-codes-chaos-api.ts';
import { dispositionsChaosApi } from './dispositions-chaos-api.ts';

export const CHAOS_APIS: Readonly<Record<ApiName, ChaosApi>> = {
  callcodes: callCodesChaosApi,
  dispositions: dispositionsChaosApi,
};

/** Throws for a name that is none. */
export function toChaosApi(name: string): ChaosApi {
  const known = API_NAMES.find((each) => each === name);
  if (known === undefined) throw new Error(`Not an API: ${name}. There are ${API_NAMES.join(' and ')}.`);
  return CHAOS_APIS[known];
}

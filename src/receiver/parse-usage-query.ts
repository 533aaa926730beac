import type { UsageQuery } from '../model/daily-usage.ts';
import { isDay } from '../util/is-day.ts';

const PARAMETERS = ['from', 'to', 'target'];
const MAX_TARGET_LENGTH = 512;
const TARGET = new RegExp(`^[^\\0]{1,${MAX_TARGET_LENGTH}}$`, 'u');

export type ParsedUsageQuery =
  | { readonly kind: 'query'; readonly query: UsageQuery }
  | { readonly kind: 'invalid'; readonly why: string };

/** `?from=YYYY-MM-DD&to=YYYY-MM-DD&target=NAME`, each of them optional. Pure. */
export function parseUsageQuery(parameters: URLSearchParams): ParsedUsageQuery {
  const names = [...parameters.keys()];
  if (names.some((name) => !PARAMETERS.includes(name)))
    return invalid(`the parameters are ${PARAMETERS.join(', ')}`);
  if (new Set(names).size < names.length) return invalid('a parameter stands twice');
  const [fromDay, toDay, target] = PARAMETERS.map((name) => parameters.get(name));
  for (const day of [fromDay, toDay]) {
    if (typeof day === 'string' && !isDay(day)) return invalid('from and to are days: YYYY-MM-DD');
  }
  if (typeof fromDay === 'string' && typeof toDay === 'string' && fromDay > toDay)
    return invalid('from lies behind to');
  if (typeof target === 'string' && !TARGET.test(target))
    return invalid(`target has 1 to ${MAX_TARGET_LENGTH} characters, none of them U+0000`);
  return {
    kind: 'query',
    query: { fromDay: fromDay ?? null, toDay: toDay ?? null, target: target ?? null },
  };
}

function invalid(why: string): ParsedUsageQuery {
  return { kind: 'invalid', why };
}

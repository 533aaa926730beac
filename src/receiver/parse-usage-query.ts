import type { UsageQuery } from '../model/daily-usage.ts';

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

/** A day of the calendar; the year 0 is none, for PostgreSQL at least. */
function isDay(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function invalid(why: string): ParsedUsageQuery {
  return { kind: 'invalid', why };
}

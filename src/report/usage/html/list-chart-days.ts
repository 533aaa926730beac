import type { UsageInput } from '../usage-input.ts';

/** More would be too thin to be told apart. */
export const MAX_CHART_DAYS = 366;
const DAY_MS = 86_400_000;

/**
 * The days that the charts show, each of the calendar, with or without events: those that were asked for, or those between
 * the first and the last event; the last ones where there are too many.
 */
export function listChartDays({ usage, query }: Pick<UsageInput, 'usage' | 'query'>): readonly string[] {
  const [first, last] = [usage[0]?.day, usage.at(-1)?.day];
  if (first === undefined || last === undefined) return [];
  const asked = listDays(query.fromDay ?? first, query.toDay ?? last);
  return asked ?? listDays(first, last) ?? listDays(shift(last, 1 - MAX_CHART_DAYS), last) ?? [];
}

/** Null where there are too many. */
function listDays(first: string, last: string): readonly string[] | null {
  const count = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
  return count > MAX_CHART_DAYS ? null : Array.from({ length: count }, (_, index) => shift(first, index));
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

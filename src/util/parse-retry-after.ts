/** Several, where a proxy has put two headers into one. */
const SECONDS = /^-?\d+(?:\.\d+)?(?:\s*,\s*-?\d+(?:\.\d+)?)*$/;
/** IMF-fixdate and RFC 850 date, and asctime, which leaves out that it is GMT. https://www.rfc-editor.org/rfc/rfc9110#name-date-time-formats */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, .* GMT$/;
const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/**
 * Milliseconds that a `Retry-After` header asks for, at least 0 and the longest of several; null when there is none or it says
 * nothing. A date counts from the reply's own `Date` where there is one, so that a clock that goes wrong on either side does
 * no harm. Pure.
 */
export function parseRetryAfter(headers: Readonly<Record<string, string>>, nowMs: number): number | null {
  const value = headers['retry-after']?.trim() ?? '';
  if (SECONDS.test(value))
    return Math.max(0, ...value.split(',').map((seconds) => Math.ceil(Number(seconds) * 1000)));
  const untilMs = parseHttpDate(value);
  if (untilMs === null) return null;
  return Math.max(0, untilMs - (parseHttpDate(headers['date'] ?? '') ?? nowMs));
}

function parseHttpDate(value: string): number | null {
  const text = value.trim();
  const isAsctime = ASCTIME.test(text);
  if (!isAsctime && !HTTP_DATE.test(text)) return null;
  const ms = Date.parse(isAsctime ? `${text} GMT` : text);
  return Number.isNaN(ms) ? null : ms;
}

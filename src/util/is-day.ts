/** The year 0 is none, for PostgreSQL at least. */
const FORM = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/** True for a day of the calendar as `YYYY-MM-DD`: no 30th of February. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const epochMs = FORM.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(epochMs) && new Date(epochMs).toISOString().startsWith(value);
}

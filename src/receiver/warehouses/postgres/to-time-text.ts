/** `YYYY-MM-DD HH:MM:SS.mmm+00`: a form that PostgreSQL and Redshift both read as a time with zone. */
export function toTimeText(epochMs: number): string {
  return new Date(epochMs).toISOString().replace('T', ' ').replace('Z', '+00');
}

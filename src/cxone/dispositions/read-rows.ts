import type { HttpClient } from '../http-client.ts';
import { fetchRows } from './disposition-calls.ts';
import type { Disposition } from './parse-disposition.ts';
import { PAGE_ROWS } from './routes.ts';

/**
 * The rows of the list from `start` on, with the one before it: a tenant may refuse to be asked for what lies behind its end.
 */
export async function readRows(client: HttpClient, start: number): Promise<readonly Disposition[]> {
  const first = Math.max(0, start - 1);
  const rows: Disposition[] = [];
  for (;;) {
    const page = await fetchRows(client, { skip: first + rows.length, top: PAGE_ROWS });
    rows.push(...page.rows);
    if (page.rows.length === 0 || first + rows.length >= page.totalRecords) return rows;
  }
}

/** By name without case; of several the one that was created first. */
export function toNamed(
  rows: readonly Disposition[],
  names: readonly string[],
): ReadonlyMap<string, Disposition> {
  const byName = new Map<string, Disposition>();
  for (const row of rows) {
    const name = row.dispositionName.toLowerCase();
    if (!byName.has(name)) byName.set(name, row);
  }
  return new Map(
    names.flatMap((name) => {
      const row = byName.get(name.toLowerCase());
      return row === undefined ? [] : [[name, row] as const];
    }),
  );
}

import type { HttpClient } from '../http-client.ts';
import { fetchRows } from './disposition-calls.ts';
import type { Disposition } from './parse-disposition.ts';
import { readList } from './read-list.ts';
import { PAGE_ROWS } from './routes.ts';
import { isMarked } from './tag-line.ts';
import type { WriteContext } from './write-context.ts';

const FIRST_PAUSE_MS = 250;
const MAX_PAUSE_MS = 2000;

export interface NameSearch {
  readonly names: readonly string[];
  readonly waitMs: number;
  readonly isCandidate: (disposition: Disposition) => boolean;
}

/**
 * The records of these names, as far as they show within `waitMs`; lists may lag behind a create. New rows stand at the end of
 * the list, so that only those are looked at until the last look, which takes in the whole list.
 */
export async function findByName(
  context: WriteContext,
  { names, waitMs, isCandidate }: NameSearch,
): Promise<ReadonlyMap<string, Disposition>> {
  const { clock, signal, registry } = context;
  const endMs = clock.nowMs() + waitMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(MAX_PAUSE_MS, pauseMs * 2)) {
    const isLast = clock.nowMs() >= endMs;
    const rows = isLast ? await readAll(context) : await readRows(context.client, registry.rowCount);
    const found = toNamed(rows.filter(isCandidate), names);
    if (isLast || found.size === names.length) return found;
    await clock.sleep(Math.max(1, Math.min(pauseMs, endMs - clock.nowMs())), signal);
  }
}

/** Nothing in it says yet which code it is. */
export function isUntagged({ notes }: Disposition): boolean {
  return !isMarked(notes);
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

/** The rows of the list from `start` on. */
export async function readRows(client: HttpClient, start: number): Promise<readonly Disposition[]> {
  const rows: Disposition[] = [];
  for (;;) {
    const page = await fetchRows(client, { skip: start + rows.length, top: PAGE_ROWS });
    rows.push(...page.rows);
    if (page.rows.length === 0 || start + rows.length >= page.totalRecords) return rows;
  }
}

async function readAll({ client, clock, signal }: WriteContext): Promise<readonly Disposition[]> {
  return readList({
    readPage: (range) => fetchRows(client, range),
    width: 1,
    sleep: (ms) => clock.sleep(ms, signal),
    onProgress: () => undefined,
    onReread: () => undefined,
  });
}

import { fetchRows } from './disposition-calls.ts';
import type { Disposition } from './parse-disposition.ts';
import { readList } from './read-list.ts';
import { readRows, toNamed } from './read-rows.ts';
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

async function readAll({ client, clock, signal }: WriteContext): Promise<readonly Disposition[]> {
  return readList({
    readPage: (range) => fetchRows(client, range),
    width: 1,
    sleep: (ms) => clock.sleep(ms, signal),
    onProgress: () => undefined,
    onReread: () => undefined,
  });
}

import type { Clock } from '../../model/clock.ts';
import type { Logger } from '../../model/logger.ts';
import type { RecentApply } from '../../model/recent-apply.ts';
import type { Disposition } from './parse-disposition.ts';

/** How long a list may lag behind a create. */
export const LIST_LAG_MS = 15_000;
const FIRST_PAUSE_MS = 500;
const MAX_PAUSE_MS = 2000;

export interface SettledListOptions {
  readonly read: () => Promise<readonly Disposition[]>;
  /** Null: nothing is known of an apply of late. */
  readonly recentApply: RecentApply | null;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/**
 * The list, once it shows what an apply of a moment ago has created. An apply that was killed or cancelled may have created more than
 * it could write down: after that one it is read when it can no longer lag behind it.
 */
export async function readSettledList(options: SettledListOptions): Promise<readonly Disposition[]> {
  const { read, recentApply, clock, signal, log } = options;
  if (recentApply === null) return read();
  const endMs = recentApply.atMs + LIST_LAG_MS;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(MAX_PAUSE_MS, pauseMs * 2)) {
    const list = await read();
    const leftMs = endMs - clock.nowMs();
    if (leftMs <= 0 || (recentApply.isComplete && holdsAll(list, recentApply))) return list;
    const waitMs = recentApply.isComplete ? Math.min(pauseMs, leftMs) : leftMs;
    if (pauseMs === FIRST_PAUSE_MS)
      log.info(
        `Waiting for the list of dispositions, ${Math.ceil(leftMs / 1000)} s at most: it may not show yet what an apply did a moment ago.`,
      );
    await clock.sleep(waitMs, signal);
  }
}

function holdsAll(list: readonly Disposition[], { createdIds }: RecentApply): boolean {
  const ids = new Set(list.map(({ id }) => id));
  return createdIds.every((id) => ids.has(id));
}

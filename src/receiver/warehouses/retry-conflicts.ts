import type { Clock } from '../../model/clock.ts';

const MAX_TRIES = 6;
const FIRST_PAUSE_MS = 20;

export interface ConflictRetry {
  /** True when the warehouse undid the work only because another writer was in its way. */
  readonly isConflict: (error: unknown) => boolean;
  readonly clock: Clock;
  readonly random: () => number;
}

/** Tries a transaction again while others are in its way, a few times, with growing pauses of random length. */
export async function retryConflicts<Value>(
  attempt: () => Promise<Value>,
  { isConflict, clock, random }: ConflictRetry,
): Promise<Value> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === MAX_TRIES || !isConflict(error)) throw error;
      await clock.sleep(FIRST_PAUSE_MS * 2 ** (tries - 1) * (0.5 + random()));
    }
  }
}

import type { ActualCode } from '../../model/call-code.ts';
import type { Clock } from '../../model/clock.ts';
import type { RetryBudget } from '../attempt-loop.ts';
import type { HttpClient } from '../http-client.ts';
import { fetchCode, fetchPlace } from './read-calls.ts';

/** How long a list may lag behind the write that a 409 tells of. */
export const READ_BACK_MS = 15_000;
const FIRST_PAUSE_MS = 250;
const MAX_PAUSE_MS = 2000;

export interface ReadBackOptions {
  readonly client: HttpClient;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly place: { readonly code: string; readonly parentId: string | null };
  /** Of the create that is read back. */
  readonly budget: RetryBudget;
}

/**
 * The record that keeps a place taken, or null when it does not show within 15 s. The list only says where to look: it may
 * lag, so that the record itself is read by its id, which never lags.
 */
export async function fetchTakenPlace(options: ReadBackOptions): Promise<ActualCode | null> {
  const { clock, signal } = options;
  const endMs = clock.nowMs() + READ_BACK_MS;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(MAX_PAUSE_MS, pauseMs * 2)) {
    const found = await fetchOnce(options);
    const leftMs = endMs - clock.nowMs();
    if (found !== null || leftMs <= 0) return found;
    await clock.sleep(Math.min(pauseMs, leftMs), signal);
  }
}

async function fetchOnce({ client, place, budget }: ReadBackOptions): Promise<ActualCode | null> {
  for (const { id } of await fetchPlace(client, { ...place, budget })) {
    const code = await fetchCode(client, { id, budget });
    if (code?.code === place.code && code.parentId === place.parentId) return code;
  }
  return null;
}

/** A pause that the tenant asks for is obeyed up to this long: the time that one code may take in all. */
export const MAX_PAUSE_MS = 120_000;

/** After a longer (absurd, or quota of the day) pause was asked for, the tenant is tried again after this time. */
export const PROBE_PAUSE_MS = 10_000;

/** What is done about a pause that was asked for: the pause itself, or a shorter one when it is out of all proportion. */
export function toPauseMs(retryAfterMs: number): number {
  return retryAfterMs > MAX_PAUSE_MS ? PROBE_PAUSE_MS : retryAfterMs;
}

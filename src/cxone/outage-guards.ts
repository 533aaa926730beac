import type { OutageGuard } from './outage-guard.ts';

/** Each kind of call by itself: a tenant that still answers reads, or signs in, may take no writes. */
export interface OutageGuards {
  readonly read: OutageGuard;
  readonly write: OutageGuard;
  readonly signIn: OutageGuard;
}

/** A call was given up for good: it counts for whatever is silent. */
export function noteGivenUp({ read, write, signIn }: OutageGuards): void {
  for (const outage of [read, write, signIn]) outage.noteGivenUp();
}

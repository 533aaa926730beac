/** What a call's end tells about the tenant's limit. `failed`: nothing; `unused`: the call never left. */
export type PaceVerdict =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'limited'; readonly retryAfterMs: number | null }
  | { readonly kind: 'failed' }
  | { readonly kind: 'unused' };

/** Given out with each permission to send, handed back with the verdict. */
export interface PaceTicket {
  /** Counts the calls sent. */
  readonly index: number;
  /** Counts the runs, each of which ends with a 429. */
  readonly run: number;
  readonly sentAtMs: number;
}

/** Learns the tenant's limit. Pure state: time comes in, nothing is awaited, so that it can be simulated. */
export interface PaceModel {
  /** Earliest time of the next call; not after `nowMs` when it may leave at once, infinite when another has to end before. */
  nextSendAtMs(nowMs: number): number;
  /** Until when the tenant wants no calls at all, when that is too long to wait for; else null. */
  refusedUntilMs(nowMs: number): number | null;
  onSend(nowMs: number): PaceTicket;
  onVerdict(ticket: PaceTicket, facts: { readonly verdict: PaceVerdict; readonly nowMs: number }): void;
}

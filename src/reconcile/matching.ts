import type { ActualCode, DesiredCode } from '../model/call-code.ts';

/** What a code's reference to its parent comes to. `new`: a listed code that the tenant does not have yet. */
export type ResolvedParent =
  | { readonly kind: 'root' }
  | { readonly kind: 'record'; readonly record: ActualCode }
  | { readonly kind: 'new'; readonly code: DesiredCode }
  | { readonly kind: 'missing' };

/** Two codes that mean the same record: `winner` keeps it, and of the two at least one says so by `was`. */
export interface Dispute {
  readonly record: ActualCode;
  readonly winner: DesiredCode;
  readonly loser: DesiredCode;
  /** How the loser means it. */
  readonly loserBy: ClaimKind;
}

export type ClaimKind = 'was' | 'place';

/** Which listed code is which record of the tenant. */
export interface Matching {
  readonly recordOf: ReadonlyMap<DesiredCode, ActualCode>;
  /** By id of the record. */
  readonly codeOf: ReadonlyMap<string, DesiredCode>;
  readonly parentOf: ReadonlyMap<DesiredCode, ResolvedParent>;
  /** The record that stands where a code found elsewhere, by its `was`, should go. */
  readonly occupantOf: ReadonlyMap<DesiredCode, ActualCode>;
  readonly disputes: readonly Dispute[];
}

import type { ActualCode, DesiredCode } from '../model/call-code.ts';
import type { Change, CreateChange, FieldChange, WriteOverChange } from '../model/plan.ts';

type Unhashed<T> = T extends unknown ? Omit<T, 'hash'> : never;

/** A change whose values may still turn out not to be written: the hash comes last. */
export type DraftChange = Unhashed<Change>;
export type CreateDraft = Unhashed<CreateChange>;
export type WriteOverDraft = Unhashed<WriteOverChange>;

/** A draft with what it is about, for the steps that judge it. */
export interface Draft {
  readonly change: DraftChange;
  /** Null for a removal. */
  readonly code: DesiredCode | null;
  /** Null for a create. */
  readonly record: ActualCode | null;
}

/** The same change, not done, and why. */
export function toConflict(change: WriteOverDraft, reason: string): DraftChange {
  return { ...change, action: 'conflict', reason };
}

/** Whatever turns `isActive` false retires a code. */
export function isRetirement(fields: readonly FieldChange[]): boolean {
  return fields.some(({ field, to }) => field === 'isActive' && to === false);
}

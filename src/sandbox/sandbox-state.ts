import type { CallCodeType } from '../model/call-code.ts';

export const SANDBOX_STATE_VERSION = 1;
/** Tells a state file from any other JSON. */
export const SANDBOX_STATE_KIND = 'cxone-callcodes-sandbox';

/** A call code in the API's own form; members stand in the order of the wire. */
export interface CallCodeRecord {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly type: CallCodeType;
  readonly parentCallCodeId: string | null;
  readonly category: string;
  readonly isActive: boolean;
}

/** A disposition of the Admin API's flat list, in the API's own form. */
export interface DispositionRecord {
  readonly dispositionId: number;
  readonly dispositionName: string;
  readonly notes: string;
  /** ISO 8601, UTC. */
  readonly lastUpdated: string;
  readonly classificationId: number;
  readonly systemOutcome: string;
  readonly isActive: boolean;
  readonly isPreviewDisposition: boolean;
}

/** The first 201 under an idempotency key. */
export interface RememberedReply {
  readonly key: string;
  /** Hex SHA-256 of the RFC 8785 JSON of the request body. */
  readonly fingerprint: string;
  readonly record: CallCodeRecord;
  /** Epoch milliseconds. */
  readonly atMs: number;
}

/** Everything a later process needs to go on as the same tenant. */
export interface SandboxState {
  readonly formatVersion: typeof SANDBOX_STATE_VERSION;
  readonly kind: typeof SANDBOX_STATE_KIND;
  /** Number of the last change that is part of this state. */
  readonly sequence: number;
  readonly callCodes: {
    /** In creation order. */
    readonly records: readonly CallCodeRecord[];
    /** Oldest first. */
    readonly remembered: readonly RememberedReply[];
  };
  readonly dispositions: {
    /** In creation order, which is that of their ids. */
    readonly records: readonly DispositionRecord[];
  };
}

/** One mutation; replaying all of them, in order, gives the state. */
export type SandboxChange =
  | {
      readonly kind: 'call-code-created';
      readonly record: CallCodeRecord;
      readonly remembered: RememberedReply | null;
    }
  | { readonly kind: 'call-code-updated'; readonly record: CallCodeRecord }
  | { readonly kind: 'disposition-created' | 'disposition-updated'; readonly disposition: DispositionRecord };

/** A tenant with these call codes that no key remembers. */
export function toSandboxState(records: readonly CallCodeRecord[]): SandboxState {
  return {
    formatVersion: SANDBOX_STATE_VERSION,
    kind: SANDBOX_STATE_KIND,
    sequence: 0,
    callCodes: { records, remembered: [] },
    dispositions: { records: [] },
  };
}

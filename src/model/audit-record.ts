import type { ApiName, CodeValues } from './call-code.ts';
import type { OutcomeError } from './outcome.ts';

export const AUDIT_FORMAT_VERSION = 1;

export type AuditResultAction =
  | 'CREATE_CALL_CODE'
  | 'UPDATE_CALL_CODE'
  | 'DEACTIVATE_CALL_CODE'
  | 'ADOPT_CALL_CODE';

/** First record. */
export interface AuditHeader {
  readonly action: 'HEADER';
  readonly formatVersion: typeof AUDIT_FORMAT_VERSION;
  readonly tool: { readonly name: string; readonly version: string };
  readonly target: string;
  readonly api: ApiName;
  readonly origin: string;
  readonly planDigest: string;
  /** Which gate let the plan through, and who stands for it. */
  readonly coverage: AuditCoverage;
  readonly actor: string | null;
  readonly commit: string | null;
  readonly runUrl: string | null;
}

export interface AuditCoverage {
  readonly mode: 'approved' | 'required' | 'warn' | 'off';
  /** `nothing`: the plan was not covered and the mode let it pass, or it is empty. */
  readonly by: 'approved-digest' | 'reviewed-plans' | 'confirmed-at-terminal' | 'nothing';
  readonly givenBy: string | null;
  /** Pull requests whose signed plans cover the slots. */
  readonly pullRequests: readonly number[];
}

/** Written and flushed before the first request of a change leaves. */
export interface AuditIntent {
  readonly action: 'INTENT';
  readonly code: string;
  readonly path: string;
  readonly requestId: string;
  readonly after: CodeValues;
}

export interface AuditResult {
  readonly action: AuditResultAction;
  readonly code: string;
  readonly path: string;
  readonly status: 'SUCCESS' | 'FAILURE' | 'SKIPPED';
  readonly latencyMs: number | null;
  /** Of the intent; null when nothing was sent. */
  readonly requestId: string | null;
  readonly attempts: number;
  readonly httpStatus: number | null;
  readonly callCodeId: string | null;
  readonly before: CodeValues | null;
  readonly after: CodeValues;
  readonly error: OutcomeError | null;
}

/** Last record. */
export interface AuditClose {
  readonly action: 'CLOSE';
  readonly outcome: string;
  readonly cancelled: boolean;
  readonly counts: {
    readonly applied: number;
    readonly adopted: number;
    readonly failed: number;
    readonly skipped: number;
  };
}

export type AuditEntry = AuditHeader | AuditIntent | AuditResult | AuditClose;

/** Sequence number, time and chain that the log adds to an entry. */
export type AuditRecord = { readonly seq: number; readonly timestamp: string } & AuditEntry & {
    readonly prevHash: string;
    readonly hash: string;
  };

/** An open log. `append` resolves once the record is on disk; calls may overlap, records stay in call order. */
export interface AuditLog {
  readonly file: string;
  append(entry: AuditHeader | AuditIntent | AuditResult): Promise<void>;
  /** Writes the last record and resolves with its hash. */
  close(entry: AuditClose): Promise<string>;
}

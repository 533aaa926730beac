import type { AuditVerification } from '../../src/audit/verify-audit-log.ts';
import type { AuditRecord } from '../../src/model/audit-record.ts';
import type { ActualCode } from '../../src/model/call-code.ts';
import type { ChaosApi } from './chaos-api.ts';
import type { LoggedCall } from './play/request-tail.ts';
import type { NumberedChange } from './play/served-tenant.ts';
import type { Edit, Schedule } from './schedule.ts';

/** One record written by hand, and when: the changes of the tenant in between may be it. */
export interface HandEdit {
  readonly kind: Edit['kind'] | 'undo';
  /** As it was sent; `id` is null for a new one. */
  readonly record: Omit<ActualCode, 'id'> & { readonly id: string | null };
  /** Number of the tenant's last change before it, and after. */
  readonly afterSequence: number;
  readonly upToSequence: number;
  readonly startedMs: number;
  readonly endedMs: number;
}

export interface AuditHistory {
  readonly verification: AuditVerification;
  readonly records: readonly AuditRecord[];
}

/** One run of apply as it was seen from outside. */
export interface RunHistory {
  readonly version: number;
  /** False for the runs after the faults, which have to converge. */
  readonly isChaotic: boolean;
  readonly via: 'cli' | 'action';
  /** Signals that it was sent while it ran, in order. */
  readonly signals: readonly NodeJS.Signals[];
  /** It did not end by itself in good time. */
  readonly timedOut: boolean;
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly outcome: string | null;
  readonly auditHash: string | null;
  readonly texts: Readonly<Record<string, string>>;
  /** Null without an audit log. */
  readonly audit: AuditHistory | null;
  /** Number of the tenant's last change when it began, and when it had ended. */
  readonly fromSequence: number;
  readonly toSequence: number;
  readonly startedMs: number;
  readonly endedMs: number;
  /** The tenant's process died meanwhile. */
  readonly tenantCrashed: boolean;
}

/** Everything that happened, for the invariants to judge. */
export interface ChaosHistory {
  readonly schedule: Schedule;
  readonly runs: readonly RunHistory[];
  /** Every change that the tenant ever made, in order, numbered from 1. */
  readonly changes: readonly NumberedChange[];
  readonly edits: readonly HandEdit[];
  readonly calls: readonly LoggedCall[];
  readonly api: Pick<ChaosApi, 'rules' | 'secrets'>;
}

/** Something that must never be. */
export interface Violation {
  readonly invariant: string;
  /** Number of the run, from 1; null when it concerns them all. */
  readonly run: number | null;
  readonly message: string;
}

/** @param history complete; judges it by one invariant. */
export type Invariant = (history: ChaosHistory) => readonly Violation[];

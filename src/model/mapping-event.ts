import type { AuditResult } from './audit-record.ts';
import type { Metrics, RunOutcome } from './outcome.ts';
import type { ExecutableChange } from './plan.ts';

export const MAPPING_EVENT_NAMES = ['MAPPING_COMPLETED', 'MAPPING_FAILED'] as const;
export type MappingEventName = (typeof MAPPING_EVENT_NAMES)[number];

/** What became of one change; `status` as in the audit log. */
export interface MappingEventChange {
  readonly action: ExecutableChange['action'];
  readonly path: string;
  readonly code: string;
  readonly category: string;
  readonly status: AuditResult['status'];
  /** Null without a request. */
  readonly latencyMs: number | null;
  /** Null where no id is known. */
  readonly callCodeId: string | null;
}

/** What apply tells reporting systems: one event a run that came to a plan. */
export interface MappingEvent {
  readonly event: MappingEventName;
  /** `MAP_<run id or UUID>_<attempt>_<job>_<target>_<first 8 hex of the plan digest>`: the same for every try and resend. */
  readonly mappingId: string;
  readonly metrics: Metrics;
  /** ISO 8601, UTC: when the apply ended. */
  readonly timestamp: string;
  readonly target: string;
  readonly outcome: RunOutcome;
  readonly planDigest: string;
  /** Null when nothing was written. */
  readonly auditHash: string | null;
  readonly commit: string | null;
  readonly runUrl: string | null;
  readonly changes: readonly MappingEventChange[];
  /** How many changes were left out since the body would be too large; then `changes` is empty here and missing in the body. */
  readonly changesOmitted?: number;
}

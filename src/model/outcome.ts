import type { ExecutableChange } from './plan.ts';

/** What became of one change. `adopted`: the tenant had it already, equal in every field. */
export type ChangeStatus = 'applied' | 'adopted' | 'failed' | 'skipped';

export interface OutcomeError {
  /** Stable: `API_…`, `STALE`, `DUPLICATE`, `PARENT_FAILED`, `CANCELLED`, `TENANT_SILENT`. */
  readonly code: string;
  /** Without secrets, headers or bodies. */
  readonly message: string;
}

export interface ChangeOutcome {
  readonly change: ExecutableChange;
  readonly status: ChangeStatus;
  /** Id of the record, where one is known. */
  readonly id: string | null;
  /** Null when no request was sent for it. */
  readonly requestId: string | null;
  readonly attempts: number;
  readonly httpStatus: number | null;
  /** From the first attempt to the last reply; null without a request. */
  readonly latencyMs: number | null;
  /** Epoch milliseconds of the first attempt; null without a request. */
  readonly startedAtMs: number | null;
  readonly error: OutcomeError | null;
}

/** The four figures of the output `metrics`. */
export interface Metrics {
  readonly totalAttempts: number;
  readonly successfulAssignments: number;
  /** Mean over the changes with a request, rounded to 2 decimals; 0 without any. */
  readonly averageLatencyMs: number;
  /** 1 for an empty plan. */
  readonly assignmentRate: number;
}

export interface ApplyOutcome {
  /** In the order of the plan. */
  readonly changes: readonly ChangeOutcome[];
  readonly metrics: Metrics;
  readonly cancelled: boolean;
}

export const RUN_OUTCOMES = [
  'invalid',
  'failed',
  'blocked',
  'partial',
  'applied',
  'changes',
  'clean',
  'validated',
] as const;
/** The output `outcome`. */
export type RunOutcome = (typeof RUN_OUTCOMES)[number];

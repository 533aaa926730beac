/** What came of the applies of one day for one target: one row of the view `mapping_metrics_daily`. */
export interface DailyUsage {
  /** `YYYY-MM-DD`, UTC, of the events' own time. */
  readonly day: string;
  readonly target: string;
  readonly events: number;
  readonly attempts: number;
  readonly successes: number;
  /** `successes / attempts`; 1 without attempts. */
  readonly assignmentRate: number;
  /** Over the changes with a request on that day; null without any. */
  readonly p50LatencyMs: number | null;
  readonly p95LatencyMs: number | null;
}

/** Which figures are asked for. */
export interface UsageQuery {
  /** `YYYY-MM-DD`, both included; null: no bound. */
  readonly fromDay: string | null;
  readonly toDay: string | null;
  readonly target: string | null;
}

import type { DailyUsage, UsageQuery } from '../../model/daily-usage.ts';

/** Everything that a report of usage says. Its texts may say anything. */
export interface UsageInput {
  /** By day, then target. */
  readonly usage: readonly DailyUsage[];
  readonly query: UsageQuery;
  /** Where the figures come from, without credentials. */
  readonly source: string;
  /** Epoch milliseconds. */
  readonly madeAtMs: number;
}

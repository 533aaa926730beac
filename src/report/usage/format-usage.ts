import type { UsageQuery } from '../../model/daily-usage.ts';
import type { UsageSum } from './sum-usage.ts';

/** Where there is nothing to say. */
export const NO_FIGURE = '–';
const PERCENT_DECIMALS = 10;
const MS_PER_SECOND = 1_000;
const FEW_MS = 10;

/** `98.7 %`, cut and not rounded, so that 100.0 % means all of them. */
export function formatRate({
  attempts,
  assignmentRate,
}: Pick<UsageSum, 'attempts' | 'assignmentRate'>): string {
  if (attempts === 0) return NO_FIGURE;
  // Without the margin 0.57 would come out as 56.9 %.
  const percent = Math.floor(assignmentRate * 100 * PERCENT_DECIMALS + 1e-9) / PERCENT_DECIMALS;
  return `${percent.toFixed(1)} %`;
}

/** `4.2 ms`, `812 ms`, `2.30 s`. */
export function formatLatency(latencyMs: number | null): string {
  if (latencyMs === null) return NO_FIGURE;
  if (latencyMs < FEW_MS) return `${latencyMs.toFixed(1)} ms`;
  if (Math.round(latencyMs) < MS_PER_SECOND) return `${Math.round(latencyMs)} ms`;
  return `${(latencyMs / MS_PER_SECOND).toFixed(2)} s`;
}

/** `2026-11-01 to 2026-11-30`, in the words of what was asked. */
export function formatPeriod({ fromDay, toDay }: UsageQuery): string {
  if (fromDay === null) return toDay === null ? 'all days' : `up to ${toDay}`;
  if (toDay === null) return `from ${fromDay} on`;
  return fromDay === toDay ? fromDay : `${fromDay} to ${toDay}`;
}

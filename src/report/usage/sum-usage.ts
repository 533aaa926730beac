import type { DailyUsage } from '../../model/daily-usage.ts';
import { byCodePoint } from '../../util/by-code-point.ts';

/** What can be added up. Percentiles cannot: those of several days say nothing about all of their changes together. */
export interface UsageSum {
  readonly events: number;
  readonly attempts: number;
  readonly successes: number;
  /** `successes / attempts`, not the mean of the days; 1 without attempts. */
  readonly assignmentRate: number;
}

/** The highest 95th percentile among days, with its day and target. */
export interface SlowestDay {
  readonly p95LatencyMs: number;
  readonly day: string;
  readonly target: string;
}

export interface TargetUsage extends UsageSum {
  readonly target: string;
  /** Days with events. */
  readonly days: number;
  /** Null without latencies. */
  readonly slowestDay: SlowestDay | null;
}

export interface DayUsage extends UsageSum {
  readonly day: string;
}

export interface UsageTotals extends UsageSum {
  readonly days: number;
  readonly targets: number;
  readonly slowestDay: SlowestDay | null;
}

export function sumUsage(rows: readonly DailyUsage[]): UsageTotals {
  return {
    ...addUp(rows),
    days: new Set(rows.map(({ day }) => day)).size,
    targets: new Set(rows.map(({ target }) => target)).size,
    slowestDay: findSlowestDay(rows),
  };
}

/** One for each target, in the order of their names. */
export function sumByTarget(rows: readonly DailyUsage[]): readonly TargetUsage[] {
  return groupBy(rows, ({ target }) => target).map(([target, group]) => ({
    target,
    ...addUp(group),
    days: group.length,
    slowestDay: findSlowestDay(group),
  }));
}

/** One for each day that has events, in order. */
export function sumByDay(rows: readonly DailyUsage[]): readonly DayUsage[] {
  return groupBy(rows, ({ day }) => day).map(([day, group]) => ({ day, ...addUp(group) }));
}

function addUp(rows: readonly DailyUsage[]): UsageSum {
  const total = (figure: 'events' | 'attempts' | 'successes') =>
    rows.reduce((sum, row) => sum + row[figure], 0);
  const [attempts, successes] = [total('attempts'), total('successes')];
  return {
    events: total('events'),
    attempts,
    successes,
    assignmentRate: attempts === 0 ? 1 : successes / attempts,
  };
}

function findSlowestDay(rows: readonly DailyUsage[]): SlowestDay | null {
  let slowest: SlowestDay | null = null;
  for (const { p95LatencyMs, day, target } of rows) {
    if (p95LatencyMs === null || p95LatencyMs <= (slowest?.p95LatencyMs ?? -1)) continue;
    slowest = { p95LatencyMs, day, target };
  }
  return slowest;
}

function groupBy(
  rows: readonly DailyUsage[],
  keyOf: (row: DailyUsage) => string,
): readonly (readonly [key: string, group: readonly DailyUsage[]])[] {
  const groups = new Map<string, DailyUsage[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...groups].sort(([left], [right]) => byCodePoint(left, right));
}

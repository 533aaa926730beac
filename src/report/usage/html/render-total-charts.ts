import { countOf, formatCount } from '../../format-text.ts';
import { formatRate } from '../format-usage.ts';
import { type DayUsage, sumByDay } from '../sum-usage.ts';
import type { UsageInput } from '../usage-input.ts';
import { toAxisEnd, toRateAxisStart } from './chart-scale.ts';
import { drawBars, drawLine } from './chart-shapes.ts';
import { renderChart } from './render-chart.ts';

/** Attempts and assignment rate of each day, over all targets. */
export function renderTotalCharts({ usage }: UsageInput, days: readonly string[]): string {
  const byDay = new Map(sumByDay(usage).map((sum) => [sum.day, sum]));
  const sums = days.flatMap((day) => byDay.get(day) ?? []);
  const toHint = (day: string) => toDayHint(byDay.get(day));
  return [renderAttempts({ days, byDay, sums, toHint }), renderRate({ days, byDay, sums, toHint })].join(
    '\n',
  );
}

interface Totals {
  readonly days: readonly string[];
  readonly byDay: ReadonlyMap<string, DayUsage>;
  /** Days with events only. */
  readonly sums: readonly DayUsage[];
  readonly toHint: (day: string) => string | null;
}

function renderAttempts({ days, byDay, sums, toHint }: Totals): string {
  const most = sums.reduce(
    (highest, sum) => (sum.attempts > highest.attempts ? sum : highest),
    sums[0] ?? NOBODY,
  );
  const end = toAxisEnd(Math.max(2, most.attempts));
  const bars = (from: (sum: DayUsage) => number, to: (sum: DayUsage) => number) =>
    days.flatMap((day, index) => {
      const sum = byDay.get(day);
      return sum === undefined ? [] : [{ index, from: from(sum) / end, to: to(sum) / end }];
    });
  return renderChart({
    id: 'attempts',
    title: 'Attempts by day',
    description: `${countOf(sums.length, 'day')} with events among ${formatCount(days.length)}. Most attempts: ${formatCount(most.attempts)} on ${most.day}. The table below has every day.`,
    days,
    yLabels: [end, end / 2, 0].map(formatCount),
    legend: [
      { sign: 'bar-done', text: 'assigned' },
      { sign: 'bar-failed', text: 'not assigned' },
    ],
    shapes: [
      drawBars(
        'bar-done',
        bars(
          () => 0,
          ({ successes }) => successes,
        ),
      ),
      drawBars(
        'bar-failed',
        bars(
          ({ successes }) => successes,
          ({ attempts }) => attempts,
        ),
      ),
    ].join(''),
    toHint,
  });
}

function renderRate({ days, byDay, sums, toHint }: Totals): string {
  const tried = sums.filter(({ attempts }) => attempts > 0);
  const lowest = tried.reduce(
    (low, sum) => (sum.assignmentRate < low.assignmentRate ? sum : low),
    tried[0] ?? NOBODY,
  );
  const start = toRateAxisStart(lowest.assignmentRate);
  const toPercent = (share: number) => `${Math.round(share * 100)} %`;
  return renderChart({
    id: 'rate',
    title: 'Assignment rate by day',
    description: `Lowest: ${formatRate(lowest)} on ${lowest.day}. The axis begins at ${toPercent(start)}. The table below has every day.`,
    days,
    yLabels: [1, (1 + start) / 2, start].map(toPercent),
    legend: [],
    shapes: drawLine(
      'rate',
      days.map((day) => {
        const sum = byDay.get(day);
        return sum === undefined || sum.attempts === 0 ? null : (sum.assignmentRate - start) / (1 - start);
      }),
    ),
    toHint,
  });
}

const NOBODY: DayUsage = { day: 'no day', events: 0, attempts: 0, successes: 0, assignmentRate: 1 };

function toDayHint(sum: DayUsage | undefined): string | null {
  if (sum === undefined) return null;
  const { day, attempts, successes, events } = sum;
  return `${day}: ${formatCount(successes)} of ${formatCount(attempts)} assigned (${formatRate(sum)}), ${countOf(events, 'event')}`;
}

import type { DailyUsage } from '../../../model/daily-usage.ts';
import { escapeHtml } from '../../escape-html.ts';
import { countOf } from '../../format-text.ts';
import { formatLatency } from '../format-usage.ts';
import { sumByTarget, type TargetUsage } from '../sum-usage.ts';
import type { UsageInput } from '../usage-input.ts';
import { toAxisEnd } from './chart-scale.ts';
import { drawLine } from './chart-shapes.ts';
import { renderChart } from './render-chart.ts';

const MAX_TARGETS = 12;

/** A chart a target, since percentiles of several targets have no common one. Each has an axis of its own. */
export function renderLatencyCharts({ usage }: UsageInput, days: readonly string[]): string {
  const shown = new Set(days);
  const measured = sumByTarget(
    usage.filter(({ day, p50LatencyMs }) => shown.has(day) && p50LatencyMs !== null),
  );
  if (measured.length === 0) return '<p class="none">No change of these days has a latency.</p>';
  const busiest = measured.toSorted((left, right) => right.attempts - left.attempts).slice(0, MAX_TARGETS);
  const left = measured.length - busiest.length;
  const charts = measured
    .filter((sum) => busiest.includes(sum))
    .map((sum, index) =>
      renderTarget(sum, {
        id: `latency-${index}`,
        days,
        rows: usage.filter(({ target }) => target === sum.target),
      }),
    );
  return [
    `<div class="charts">${charts.join('\n')}</div>`,
    ...(left === 0
      ? []
      : [
          `<p class="aside">${escapeHtml(`${countOf(left, 'target')} with fewer attempts have no chart; the table below has all of them.`)}</p>`,
        ]),
  ].join('\n');
}

interface TargetChart {
  readonly id: string;
  readonly days: readonly string[];
  readonly rows: readonly DailyUsage[];
}

function renderTarget({ target, slowestDay }: TargetUsage, { id, days, rows }: TargetChart): string {
  const byDay = new Map(rows.map((row) => [row.day, row]));
  const end = toAxisEnd(slowestDay?.p95LatencyMs ?? 0);
  const toPoints = (figure: 'p50LatencyMs' | 'p95LatencyMs') =>
    days.map((day) => {
      const latencyMs = byDay.get(day)?.[figure] ?? null;
      return latencyMs === null ? null : latencyMs / end;
    });
  return renderChart({
    id,
    title: target,
    description: `Median and 95th percentile of the latency by day. Highest 95th percentile: ${formatLatency(slowestDay?.p95LatencyMs ?? null)} on ${slowestDay?.day ?? 'no day'}. The table below has every day.`,
    days,
    yLabels: [end, end / 2, 0].map((ms) => (ms === 0 ? '0' : formatLatency(ms))),
    legend: [
      { sign: 'p50', text: 'p50' },
      { sign: 'p95', text: 'p95' },
    ],
    shapes: `${drawLine('p95', toPoints('p95LatencyMs'))}${drawLine('p50', toPoints('p50LatencyMs'))}`,
    toHint: (day) => {
      const row = byDay.get(day);
      if (row === undefined || row.p50LatencyMs === null) return null;
      return `${day}: p50 ${formatLatency(row.p50LatencyMs)}, p95 ${formatLatency(row.p95LatencyMs)}`;
    },
  });
}

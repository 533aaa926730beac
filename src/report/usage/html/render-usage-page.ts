import { escapeHtml } from '../../escape-html.ts';
import { REPORT_STYLE } from '../../html/generated/report-client.ts';
import { renderPage } from '../../html/render-page.ts';
import { formatPeriod } from '../format-usage.ts';
import { sumUsage } from '../sum-usage.ts';
import type { UsageInput } from '../usage-input.ts';
import { USAGE_STYLE } from './generated/usage-style.ts';
import { listChartDays } from './list-chart-days.ts';
import { renderLatencyCharts } from './render-latency-charts.ts';
import { renderTotalCharts } from './render-total-charts.ts';
import { renderUsageHeadline, toUsageVerdict } from './render-usage-headline.ts';
import { renderDayTable, renderTargetTable } from './render-usage-tables.ts';

/** The figures as one HTML file without any script: charts are drawn here, and every one has its table. */
export function renderUsagePage(input: UsageInput): string {
  const totals = sumUsage(input.usage);
  const days = listChartDays(input);
  return renderPage({
    title: `${toUsageVerdict(totals)} · usage of ${input.query.target ?? 'all targets'}`,
    styles: [REPORT_STYLE, USAGE_STYLE],
    script: null,
    body: [
      renderUsageHeadline(input, totals),
      '<main>',
      ...(input.usage.length === 0 ? [renderEmpty()] : renderFigures(input, days)),
      renderSection('about', 'About these figures', renderFacts(input)),
      '</main>',
    ],
  });
}

function renderFigures(input: UsageInput, days: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [input.usage[0]?.day, days[0]];
  const cut =
    first < last
      ? `<p class="note">The charts show the last ${days.length} days. Sums and tables hold the days before as well.</p>`
      : '';
  return [
    cut,
    renderSection(
      'totals',
      'All targets',
      `<div class="charts wide">${renderTotalCharts(input, days)}</div>`,
    ),
    renderSection(
      'latency',
      'Latency by target',
      `<p class="hint">Time from the first request to the last reply of a change. Each chart has an axis of its own.</p>${renderLatencyCharts(input, days)}`,
    ),
    renderSection('targets', 'By target', renderTargetTable(input)),
    renderSection('days', 'By day and target', renderDayTable(input)),
  ];
}

function renderEmpty(): string {
  return renderSection(
    'empty',
    'Nothing to show',
    '<p>No event of this period and target is in the warehouse. An event is sent at the end of each <code>apply</code> that has a <code>webhook-url</code>, and counts on the UTC day on which it ended.</p>',
  );
}

function renderFacts({ query, source, madeAtMs }: UsageInput): string {
  const facts: readonly (readonly [label: string, value: string])[] = [
    ['Period (UTC)', formatPeriod(query)],
    ['Target', query.target ?? 'all'],
    ['Source', source],
    ['Made at', new Date(madeAtMs).toISOString()],
    ['Assignment rate', 'Successes divided by attempts; over several days or targets, sum by sum.'],
    [
      'p50 and p95',
      'Over all changes of one day and target that have a latency. Those of several days or targets cannot be added up or averaged, so sums have none.',
    ],
  ];
  const items = facts.map(([label, value]) => `<div><dt>${label}</dt><dd>${escapeHtml(value)}</dd></div>`);
  return `<dl class="facts">${items.join('')}</dl>`;
}

function renderSection(id: string, title: string, content: string): string {
  return `<section id="${id}" aria-labelledby="${id}-title" tabindex="-1"><h2 id="${id}-title">${title}</h2>\n${content}\n</section>`;
}

import { escapeHtml } from '../../escape-html.ts';
import { countOf, formatCount } from '../../format-text.ts';
import { formatLatency, formatRate, NO_FIGURE } from '../format-usage.ts';
import { type SlowestDay, sumByTarget, sumUsage, type UsageSum } from '../sum-usage.ts';
import type { UsageInput } from '../usage-input.ts';

/** Browsers lay out no more without being felt. */
const MAX_ROWS = 5_000;

interface Column {
  readonly title: string;
  readonly isFigure: boolean;
}

const SUM_COLUMNS = ['Events', 'Attempts', 'Successes', 'Assignment rate'].map(toFigureColumn);
const TARGET_COLUMNS: readonly Column[] = [
  { title: 'Target', isFigure: false },
  toFigureColumn('Days'),
  ...SUM_COLUMNS,
  toFigureColumn('Highest p95 of a day'),
];
const DAY_COLUMNS: readonly Column[] = [
  { title: 'Day', isFigure: false },
  { title: 'Target', isFigure: false },
  ...SUM_COLUMNS,
  toFigureColumn('p50'),
  toFigureColumn('p95'),
];

export function renderTargetTable({ usage }: UsageInput): string {
  const totals = sumUsage(usage);
  const targets = sumByTarget(usage).map((sum) => [
    sum.target,
    formatCount(sum.days),
    ...toSumCells(sum),
    toSlowest(sum.slowestDay),
  ]);
  const sum = [
    countOf(totals.targets, 'target'),
    formatCount(totals.days),
    ...toSumCells(totals),
    toSlowest(totals.slowestDay),
  ];
  return renderTable({
    label: 'Table of targets',
    columns: TARGET_COLUMNS,
    rows: targets,
    sum: totals.targets > 1 ? sum : null,
  });
}

/** The latest day first, as that is what most people look for. */
export function renderDayTable({ usage }: UsageInput): string {
  const left = Math.max(0, usage.length - MAX_ROWS);
  const rows = usage
    .slice(left)
    .toReversed()
    .map((row) => [
      row.day,
      row.target,
      ...toSumCells(row),
      formatLatency(row.p50LatencyMs),
      formatLatency(row.p95LatencyMs),
    ]);
  const note =
    left === 0
      ? ''
      : `<p class="aside">${countOf(left, 'earlier row')} left out. <code>report usage --format json</code> lists all of them.</p>`;
  return `${renderTable({ label: 'Table of days and targets', columns: DAY_COLUMNS, rows, sum: null })}${note}`;
}

interface Table {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  readonly sum: readonly string[] | null;
}

function renderTable({ label, columns, rows, sum }: Table): string {
  const head = columns.map(({ title, isFigure }) => `<th scope="col"${toClass(isFigure)}>${title}</th>`);
  const foot = sum === null ? '' : `<tfoot>${renderRow(sum, columns)}</tfoot>`;
  return [
    // Can be focused, so that it can be scrolled by keyboard.
    `<div class="scroll tall" role="region" tabindex="0" aria-label="${label}">`,
    `<table><thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => renderRow(row, columns)).join('\n')}</tbody>${foot}</table>`,
    '</div>',
  ].join('\n');
}

function renderRow(cells: readonly string[], columns: readonly Column[]): string {
  const shown = cells.map((cell, index) =>
    index === 0
      ? `<th scope="row">${escapeHtml(cell)}</th>`
      : `<td${toClass(columns[index]?.isFigure ?? false)}>${escapeHtml(cell)}</td>`,
  );
  return `<tr>${shown.join('')}</tr>`;
}

function toClass(isFigure: boolean): string {
  return isFigure ? ' class="number"' : '';
}

function toFigureColumn(title: string): Column {
  return { title, isFigure: true };
}

function toSumCells(sum: UsageSum): readonly string[] {
  return [formatCount(sum.events), formatCount(sum.attempts), formatCount(sum.successes), formatRate(sum)];
}

function toSlowest(slowest: SlowestDay | null): string {
  return slowest === null ? NO_FIGURE : `${formatLatency(slowest.p95LatencyMs)} (${slowest.day})`;
}

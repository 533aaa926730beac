import { escapeTerminal, guardWorkflowCommands } from '../escape-terminal.ts';
import { countOf, formatCount } from '../format-text.ts';
import type { TextColors } from '../text-colors.ts';
import { textWidth } from '../text-width.ts';
import { formatLatency, formatPeriod, formatRate, NO_FIGURE } from './format-usage.ts';
import { sumByTarget, sumUsage, type UsageSum } from './sum-usage.ts';
import type { UsageInput } from './usage-input.ts';

/** More than anybody reads in one go. */
const MAX_ROWS = 5_000;
const HEADER = ['Day', 'Target', 'Events', 'Attempts', 'Successes', 'Rate', 'p50', 'p95'];
/** Day and target; what follows are figures. */
const TEXT_COLUMNS = 2;
const PERCENTILES_NOTE =
  'Sums have no p50 and p95: percentiles of days and targets cannot be added up or averaged.';

/** The figures as a table for people: a row a day and target, then the sums. */
export function renderUsageText(input: UsageInput, colors: TextColors): string {
  const { usage, query, source } = input;
  const whose = query.target === null ? 'all targets' : `target ${escapeTerminal(query.target)}`;
  const title = colors.bold(`Usage: ${formatPeriod(query)}, ${whose}`);
  const head = `${title}\n${colors.dim(`from ${escapeTerminal(source)}`)}\n\n`;
  if (usage.length === 0) return guardWorkflowCommands(`${head}No events.\n`);
  const left = Math.max(0, usage.length - MAX_ROWS);
  const days = usage
    .slice(left)
    .map((row) => [
      row.day,
      escapeTerminal(row.target),
      ...toSumCells(row),
      formatLatency(row.p50LatencyMs),
      formatLatency(row.p95LatencyMs),
    ]);
  const lines = toLines([HEADER, ...days, ...toSumRows(input)]);
  const notes = [
    ...(left === 0 ? [] : [`${countOf(left, 'earlier row')} not shown here; --format json lists them.`]),
    ...(usage.length === 1 ? [] : [PERCENTILES_NOTE]),
  ];
  const [header = '', ...rows] = lines;
  const sums = rows.slice(days.length).map((line) => colors.bold(line));
  const shown = [
    colors.bold(header),
    ...rows.slice(0, days.length),
    ...(sums.length === 0 ? [] : ['', ...sums]),
  ];
  const tail = notes.length === 0 ? '' : `\n${notes.map((note) => colors.dim(note)).join('\n')}\n`;
  return guardWorkflowCommands(`${head}${shown.join('\n')}\n${tail}`);
}

/** None where a sum would repeat the only row. */
function toSumRows({ usage }: UsageInput): readonly (readonly string[])[] {
  if (usage.length === 1) return [];
  const totals = sumUsage(usage);
  const targets = totals.targets === 1 || totals.targets === usage.length ? [] : sumByTarget(usage);
  const none = [NO_FIGURE, NO_FIGURE];
  return [
    ...targets.map((sum) => ['Sum', escapeTerminal(sum.target), ...toSumCells(sum), ...none]),
    ['Sum', countOf(totals.targets, 'target'), ...toSumCells(totals), ...none],
  ];
}

function toSumCells(sum: UsageSum): readonly string[] {
  return [formatCount(sum.events), formatCount(sum.attempts), formatCount(sum.successes), formatRate(sum)];
}

/** Columns of one width: texts to the left, figures to the right. */
function toLines(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = HEADER.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, textWidth(row[column] ?? '')), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const fill = ' '.repeat((widths[column] ?? 0) - textWidth(cell));
        return column < TEXT_COLUMNS ? `${cell}${fill}` : `${fill}${cell}`;
      })
      .join('  ')
      .trimEnd(),
  );
}

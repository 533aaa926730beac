import type { ReportCode, ReportData, ReportMetrics } from '../report-data.ts';
import { toChip, writeError } from './code-row.ts';
import { element, findById } from './element.ts';
import { countOf, formatDuration, formatNumber, percentile } from './format-figures.ts';
import { listWrites, type TimedWrite } from './list-writes.ts';
import { showInParts } from './show-in-parts.ts';
import { OUTCOME_WORDS } from './status-words.ts';
import { renderTimeline } from './timeline.ts';
import { WriteTable } from './write-table.ts';

/** What came of an apply: figures, what was not done, and when each write ran. */
export function showResults(
  { metrics, codes, throttledMs }: ReportData,
  onPick: (path: string) => void,
): void {
  if (metrics === null) return;
  const host = findById('results', HTMLElement);
  host.hidden = false;
  const writes = listWrites(codes);
  const totalMs = writes.reduce((end, { startMs, durationMs }) => Math.max(end, startMs + durationMs), 0);
  host.append(
    toFigures(metrics, { writes, totalMs, throttled: throttledMs.length }),
    ...toUndone(codes, onPick),
  );
  if (writes.length === 0) return;
  host.append(
    element('h3', {}, 'Timeline of the writes'),
    renderTimeline(writes, { totalMs, throttledMs }),
    new WriteTable(writes, { totalMs, onPick }).element,
  );
}

function toFigures(
  { totalAttempts, successfulAssignments, averageLatencyMs, assignmentRate }: ReportMetrics,
  {
    writes,
    totalMs,
    throttled,
  }: { readonly writes: readonly TimedWrite[]; readonly totalMs: number; readonly throttled: number },
): HTMLElement {
  const latenciesMs = writes.map(({ durationMs }) => durationMs).sort((left, right) => left - right);
  const again = writes.filter(({ write }) => write.attempts > 1).length;
  const figures: readonly (readonly [term: string, value: string])[] = [
    ['Done', `${formatNumber(successfulAssignments)} of ${formatNumber(totalAttempts)}`],
    ['Assignment rate', `${(assignmentRate * 100).toFixed(assignmentRate === 1 ? 0 : 2)} %`],
    ['Average latency', `${averageLatencyMs} ms`],
    ['Median', formatDuration(percentile(latenciesMs, 0.5))],
    ['95th percentile', formatDuration(percentile(latenciesMs, 0.95))],
    ['Slowest', formatDuration(latenciesMs.at(-1) ?? 0)],
    ['All writes took', formatDuration(totalMs)],
    ['Sent again', formatNumber(again)],
    ['Throttled calls', formatNumber(throttled)],
  ];
  const shown = writes.length === 0 ? figures.slice(0, 2) : figures;
  return element(
    'dl',
    { class: 'figures' },
    ...shown.map(([term, value]) => element('div', {}, element('dt', {}, term), element('dd', {}, value))),
  );
}

/** Failures first, then what was skipped because of them. */
function toUndone(codes: readonly ReportCode[], onPick: (path: string) => void): readonly HTMLElement[] {
  const undone = [
    ...codes.filter(({ write }) => write?.status === 'failed'),
    ...codes.filter(({ write }) => write?.status === 'skipped'),
  ];
  if (undone.length === 0) return [];
  const list = element('ul', { role: 'list', class: 'undone' });
  showInParts(list, undone, (code) => toUndoneItem(code, onPick));
  return [element('h3', {}, `${countOf(undone.length, 'change')} not done`), list];
}

function toUndoneItem(code: ReportCode, onPick: (path: string) => void): HTMLLIElement {
  const pick = element('button', { type: 'button', class: 'link', translate: 'no' }, code.path);
  pick.addEventListener('click', () => onPick(code.path));
  if (code.write === null) return element('li', {}, pick);
  return element(
    'li',
    {},
    toChip(code.write.status, OUTCOME_WORDS[code.write.status]),
    ' ',
    pick,
    writeError(code.write),
  );
}

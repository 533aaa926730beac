import { escapeHtml } from '../../escape-html.ts';
import { formatCount } from '../../format-text.ts';
import { formatLatency, formatPeriod, formatRate } from '../format-usage.ts';
import type { UsageTotals } from '../sum-usage.ts';
import type { UsageInput } from '../usage-input.ts';

/** Our own words and numbers only. */
export function toUsageVerdict(totals: UsageTotals): string {
  if (totals.events === 0) return 'No events in this period';
  if (totals.attempts === 0) return 'Nothing had to be assigned';
  const [successes, attempts] = [formatCount(totals.successes), formatCount(totals.attempts)];
  return totals.successes === totals.attempts
    ? `All ${attempts} assignments succeeded`
    : `${successes} of ${attempts} assignments succeeded`;
}

export function renderUsageHeadline({ query }: UsageInput, totals: UsageTotals): string {
  const whose = query.target === null ? 'all targets' : query.target;
  const [tone, sign] = toTone(totals);
  return [
    ...(totals.events === 0 ? [] : ['<a class="skip" href="#days">Skip to the figures by day</a>']),
    '<header class="page">',
    `<p class="eyebrow">Usage of call codes, <b translate="no">${escapeHtml(whose)}</b>, ${escapeHtml(formatPeriod(query))}</p>`,
    `<h1><span class="badge ${tone}" aria-hidden="true">${sign}</span>${toUsageVerdict(totals)}</h1>`,
    renderTiles(totals),
    '</header>',
  ].join('\n');
}

function toTone({ events, attempts, successes }: UsageTotals): readonly [tone: string, sign: string] {
  if (events === 0) return ['warn', '!'];
  return successes === attempts ? ['good', '✓'] : ['change', '%'];
}

function renderTiles(totals: UsageTotals): string {
  if (totals.events === 0) return '';
  const tiles: readonly (readonly [figure: string, label: string])[] = [
    [formatRate(totals), 'assignment rate'],
    [formatCount(totals.attempts), 'attempts'],
    [formatCount(totals.successes), 'successes'],
    [formatCount(totals.events), totals.events === 1 ? 'event' : 'events'],
    [formatCount(totals.targets), totals.targets === 1 ? 'target' : 'targets'],
    [formatCount(totals.days), totals.days === 1 ? 'day with events' : 'days with events'],
    [formatLatency(totals.slowestDay?.p95LatencyMs ?? null), 'highest p95 of a day'],
  ];
  const items = tiles.map(([figure, label]) => `<li><b>${figure}</b> <span>${label}</span></li>`);
  return `<ul class="tiles" aria-label="The sums">${items.join('')}</ul>`;
}

import { escapeHtml } from '../../escape-html.ts';

/** Height of the drawing in its own units; a day is 1 wide. The drawing is stretched to whatever room there is. */
export const CHART_HEIGHT = 100;
/** As many as can be named, each below its place. */
const FEW_DAYS = 3;
/** From here on the middle of the row is the place of the day in the middle, as far as anybody sees. */
const MANY_DAYS = 15;

export interface LegendEntry {
  /** Class of the sign. */
  readonly sign: string;
  readonly text: string;
}

export interface Chart {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  /** What a reader would see, in words. */
  readonly description: string;
  readonly days: readonly string[];
  /** From top to bottom. */
  readonly yLabels: readonly string[];
  readonly legend: readonly LegendEntry[];
  /** Shapes of the drawing. */
  readonly shapes: string;
  /** What a day says under the pointer; null: nothing. */
  readonly toHint: (day: string) => string | null;
}

/** Labels stand beside the drawing and not in it, so that they keep their size on any screen. */
export function renderChart(chart: Chart): string {
  const { id, title, description, days, yLabels, legend, shapes } = chart;
  return [
    '<figure class="chart">',
    `<figcaption><h3>${escapeHtml(title)}</h3>${renderLegend(legend)}</figcaption>`,
    '<div class="plot">',
    `<div class="ticks" aria-hidden="true">${yLabels.map(toLabel).join('')}</div>`,
    `<svg role="img" aria-labelledby="${id}-title ${id}-text" viewBox="0 0 ${days.length} ${CHART_HEIGHT}" preserveAspectRatio="none">`,
    `<title id="${id}-title">${escapeHtml(title)}</title>`,
    `<desc id="${id}-text">${escapeHtml(description)}</desc>`,
    `<path class="grid" d="M0 0.5h${days.length}M0 ${CHART_HEIGHT / 2}h${days.length}M0 ${CHART_HEIGHT - 0.5}h${days.length}"/>`,
    shapes,
    ...days.map((day, index) => toHitArea(chart.toHint(day), index)),
    '</svg>',
    renderDays(days),
    '</div>',
    '</figure>',
  ].join('\n');
}

function renderDays(days: readonly string[]): string {
  const isFew = days.length <= FEW_DAYS;
  const middle = days.length < MANY_DAYS ? [] : days.slice(days.length / 2, days.length / 2 + 1);
  const shown = isFew ? days : [...days.slice(0, 1), ...middle, ...days.slice(-1)];
  return `<div class="axis${isFew ? ' few' : ''}" aria-hidden="true">${shown.map(toLabel).join('')}</div>`;
}

function renderLegend(legend: readonly LegendEntry[]): string {
  if (legend.length === 0) return '';
  const items = legend.map(
    ({ sign, text }) => `<li><span class="sign ${sign}" aria-hidden="true"></span>${escapeHtml(text)}</li>`,
  );
  return `<ul class="legend">${items.join('')}</ul>`;
}

function toLabel(text: string): string {
  return `<span>${escapeHtml(text)}</span>`;
}

/** Browsers show the title of what the pointer is over. */
function toHitArea(hint: string | null, index: number): string {
  if (hint === null) return '';
  return `<rect class="hit" x="${index}" y="0" width="1" height="${CHART_HEIGHT}"><title>${escapeHtml(hint)}</title></rect>`;
}

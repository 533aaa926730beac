import { element, svgElement } from './element.ts';
import { countOf, formatDuration } from './format-figures.ts';
import { kindOf, type TimedWrite } from './list-writes.ts';
import { packLanes } from './pack-lanes.ts';

const WIDTH = 1000;
const LANE = 10;
const MAX_LANES = 64;
const MIN_WIDTH = 1.5;
const TICKS = 5;
/** Bars of one kind are one shape, so that ten thousand of them cost no more than three. */
const KINDS = ['done', 'again', 'failed'] as const;
const HEIGHT = { done: 6, again: 9, failed: 9 } as const;
const LABEL = {
  done: 'sent once',
  again: 'sent more than once',
  failed: 'failed',
} as const;

interface Span {
  readonly totalMs: number;
  /** When the tenant refused calls for its rate. */
  readonly throttledMs: readonly number[];
}

/** When each write ran, side by side those that ran at the same time; a line through all of them for each throttled call. */
export function renderTimeline(writes: readonly TimedWrite[], { totalMs, throttledMs }: Span): HTMLElement {
  const lanes = packLanes(writes, MAX_LANES);
  const height = (Math.max(0, ...lanes) + 1) * LANE;
  const picture = svgElement('svg', {
    class: 'timeline',
    viewBox: `0 0 ${WIDTH} ${height}`,
    preserveAspectRatio: 'none',
    width: '100%',
    height: String(height),
    role: 'img',
    'aria-label': toSummary(writes, { totalMs, throttledMs }),
  });
  const scale = WIDTH / Math.max(1, totalMs);
  for (const kind of KINDS) {
    const bars = writes.flatMap((one, index) =>
      kindOf(one.write) === kind ? [toBar(one, lanes[index] ?? 0, scale)] : [],
    );
    if (bars.length > 0) picture.append(svgElement('path', { class: `bar-${kind}`, d: bars.join('') }));
  }
  if (throttledMs.length > 0) {
    const lines = throttledMs.map((ms) => `M${Math.min(ms * scale, WIDTH - 1).toFixed(2)} 0h1v${height}h-1z`);
    picture.append(svgElement('path', { class: 'mark-throttled', d: lines.join('') }));
  }
  return element('figure', {}, picture, toAxis(totalMs), toLegend(writes, throttledMs.length));
}

/** A bar for one line of the table. */
export function renderBar(one: TimedWrite, totalMs: number): SVGElement {
  const bar = svgElement('svg', {
    class: 'lane',
    viewBox: `0 0 ${WIDTH} ${LANE}`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  bar.append(
    svgElement('path', { class: `bar-${kindOf(one.write)}`, d: toBar(one, 0, WIDTH / Math.max(1, totalMs)) }),
  );
  return bar;
}

function toBar({ startMs, durationMs, write }: TimedWrite, lane: number, scale: number): string {
  const width = Math.max(MIN_WIDTH, durationMs * scale);
  const x = Math.min(startMs * scale, WIDTH - width);
  const height = HEIGHT[kindOf(write)];
  const y = lane * LANE + (LANE - height) / 2;
  return `M${x.toFixed(2)} ${y}h${width.toFixed(2)}v${height}h-${width.toFixed(2)}z`;
}

function toSummary(writes: readonly TimedWrite[], { totalMs, throttledMs }: Span): string {
  const again = writes.filter(({ write }) => write.attempts > 1).length;
  const failed = writes.filter(({ write }) => write.status === 'failed').length;
  return `Timeline: ${countOf(writes.length, 'write')} in ${formatDuration(totalMs)}, ${again} sent more than once, ${failed} failed, ${countOf(throttledMs.length, 'call')} throttled. Each of them is in the table below.`;
}

function toAxis(totalMs: number): HTMLElement {
  const ticks = Array.from({ length: TICKS }, (_, index) =>
    element('span', {}, index === 0 ? '0' : formatDuration((totalMs * index) / (TICKS - 1))),
  );
  return element('div', { class: 'axis', 'aria-hidden': 'true' }, ...ticks);
}

function toLegend(writes: readonly TimedWrite[], throttled: number): HTMLElement {
  const items = KINDS.map((kind) => ({
    kind,
    count: writes.filter(({ write }) => kindOf(write) === kind).length,
  })).filter(({ count }) => count > 0);
  return element(
    'figcaption',
    { class: 'legend' },
    ...items.map(({ kind, count }) =>
      element(
        'span',
        {},
        element('span', { class: `swatch swatch-${kind}`, 'aria-hidden': 'true' }),
        `${countOf(count, 'write')} ${LABEL[kind]}`,
      ),
    ),
    ...(throttled === 0 ? [] : [toThrottledItem(throttled)]),
  );
}

function toThrottledItem(throttled: number): HTMLElement {
  return element(
    'span',
    {},
    element('span', { class: 'swatch swatch-throttled', 'aria-hidden': 'true' }),
    `${countOf(throttled, 'call')} throttled by the tenant (429)`,
  );
}

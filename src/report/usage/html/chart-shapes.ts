import { CHART_HEIGHT } from './render-chart.ts';

const GAP = 0.12;
const MAX_DOTTED_DAYS = 31;

/** From where to where a bar of a day reaches, as shares of the height from below. */
export interface Bar {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** A line through the days that have a figure, as shares of the height from below; null: a gap. */
export type LinePoints = readonly (number | null)[];

export function drawBars(kind: string, bars: readonly Bar[]): string {
  const shapes = bars
    .filter(({ from, to }) => to > from)
    .map(({ index, from, to }) => {
      const [x, width] = [round(index + GAP / 2), round(1 - GAP)];
      return `M${x} ${toY(from)}V${toY(to)}h${width}V${toY(from)}z`;
    });
  return shapes.length === 0 ? '' : `<path class="${kind}" d="${shapes.join('')}"/>`;
}

/** Days next to each other are joined. Where there is room each is a dot as well, and one without neighbours always is. */
export function drawLine(kind: string, points: LinePoints): string {
  const places = points.flatMap((share, index) => (share === null ? [] : [{ index, share }]));
  if (places.length === 0) return '';
  const hasPoint = (index: number) => (points[index] ?? null) !== null;
  const toPlace = ({ index, share }: { readonly index: number; readonly share: number }) =>
    `${round(index + 0.5)} ${toY(share)}`;
  const line = places.map((point) => `${hasPoint(point.index - 1) ? 'L' : 'M'}${toPlace(point)}`);
  const dotted = places.filter(
    ({ index }) => points.length <= MAX_DOTTED_DAYS || !(hasPoint(index - 1) || hasPoint(index + 1)),
  );
  // The round ends of lines without length, since the drawing is stretched and circles would be as well.
  const dots = dotted.map((point) => `M${toPlace(point)}h0`);
  const path = (className: string, commands: readonly string[]) =>
    commands.length === 0 ? '' : `<path class="${className} ${kind}" d="${commands.join('')}"/>`;
  return path('line', line) + path('dots', dots);
}

function toY(share: number): number {
  return round((1 - share) * CHART_HEIGHT);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

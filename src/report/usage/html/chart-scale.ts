/** The end of an axis from 0 that holds `highest`: 1, 2, 2.5 or 5 times a power of ten. */
export function toAxisEnd(highest: number): number {
  if (highest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(highest));
  const step = [1, 2, 2.5, 5].find((factor) => factor * power >= highest) ?? 10;
  return step * power;
}

/** The start of an axis of shares that ends at 1: a tenth, or 0 where the lowest is below one half. */
export function toRateAxisStart(lowest: number): number {
  if (lowest < 0.5) return 0;
  return Math.min(0.9, Math.floor(lowest * 10) / 10);
}

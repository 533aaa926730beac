/** The middle value; of an even number of values the upper of the two in the middle. NaN without values. */
export function toMedian(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

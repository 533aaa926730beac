/** Items in slices of at most `maxBytes` together, in order; one that is larger stands alone. None for no items. */
export function sliceByBytes<Item>(
  items: readonly Item[],
  { maxBytes, bytesOf }: { readonly maxBytes: number; readonly bytesOf: (item: Item) => number },
): readonly (readonly Item[])[] {
  const slices: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const bytes = bytesOf(item);
    const slice = slices.at(-1);
    if (slice === undefined || bytes > left) {
      slices.push([item]);
      left = maxBytes - bytes;
    } else {
      slice.push(item);
      left -= bytes;
    }
  }
  return slices;
}

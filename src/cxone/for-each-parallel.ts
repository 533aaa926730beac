import pLimit from 'p-limit';

/** Runs `work` on every item, at most `width` at once, in order. After the first failure no more is begun, and it is thrown. */
export async function forEachParallel<Item>(
  items: Iterable<Item>,
  { width, work }: { readonly width: number; readonly work: (item: Item) => Promise<void> },
): Promise<void> {
  const limit = pLimit(width);
  await limit.map(items, async (item) => {
    try {
      await work(item);
    } catch (error) {
      limit.clearQueue();
      throw error;
    }
  });
}

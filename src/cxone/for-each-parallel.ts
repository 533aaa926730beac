/** Runs `work` on every item, at most `width` at once, in order. After the first failure no more is begun, and it is thrown. */
export async function forEachParallel<Item>(
  items: Iterable<Item>,
  { width, work }: { readonly width: number; readonly work: (item: Item) => Promise<void> },
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  let failed = false;
  const worker = async (): Promise<void> => {
    for (;;) {
      if (failed) return;
      const next = iterator.next();
      if (next.done === true) return;
      try {
        await work(next.value);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
}

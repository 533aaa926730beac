import type { BulkItem } from './bulk-creation.ts';

/** Has the intent of each item written down. Those that must not be sent have failed, and are handed back. */
export async function announceItems(items: readonly BulkItem[]): Promise<ReadonlySet<BulkItem>> {
  const told = await Promise.allSettled(items.map((item) => item.announce(item.requestId)));
  const withheld = new Set<BulkItem>();
  for (const [index, item] of items.entries()) {
    const outcome = told[index];
    if (outcome?.status !== 'rejected') continue;
    withheld.add(item);
    item.fail(outcome.reason);
  }
  return withheld;
}

import { newRetryBudget } from '../attempt-loop.ts';
import { announceItems } from './announce-items.ts';
import type { BulkItem } from './bulk-creation.ts';
import type { Disposition } from './parse-disposition.ts';
import { toLookError } from './post-errors.ts';
import type { WriteContext } from './write-context.ts';

/**
 * Takes what a run that died right before this one has created, and the list shows only now, for what these items were to create.
 * Resolves with the items that are still to be sent.
 */
export async function placeLatecomers(
  { latecomers, registry, signal }: WriteContext,
  items: readonly BulkItem[],
): Promise<readonly BulkItem[]> {
  const names = items.map(({ body }) => body.dispositionName);
  const found = await latecomers.find(names).catch((error: unknown) => {
    throw toLookError(error, { attempts: 0, isInDoubt: false, signal });
  });
  const late = new Map<BulkItem, Disposition>();
  for (const item of items) {
    const disposition = found.get(item.body.dispositionName);
    if (disposition !== undefined && registry.take(disposition.id)) late.set(item, disposition);
  }
  const withheld = await announceItems([...late.keys()]);
  for (const [item, disposition] of late) {
    if (withheld.has(item)) continue;
    const settled = { attempts: 0, budget: newRetryBudget(), mayHaveTakenEffect: false };
    item.settle({ kind: 'found', disposition, ...settled });
  }
  return items.filter((item) => !late.has(item));
}

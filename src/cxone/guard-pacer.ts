import type { Clock } from '../model/clock.ts';
import type { OutageGuard } from './outage-guard.ts';
import type { Pacer } from './pacer.ts';
import { TenantSilentError } from './tenant-silent-error.ts';

/** A pacer that lets no call leave once the tenant has gone silent, neither a new one nor one that waited meanwhile. */
export function guardPacer(
  pacer: Pacer,
  { outage, clock }: { readonly outage: OutageGuard; readonly clock: Clock },
): Pacer {
  const findSilence = (): TenantSilentError | null => {
    const sinceMs = outage.silentSinceMs(clock.nowMs());
    return sinceMs === null ? null : new TenantSilentError(sinceMs);
  };
  return {
    acquire: async (order) => {
      const before = findSilence();
      if (before !== null) throw before;
      const permit = await pacer.acquire(order);
      const meanwhile = findSilence();
      if (meanwhile === null) return permit;
      permit.settle({ kind: 'unused' });
      throw meanwhile;
    },
  };
}

import type { Clock } from '../model/clock.ts';
import type { OutageGuard } from './outage-guard.ts';
import type { Pacer } from './pacer.ts';
import { TenantSilentError } from './tenant-silent-error.ts';

/** A pacer that lets no call leave once the tenant has gone silent, neither a new one nor one that waited meanwhile. */
export function guardPacer(
  pacer: Pacer,
  { outages, clock }: { readonly outages: readonly OutageGuard[]; readonly clock: Clock },
): Pacer {
  const findSilence = (): TenantSilentError | null => {
    const nowMs = clock.nowMs();
    const sinceMs = outages.map((outage) => outage.silentSinceMs(nowMs)).find((each) => each !== null);
    return sinceMs == null ? null : new TenantSilentError(sinceMs);
  };
  return {
    acquire: async (order, signal) => {
      const before = findSilence();
      if (before !== null) throw before;
      const permit = await pacer.acquire(order, signal);
      const meanwhile = findSilence();
      if (meanwhile === null) return permit;
      permit.settle({ kind: 'unused' });
      throw meanwhile;
    },
  };
}

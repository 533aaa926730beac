import type { TenantIdentity } from './call-code-store.ts';

/** What tells this tenant from others: its id, else its business unit; null when the sign-in tells neither. */
export function toTenantMark({ tenantId, businessUnitId }: TenantIdentity): string | null {
  return tenantId ?? (businessUnitId === undefined ? null : `icBUId ${businessUnitId}`);
}

import type { PlanScope } from '../model/plan-statement.ts';
import { toTenantMark } from '../model/to-tenant-mark.ts';
import type { Compared } from './make-plan.ts';
import type { Run } from './run-environment.ts';

/** Where the plan of this run belongs: a plan that was reviewed counts here only when it says the same of itself. */
export function toPlanScope(
  { settings }: Run,
  {
    compared,
    repositoryId,
  }: { readonly compared: Pick<Compared, 'identity' | 'store'>; readonly repositoryId: number },
): PlanScope {
  const { target, api, tenant } = settings;
  const tenantId = toTenantMark(compared.identity);
  return { repositoryId, target, api, origin: compared.store.origin, tenant, tenantId };
}

import type { ApplyOutcome } from '../model/outcome.ts';
import type { PlanResult } from '../model/plan.ts';
import { byCodePoint } from '../util/by-code-point.ts';

/**
 * Path → id of every listed code that has one when the run ends, sorted by path: what the tenant had, and what was created
 * or adopted since. `apply` is null when nothing was applied.
 */
export function toRegisteredIds(result: PlanResult, apply: ApplyOutcome | null): ReadonlyMap<string, string> {
  const ids = new Map(result.ids);
  for (const { change, status, id } of apply?.changes ?? []) {
    if (id !== null && (status === 'applied' || status === 'adopted')) ids.set(change.path, id);
  }
  const registered = new Map<string, string>();
  for (const path of [...result.listed].sort(byCodePoint)) {
    const id = ids.get(path);
    if (id !== undefined) registered.set(path, id);
  }
  return registered;
}

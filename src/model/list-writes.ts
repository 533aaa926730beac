import type { ExecutableChange, Plan } from './plan.ts';

/** Everything that an apply of the plan may write, in the order of the plan. */
export function listWrites({
  changes,
  adoptions,
}: Pick<Plan, 'changes' | 'adoptions'>): readonly ExecutableChange[] {
  return [...changes.filter((change) => change.action !== 'conflict'), ...adoptions];
}

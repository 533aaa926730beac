import type { Plan, WriteOverChange } from './plan.ts';

/** What a plan retires, in its order: codes that a file sets inactive, and codes that no file lists any more. */
export function listRetirements({ changes }: Pick<Plan, 'changes'>): readonly WriteOverChange[] {
  return changes.flatMap((change) => (change.action === 'deactivate' ? [change] : []));
}

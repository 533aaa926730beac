import type { ChangeOutcome, ChangeStatus } from '../model/outcome.ts';

/** How many changes came to which end. */
export function countStatuses(changes: readonly ChangeOutcome[]): Readonly<Record<ChangeStatus, number>> {
  const counts = { applied: 0, adopted: 0, failed: 0, skipped: 0 };
  for (const { status } of changes) counts[status] += 1;
  return counts;
}

/** What was not done: failures first, then what was skipped because of them. */
export function toUndone(changes: readonly ChangeOutcome[]): readonly ChangeOutcome[] {
  return [
    ...changes.filter(({ status }) => status === 'failed'),
    ...changes.filter(({ status }) => status === 'skipped'),
  ];
}

import type { ExecutableChange } from '../model/plan.ts';

/** The native term that a flat list may hold only once, compared without case. */
const UNIQUE = 'dispositionName';

/**
 * How many changes have to come before each of these, one after the other, since it takes a name that another of them gives up:
 * 0 for most, and for all of an API whose names are free. Names that go round in a circle have no order.
 */
export function rankByNames(changes: readonly ExecutableChange[]): ReadonlyMap<ExecutableChange, number> {
  const givenUp = new Map<string, ExecutableChange>();
  for (const change of changes) {
    const name = toName(change.before);
    if (name !== null && name !== toName(change.after)) givenUp.set(name, change);
  }
  const ranks = new Map<ExecutableChange, number>();
  if (givenUp.size === 0) return ranks;
  for (const change of changes) {
    const passed = new Set<ExecutableChange>();
    let current: ExecutableChange | undefined = change;
    while (current !== undefined && !passed.has(current)) {
      passed.add(current);
      const taken = toName(current.after);
      current = taken === null || taken === toName(current.before) ? undefined : givenUp.get(taken);
    }
    ranks.set(change, passed.size - 1);
  }
  return ranks;
}

function toName(values: ExecutableChange['before']): string | null {
  const name = values?.[UNIQUE];
  return typeof name === 'string' ? name.toLowerCase() : null;
}

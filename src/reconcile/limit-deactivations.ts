import type { ActualCode } from '../model/call-code.ts';
import type { Blocker, MaxDeactivations } from '../model/plan.ts';
import { byCodePoint } from '../util/by-code-point.ts';

/** A percentage never forbids fewer deactivations than this: small categories would be frozen. */
const MIN_ALLOWED_BY_PERCENT = 5;
/** Keeps a product such as 0.29 × 100 from being floored one too low. */
const ROUNDING_SLACK = 1e-9;

interface Deactivations {
  /** The tenant's records that are owned here: by their category, or because a file lists them. */
  readonly owned: readonly ActualCode[];
  /** The records that the plan retires. */
  readonly retired: readonly ActualCode[];
}

/**
 * Blockers for a plan that retires more than `max` allows: a percentage holds for the active owned codes of each category, as it is
 * in the tenant, and of all of them; an exact number holds for the plan as a whole.
 */
export function limitDeactivations(
  { owned, retired }: Deactivations,
  max: MaxDeactivations,
): readonly Blocker[] {
  const active = countByCategory(owned.filter(({ isActive }) => isActive));
  const total = [...active.values()].reduce((sum, count) => sum + count, 0);
  const blockers: Blocker[] = [];
  const check = (subject: string, counts: { readonly retired: number; readonly active: number }): void => {
    const limit = toLimit(max, counts.active);
    if (counts.retired > limit) blockers.push(toBlocker(subject, { ...counts, limit, max }));
  };
  check('in all', { retired: retired.length, active: total });
  if (max.kind === 'count') return blockers;
  for (const [category, count] of [...countByCategory(retired)].sort(([left], [right]) =>
    byCodePoint(left, right),
  )) {
    check(`in category "${category}"`, { retired: count, active: active.get(category) ?? 0 });
  }
  return blockers;
}

function toLimit(max: MaxDeactivations, activeCount: number): number {
  if (max.kind === 'count') return max.count;
  return Math.max(MIN_ALLOWED_BY_PERCENT, Math.floor((activeCount * max.percent) / 100 + ROUNDING_SLACK));
}

function countByCategory(records: readonly ActualCode[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { category } of records) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}

interface Measured {
  readonly retired: number;
  readonly active: number;
  readonly limit: number;
  readonly max: MaxDeactivations;
}

function toBlocker(subject: string, { retired, active, limit, max }: Measured): Blocker {
  const given =
    max.kind === 'count'
      ? 'an exact number'
      : `${max.percent} % of the active ones, at least ${MIN_ALLOWED_BY_PERCENT}`;
  return {
    rule: 'max-deactivations',
    message: `Too many deactivations ${subject}: the plan retires ${retired} of ${active} active codes that are owned here, and the limit is ${limit} (${given}). Raise max-deactivations for this change, or retire in smaller steps.`,
  };
}

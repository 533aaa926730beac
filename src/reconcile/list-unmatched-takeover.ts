import type { ActualCode } from '../model/call-code.ts';
import type { Takeover } from '../model/plan.ts';
import { byCodePoint } from '../util/by-code-point.ts';
import { indexSnapshot } from './index-snapshot.ts';

/** Names under `takeover` that are neither a path, before or after the plan, nor a category of the tenant, sorted. */
export function listUnmatchedTakeover(
  takeover: Takeover,
  { actual, listed }: { readonly actual: readonly ActualCode[]; readonly listed: readonly string[] },
): readonly string[] {
  if (takeover.kind !== 'some') return [];
  const known = new Set([
    ...indexSnapshot(actual).byPath.keys(),
    ...actual.map(({ category }) => category),
    ...listed,
  ]);
  return [...new Set(takeover.names)].filter((name) => !known.has(name)).sort(byCodePoint);
}

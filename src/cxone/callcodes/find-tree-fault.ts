import { type ActualCode, MAX_LEVEL } from '../../model/call-code.ts';

/**
 * Why these records cannot be a tenant's whole hierarchy: a parent that is missing, parents in a circle, too many levels,
 * or a code twice below one parent; null when they can. Pure, linear.
 */
export function findTreeFault(codes: readonly ActualCode[]): string | null {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const places = new Set<string>();
  for (const code of codes) {
    const place = `${code.parentId ?? ''}/${code.code}`;
    if (places.has(place)) return `the code ${code.code} is there twice below one parent`;
    places.add(place);
    const fault = findAncestryFault(code, byId);
    if (fault !== null) return fault;
  }
  return null;
}

/** A circle shows as too many levels. */
function findAncestryFault(code: ActualCode, byId: ReadonlyMap<string, ActualCode>): string | null {
  let current = code;
  for (let level = 1; current.parentId !== null; level += 1) {
    if (level >= MAX_LEVEL) return `${code.code} is below level ${MAX_LEVEL}, or its parents run in a circle`;
    const parent = byId.get(current.parentId);
    if (parent === undefined) return `the parent of ${current.code} is not in the list`;
    current = parent;
  }
  return null;
}

import type { Place } from '../../model/call-code.ts';
import type { CodeEntry } from '../code-entry.ts';

/** Entries that share a key, for each key that more than one has; entries without a key are left out. */
export function findGroups(
  entries: readonly CodeEntry[],
  toKey: (entry: CodeEntry) => string | null,
): CodeEntry[][] {
  const groups = new Map<string, CodeEntry[]>();
  for (const entry of entries) {
    const key = toKey(entry);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Places of the other members of a group, lazily: groups can be large. */
export function* otherPlaces(
  group: readonly CodeEntry[],
  { member, toPlace }: { member: CodeEntry; toPlace: (entry: CodeEntry) => Place },
): Generator<Place> {
  for (const other of group) if (other !== member) yield toPlace(other);
}

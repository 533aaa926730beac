import type { ActualCode } from '../../model/call-code.ts';
import { isStranger } from './name-strangers.ts';

/**
 * Records of a flat list that one name, compared without case, does not tell apart, by id. Of those that say which code they are
 * the first keeps the name; one that does not say it is known by its name alone, which therefore has to be its own. Pure.
 */
export function findSharedNames(records: readonly ActualCode[]): ReadonlyMap<string, string> {
  const byName = new Map<string, ActualCode[]>();
  for (const record of records) {
    const name = record.terms['dispositionName'];
    if (typeof name !== 'string') continue;
    const key = name.toLowerCase();
    const there = byName.get(key);
    if (there === undefined) byName.set(key, [record]);
    else there.push(record);
  }
  const reasons = new Map<string, string>();
  for (const members of byName.values()) {
    if (members.length < 2) continue;
    const ids = members.map(({ id }) => id).join(', ');
    const keeper = members.find((record) => !isStranger(record));
    for (const { id } of members)
      if (id !== keeper?.id) reasons.set(id, `several have its name (ids ${ids})`);
  }
  return reasons;
}

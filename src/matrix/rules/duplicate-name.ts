import type { Finding } from '../../model/finding.ts';
import type { CodeEntry } from '../code-entry.ts';
import type { RuleContext } from '../code-index.ts';
import { quoteText } from '../quote-text.ts';
import { describeParent } from './describe-code.ts';
import { findGroups, otherPlaces } from './find-groups.ts';
import { toFinding, toRelated } from './to-finding.ts';

/** The same name under the same parent. One code that stands twice is a duplicate code, not a duplicate name. */
export function findDuplicateName({ entries }: RuleContext): Finding[] {
  const groups = findGroups(entries, ({ name, parentKey }) =>
    name === null || name.text === '' ? null : `${parentKey}\0${name.text}`,
  );
  return groups.filter(hasSeveralCodes).flatMap((group) => group.map((entry) => toDuplicate(entry, group)));
}

function hasSeveralCodes(group: readonly CodeEntry[]): boolean {
  return group.some((entry) => entry.key !== group[0]?.key);
}

function toDuplicate(entry: CodeEntry, group: readonly CodeEntry[]): Finding {
  const placeOf = (other: CodeEntry) => other.name?.place ?? other.place;
  const others = otherPlaces(group, { member: entry, toPlace: placeOf });
  const subject = `The name ${quoteText(entry.name?.text ?? '')}`;
  const where = group.length === 2 ? 'twice' : `${group.length} times`;
  return toFinding(placeOf(entry), {
    rule: 'duplicate-name',
    severity: 'warning',
    message: `${subject} stands ${where} ${describeParent(entry)}. Give agents names that they can tell apart.`,
    related: toRelated(others, { count: group.length - 1, message: 'the same name' }),
  });
}

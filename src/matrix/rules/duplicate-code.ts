import type { Finding } from '../../model/finding.ts';
import type { RuleContext } from '../code-index.ts';
import { describeCode, describeParent } from './describe-code.ts';
import { findGroups, otherPlaces } from './find-groups.ts';
import { toFinding, toRelated } from './to-finding.ts';

/** The same code under the same parent, at each place, across files. */
export function findDuplicateCode({ entries }: RuleContext): Finding[] {
  const groups = findGroups(entries, (entry) => (entry.codeText === null ? null : entry.key));
  return groups.flatMap((group) =>
    group.map((entry) => {
      const others = otherPlaces(group, { member: entry, toPlace: (other) => other.place });
      const where = group.length === 2 ? 'twice' : `${group.length} times`;
      return toFinding(entry.place, {
        rule: 'duplicate-code',
        severity: 'error',
        message: `${describeCode(entry)} stands ${where} ${describeParent(entry)}. Remove or rename all but one.`,
        related: toRelated(others, { count: group.length - 1, message: 'the same code' }),
      });
    }),
  );
}

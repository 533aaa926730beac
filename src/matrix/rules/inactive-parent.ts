import type { Finding } from '../../model/finding.ts';
import type { CodeEntry } from '../code-entry.ts';
import type { CodeIndex, RuleContext } from '../code-index.ts';
import { fieldOf } from '../source-node.ts';
import { describeCode } from './describe-code.ts';
import { toFinding } from './to-finding.ts';

/** Active codes below an inactive one, however far up that is. */
export function findInactiveParent({ entries, index }: RuleContext): Finding[] {
  const memo = new Map<CodeEntry, CodeEntry | null>();
  return entries.flatMap((entry) => {
    const above = entry.isActive ? inactiveAbove(entry, { index, memo }) : null;
    if (above === null) return [];
    const place = fieldOf(above.map, 'active')?.place ?? above.place;
    const who =
      above.code === null
        ? 'an inactive code'
        : `${describeCode(above).replace('The', 'the')}, which is inactive`;
    const message = `${describeCode(entry)} is active, but stands below ${who}. Retire it too, or reactivate what is above.`;
    const related = [{ ...place, message: 'inactive here' }];
    return [toFinding(entry.place, { rule: 'inactive-parent', severity: 'error', message, related })];
  });
}

interface Search {
  readonly index: CodeIndex;
  readonly memo: Map<CodeEntry, CodeEntry | null>;
}

/** The nearest inactive code above, or null. */
function inactiveAbove(entry: CodeEntry, search: Search): CodeEntry | null {
  const known = search.memo.get(entry);
  if (known !== undefined) return known;
  const parent = search.index.parentOf(entry);
  const found = parent === null || !parent.isActive ? parent : inactiveAbove(parent, search);
  search.memo.set(entry, found);
  return found;
}

import { listRetirements } from '../model/list-retirements.ts';
import type { Plan, WriteOverChange } from '../model/plan.ts';
import type { RecordUses, Stakes } from '../model/stakes.ts';
import { byCodePoint } from '../util/by-code-point.ts';
import { countOf, formatCount } from './format-text.ts';

/** A code that the plan retires, and who uses it. */
export interface StakeRow {
  readonly change: WriteOverChange;
  readonly uses: RecordUses;
}

/** What the plan retires and the tenant told of, the most used first. */
export function listStakeRows(plan: Plan, stakes: Stakes): readonly StakeRow[] {
  return listRetirements(plan)
    .flatMap((change) => {
      const uses = stakes.usesById.get(change.id);
      return uses === undefined ? [] : [{ change, uses }];
    })
    .sort(
      (left, right) =>
        right.uses.skills.length - left.uses.skills.length ||
        right.uses.campaigns.length - left.uses.campaigns.length ||
        byCodePoint(left.change.path, right.change.path) ||
        byCodePoint(left.change.category, right.change.category),
    );
}

/** `3 skills, 1 campaign`, `1 skill` (in no campaign), `no skill`. */
export function renderUses({ skills, campaigns }: RecordUses): string {
  if (skills.length === 0) return 'no skill';
  const counts = [countOf(skills.length, 'skill')];
  if (campaigns.length > 0) counts.push(countOf(campaigns.length, 'campaign'));
  return counts.join(', ');
}

/** What is not told and why: words and numbers of our own, the same as long as the tenant answers the same. */
export function listStakeNotes(plan: Plan, stakes: Stakes): readonly string[] {
  const retired = listRetirements(plan).length;
  const { askedCount, refusal, usesById } = stakes;
  if (refusal === 'not-served')
    return [`${NOT_SHOWN} the tenant's version of the API does not tell which skills use them.`];
  if (refusal === 'forbidden')
    return [`${NOT_SHOWN} the role of the access key may not see which skills use them.`];
  const lost = askedCount - usesById.size;
  return [
    ...(lost === 0 ? [] : [`${toShare(lost, askedCount)} not shown here: the tenant gave no usable answer.`]),
    ...(retired <= askedCount
      ? []
      : [`Only the first ${formatCount(askedCount)} of ${formatCount(retired)} retirements were looked up.`]),
  ];
}

const NOT_SHOWN = 'What is at stake with the retirements is not shown:';

function toShare(lost: number, asked: number): string {
  return `What is at stake with ${formatCount(lost)} of ${countOf(asked, 'retirement')} is`;
}

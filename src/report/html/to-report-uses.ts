import type { Change } from '../../model/plan.ts';
import type { NamedUser, Stakes } from '../../model/stakes.ts';
import { formatCount } from '../format-text.ts';
import { renderUses } from '../stake-words.ts';
import type { ReportUses } from './report-data.ts';
import type { ToShown } from './to-shown-text.ts';

/** Names of each kind that are shown; the count says how many there are. */
const MAX_NAMES = 10;

/** Who uses the record of a retirement; null for any other change, and where the tenant did not tell. */
export function toReportUses(
  change: Change | null,
  { stakes, shown }: { readonly stakes: Stakes | null; readonly shown: ToShown },
): ReportUses | null {
  if (change?.action !== 'deactivate') return null;
  const uses = stakes?.usesById.get(change.id);
  if (uses === undefined) return null;
  return {
    words: renderUses(uses),
    skills: toNames(uses.skills, shown),
    campaigns: toNames(uses.campaigns, shown),
  };
}

function toNames(users: readonly NamedUser[], shown: ToShown): readonly string[] {
  const names = users
    .slice(0, MAX_NAMES)
    .map(({ id, name }) => `${name === '' ? '(no name)' : shown(name)} (${id})`);
  const left = users.length - names.length;
  return left === 0 ? names : [...names, `and ${formatCount(left)} more`];
}

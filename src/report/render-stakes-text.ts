import type { Plan } from '../model/plan.ts';
import type { Stakes } from '../model/stakes.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { shorten } from './format-text.ts';
import { listStakeNotes, listStakeRows, renderUses } from './stake-words.ts';
import type { TextColors } from './text-colors.ts';

const MAX_PATH_CHARACTERS = 300;

/** Who uses what the plan retires, for a terminal, and what is not told; empty where nobody was asked. */
export function renderStakesText(
  plan: Plan,
  { colors, stakes }: { readonly colors: TextColors; readonly stakes: Stakes | null },
): string {
  if (stakes === null) return '';
  const rows = listStakeRows(plan, stakes).map(({ change, uses }) => {
    const path = escapeTerminal(shorten(change.path, MAX_PATH_CHARACTERS));
    return `  ${path}: ${renderUses(uses)}\n`;
  });
  const notes = listStakeNotes(plan, stakes).map((note) => `${note}\n`);
  return [...(rows.length === 0 ? [] : [`${colors.bold('At stake')}\n`, ...rows]), ...notes, '\n'].join('');
}

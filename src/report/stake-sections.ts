import { toOmittedText } from './change-sections.ts';
import { markdownCode } from './escape-markdown.ts';
import type { Section } from './fill-sections.ts';
import { shorten } from './format-text.ts';
import { whereAllAre } from './render-links.ts';
import type { ReviewInput } from './review-input.ts';
import { listStakeNotes, listStakeRows, renderUses } from './stake-words.ts';

const MAX_PATH_CHARACTERS = 300;
const MAX_CATEGORY_CHARACTERS = 100;
const HEAD = `#### At stake

Skills that use what this plan retires, and the campaigns of these skills.

`;

type StakeInput = Pick<ReviewInput, 'result' | 'stakes' | 'links'>;

/** Who uses what the plan retires, a row each. Numbers only: the names are in the report. */
export function toStakeSections({ result, stakes, links }: StakeInput): readonly Section[] {
  if (result === null || stakes === null) return [];
  const units = listStakeRows(result.plan, stakes).map(({ change, uses }) => {
    const path = markdownCode(shorten(change.path, MAX_PATH_CHARACTERS));
    const category = markdownCode(shorten(change.category, MAX_CATEGORY_CHARACTERS));
    return { kind: 'stake', text: `| ${path} | ${category} | ${renderUses(uses)} |\n` };
  });
  if (units.length === 0) return [];
  return [
    {
      head: HEAD,
      blocks: [{ open: '| Retired | Category | In use by |\n| --- | --- | --- |\n', units, close: '\n' }],
      tail: '',
      share: 1,
      notice: (omitted) =>
        `**${toOmittedText(omitted, 'retirement')} not shown here.** ${whereAllAre(links)}\n\n`,
    },
  ];
}

/** Why some of it, or all, is left out; empty when nothing is. */
export function renderStakeNotes({ result, stakes }: StakeInput): string {
  if (result === null || stakes === null) return '';
  return listStakeNotes(result.plan, stakes)
    .map((note) => `ℹ️ ${note}\n\n`)
    .join('');
}

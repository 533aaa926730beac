import type { WriteOverChange } from '../model/plan.ts';
import { toOmittedText } from './change-sections.ts';
import { fencedText, fenceFor } from './escape-markdown.ts';
import type { Section } from './fill-sections.ts';
import { countOf, shorten } from './format-text.ts';
import { whereAllAre } from './render-links.ts';
import type { ReviewInput } from './review-input.ts';
import { showInvisible } from './show-invisible.ts';

const MAX_TEXT_CHARACTERS = 300;

/** Records that apply marks as the codes that they are already: folded away, since nothing that people see of them alters. */
export function toAdoptionSections({ result, links }: ReviewInput): readonly Section[] {
  const adoptions = result?.plan.adoptions ?? [];
  if (adoptions.length === 0) return [];
  const units = adoptions.map((change) => ({
    kind: 'adopted',
    text: `${fencedText(toAdoptionText(change))}\n`,
  }));
  const fence = fenceFor(units.map(({ text }) => text));
  return [
    {
      head: `<details><summary>${countOf(adoptions.length, 'record')} to adopt</summary>\n\n${EXPLANATION}\n\n`,
      blocks: [{ open: `${fence}text\n`, units, close: `${fence}\n\n` }],
      tail: '</details>\n\n',
      share: 1,
      notice: (omitted) =>
        `**${toOmittedText(omitted, 'record')} not shown here.** ${whereAllAre(links)}\n\n`,
    },
  ];
}

const EXPLANATION =
  'Each is equal to the code of its name in every field, and nothing marks it as that code yet. Apply adds the tag to its notes and alters nothing else, so that no review is asked for.';

/** `INT/INT_HOT "Hot lead" (id 101)`, nothing invisible in it. */
export function toAdoptionText({ path, after, id }: WriteOverChange): string {
  const name = shown(after.name).replaceAll('"', '\\"');
  return `${shown(path)} "${name}" (id ${shown(id)})`;
}

function shown(text: string): string {
  return shorten(showInvisible(text), MAX_TEXT_CHARACTERS);
}

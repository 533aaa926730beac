import type { PlanResult, UnlistedCode } from '../model/plan.ts';
import { byCodePoint } from '../util/by-code-point.ts';
import { toOmittedText } from './change-sections.ts';
import { fencedText, fenceFor } from './escape-markdown.ts';
import type { Block, Section } from './fill-sections.ts';
import { countOf, shorten } from './format-text.ts';
import { whereAllAre } from './render-links.ts';
import type { ReviewInput } from './review-input.ts';
import { showInvisible } from './show-invisible.ts';

const MAX_TEXT_CHARACTERS = 300;

/** Owned codes that no file lists: folded away, since nothing asks the reviewer to act. */
export function toUnlistedSections({ result, removed, links }: ReviewInput): readonly Section[] {
  if (result === null || result.unlisted.length === 0) return [];
  const fates = toFates(result);
  const title = `${countOf(result.unlisted.length, 'owned code')} that no file lists: ${removed === 'keep' ? 'kept' : 'retired'}`;
  const explanation =
    removed === 'keep'
      ? 'With `removed: keep` they stay in the tenant as they are.'
      : 'With `removed: deactivate` those that are active are retired; they stand among the changes too.';
  return [
    {
      head: `<details><summary>${title}</summary>\n\n${explanation}\n\n`,
      blocks: toBlocks(result.unlisted, fates),
      tail: '</details>\n\n',
      share: 1,
      notice: (omitted) => `**${toOmittedText(omitted, 'code')} not shown here.** ${whereAllAre(links)}\n\n`,
    },
  ];
}

function toFates({ plan }: PlanResult): ReadonlyMap<string, string> {
  return new Map(
    plan.changes
      .filter(({ source, action }) => source === null && action !== 'create')
      .map(({ path, action }) => [path, action === 'deactivate' ? 'is retired' : 'stays: conflict']),
  );
}

function toBlocks(unlisted: readonly UnlistedCode[], fates: ReadonlyMap<string, string>): readonly Block[] {
  const sorted = unlisted.toSorted(
    (left, right) => byCodePoint(left.category, right.category) || byCodePoint(left.path, right.path),
  );
  const units = sorted.map((code) => {
    const fate = fates.get(code.path) ?? (code.isActive ? 'active, kept' : 'inactive already');
    const name = shown(code.name).replaceAll('"', '\\"');
    return {
      kind: 'unlisted',
      text: fencedText(`- ${shown(code.category)}: ${shown(code.path)} "${name}" (${fate})`),
    };
  });
  const fence = fenceFor(units.map(({ text }) => text));
  return [
    {
      open: `${fence}text\n`,
      units: units.map(({ kind, text }) => ({ kind, text: `${text}\n` })),
      close: `${fence}\n\n`,
    },
  ];
}

function shown(text: string): string {
  return shorten(showInvisible(text), MAX_TEXT_CHARACTERS);
}

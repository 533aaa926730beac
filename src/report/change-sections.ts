import type { Change, PlanAction } from '../model/plan.ts';
import { fencedText, fenceFor, markdownCode } from './escape-markdown.ts';
import type { Block, Section, Unit } from './fill-sections.ts';
import { formatCount, shorten } from './format-text.ts';
import { groupChanges } from './group-changes.ts';
import { whereAllAre } from './render-links.ts';
import type { ReviewInput } from './review-input.ts';
import { type DiffUnit, type SourceNote, toDiffUnits } from './to-diff-units.ts';

const MAX_CATEGORY_CHARACTERS = 100;
const KIND_OF_ACTION: Readonly<Record<PlanAction, string>> = {
  create: 'to create',
  update: 'to update',
  deactivate: 'to retire',
  conflict: 'in conflict',
};

/** The changes that the pull request makes, and those that would be applied besides. */
export function toChangeSections(input: ReviewInput): readonly Section[] {
  if (input.result === null) return [];
  const { own, foreign } = splitByOrigin(input.result.plan.changes, input.touchedFiles);
  return [
    ...(own.length === 0
      ? []
      : [toSection(own, { head: '#### Changes\n\n', share: 6, note: toSourceNote(input), input })]),
    ...(foreign.length === 0
      ? []
      : [toSection(foreign, { head: FOREIGN_HEAD, share: 2, note: 'with-source', input })]),
  ];
}

/** Whoever opened a pull request knows the files that it touches; readers of an issue do not. */
function toSourceNote({ purpose }: ReviewInput): SourceNote {
  return purpose === 'drift' ? 'with-source' : 'without-source';
}

const FOREIGN_HEAD = `#### Not from this pull request

The files of these changes are not touched here, but the tenant does not yet hold what they say (an earlier merge was not applied, or somebody changed the tenant). Apply writes them as well.

`;

/** A removal has no file: it counts as the pull request's own unless the pull request touches nothing at all. */
function splitByOrigin(changes: readonly Change[], touched: ReadonlySet<string> | null) {
  if (touched === null) return { own: changes, foreign: [] };
  const isOwn = ({ source }: Change): boolean =>
    source === null ? touched.size > 0 : touched.has(source.file);
  return { own: changes.filter(isOwn), foreign: changes.filter((change) => !isOwn(change)) };
}

interface SectionFacts {
  readonly head: string;
  readonly share: number;
  readonly note: SourceNote;
  readonly input: ReviewInput;
}

function toSection(changes: readonly Change[], { head, share, note, input }: SectionFacts): Section {
  const blocks = groupChanges(changes).map((group) =>
    toBlock(group.category, toDiffUnits(group.changes, note)),
  );
  return {
    head,
    blocks,
    tail: '',
    share,
    notice: (omitted) =>
      `**${toOmittedText(omitted, 'change')} not shown here** (${countKinds(omitted)}). ${whereAllAre(input.links)}\n\n`,
  };
}

function toBlock(category: string, diffUnits: readonly DiffUnit[]): Block {
  const units = diffUnits.map(({ action, lines }): Unit => {
    const text = lines.map((line) => `${line.sign} ${fencedText(line.text)}\n`).join('');
    return { kind: KIND_OF_ACTION[action], text };
  });
  const fence = fenceFor(units.map(({ text }) => text));
  const title = `**Category** ${markdownCode(shorten(category, MAX_CATEGORY_CHARACTERS))} · ${countKinds(units)}`;
  return { open: `${title}\n\n${fence}diff\n`, units, close: `${fence}\n\n` };
}

/** `1 change is`, `2,000 changes are`. */
export function toOmittedText(omitted: readonly Unit[], noun: string): string {
  return omitted.length === 1 ? `1 ${noun} is` : `${formatCount(omitted.length)} ${noun}s are`;
}

function countKinds(units: readonly Unit[]): string {
  const counts = Object.values(KIND_OF_ACTION).map((kind) => ({
    kind,
    count: units.filter((unit) => unit.kind === kind).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${formatCount(count)} ${kind}`)
    .join(', ');
}

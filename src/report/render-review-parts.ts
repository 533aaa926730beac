import type { PlanSummary } from '../model/plan.ts';
import { toAdoptionSections } from './adoptions-section.ts';
import { toChangeSections } from './change-sections.ts';
import { FOOTER_MARKER } from './comment-markers.ts';
import { escapeMarkdown, markdownCode } from './escape-markdown.ts';
import type { Room, Section } from './fill-sections.ts';
import { toFindingsSections } from './findings-section.ts';
import { countOf, formatCount, shorten, takeFitting } from './format-text.ts';
import { DRIFT_INTRODUCTION, renderDriftWaysOut } from './render-drift-words.ts';
import { renderBlockers, renderGate } from './render-gate.ts';
import { renderLinks, whereAllAre } from './render-links.ts';
import type { ReviewInput } from './review-input.ts';
import { renderStakeNotes, toStakeSections } from './stake-sections.ts';
import { toVerdict } from './to-verdict.ts';
import { toUnlistedSections } from './unlisted-section.ts';

const MAX_RELEASED_CATEGORIES = 20;
const MAX_TWIN_TARGETS = 10;
const MAX_RELEASED_LENGTH = 4_000;
const MAX_TEXT_CHARACTERS = 600;
/** Beyond this a picture would only be slow to draw: the summary has room for more. */
const MAX_PICTURE_LENGTH = 20_000;

export interface ReviewParts {
  readonly top: string;
  /** Stands below the counts when not all changes fit. */
  readonly cutNote: (omitted: number) => string;
  readonly longestCutNote: string;
  readonly middle: string;
  readonly sections: readonly Section[];
  /** Indices of those sections that hold changes. */
  readonly changeSections: readonly number[];
  readonly end: string;
}

/** The pieces of the visible text; what has no bound by itself is in `sections`. */
export function renderReviewParts(input: ReviewInput, room: Room): ReviewParts {
  const total = input.result?.plan.changes.length ?? 0;
  const cutNote = (omitted: number): string =>
    `Shown below: ${formatCount(total - omitted)} of ${countOf(total, 'change')}. ${whereAllAre(input.links)}\n\n`;
  const changes = toChangeSections(input);
  const findings = toFindingsSections(input.findings, 'All of them are in the log of the run.');
  const hasErrors = input.findings.some(({ severity }) => severity === 'error');
  const sections = [
    ...(hasErrors ? findings : []),
    ...changes,
    ...toStakeSections(input),
    ...toAdoptionSections(input),
    ...toUnlistedSections(input),
    ...(hasErrors ? [] : findings),
  ];
  return {
    top: renderTop(input),
    cutNote,
    longestCutNote: total === 0 ? '' : cutNote(0),
    middle:
      renderBlockers(input.result?.plan.blocked ?? []) +
      embedPicture(input.picture, room) +
      renderRemarks(input) +
      renderStakeNotes(input),
    sections,
    changeSections: changes.map((section) => sections.indexOf(section)),
    end: renderEnd(input),
  };
}

function renderTop(input: ReviewInput): string {
  const { icon, text } = toVerdict(input);
  const heading = `### ${icon} ${text} · ${markdownCode(input.target)}\n\n`;
  const reason =
    input.notCompared === null
      ? ''
      : `Not compared: ${escapeMarkdown(shorten(input.notCompared, MAX_TEXT_CHARACTERS))}\n\n`;
  const introduction = isDrift(input) ? DRIFT_INTRODUCTION : '';
  const counts = input.result === null ? '' : renderCounts(input.result.plan.summary);
  return heading + introduction + reason + counts;
}

/** A run that looks for drift and finds none has nothing to explain. */
function isDrift({ purpose, result }: ReviewInput): boolean {
  return purpose === 'drift' && result !== null && result.plan.changes.length > 0;
}

function renderCounts(summary: PlanSummary): string {
  const columns: readonly (readonly [string, number])[] = [
    ['create', summary.create],
    ['update', summary.update],
    ['retire', summary.deactivate],
    ['conflict', summary.conflict],
    ['unchanged', summary.unchanged],
    ['unlisted', summary.unlisted],
    ['unmanaged', summary.unmanaged],
  ];
  const rows = [
    columns.map(([title]) => title),
    columns.map(() => '---:'),
    columns.map(([, count]) => (count === 0 ? '0' : `**${formatCount(count)}**`)),
  ];
  return `${rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}\n`;
}

function embedPicture(picture: ReviewInput['picture'], { size, measure }: Room): string {
  const room = Math.min(MAX_PICTURE_LENGTH, Math.floor(size / 4));
  const text = picture?.(room - 2) ?? '';
  return text === '' || measure(text) > room ? '' : `${text.trimEnd()}\n\n`;
}

function renderRemarks({ takeoverAll, releasedCategories, twinTargets }: ReviewInput): string {
  const takeover = takeoverAll
    ? '⚠️ `takeover: true`: records that nobody here owns are changed as well, wherever a file lists them.\n\n'
    : '';
  return takeover + renderTwinTargets(twinTargets) + renderReleasedCategories(releasedCategories);
}

/** Each target has a comment of its own, which looks like a plan for another tenant. */
function renderTwinTargets(targets: readonly string[]): string {
  if (targets.length === 0) return '';
  const named = targets.slice(0, MAX_TWIN_TARGETS).map(markdownCode).join(', ');
  const more = targets.length > MAX_TWIN_TARGETS ? ` and ${targets.length - MAX_TWIN_TARGETS} more` : '';
  return `⚠️ **The same tenant as ${named}${more}**, whose plan is in this pull request too. Each would apply to it: check the credentials and the tenant of each target.\n\n`;
}

function renderReleasedCategories(releasedCategories: readonly string[]): string {
  if (releasedCategories.length === 0) return '';
  const bullets = releasedCategories
    .slice(0, MAX_RELEASED_CATEGORIES)
    .map((category) => `- ${markdownCode(shorten(category, 100))}\n`);
  const shown = takeFitting(bullets, MAX_RELEASED_LENGTH);
  const left = releasedCategories.length - shown.length;
  const more = left === 0 ? '' : `- and ${formatCount(left)} more\n`;
  const title = `#### No longer managed: ${countOf(releasedCategories.length, 'category', 'categories')}`;
  const text =
    'No file declares them any more. Their codes stay in the tenant as they are, and later plans do not look at them:';
  return `${title}\n\n${text}\n\n${shown.join('')}${more}\n`;
}

function renderConsequence(input: ReviewInput): string {
  if (input.purpose !== 'drift') return renderGate(input);
  return isDrift(input) ? renderDriftWaysOut(input) : '';
}

function renderEnd(input: ReviewInput): string {
  const facts = [
    ...(input.commit === null ? [] : [`commit ${markdownCode(shorten(input.commit, 64))}`]),
    ...(input.result === null ? [] : [`plan digest ${markdownCode(input.result.plan.digest)}`]),
    `API ${markdownCode(input.api)}`,
    `${countOf(input.filesCount, 'file')}, ${countOf(input.codesCount, 'code')} checked`,
  ];
  const links = renderLinks(input.links);
  const gate = renderConsequence(input);
  const lines = [
    ...(gate === '' ? [] : [gate, '']),
    `${facts.join(' · ')}  `,
    ...(links === '' ? [] : [links]),
  ];
  return `${FOOTER_MARKER}\n\n${lines.join('\n')}\n`;
}

import { escapeHtml } from '../escape-html.ts';
import { formatCount } from '../format-text.ts';
import { toOutcomeHeading } from '../render-outcome-section.ts';
import { toVerdict } from '../to-verdict.ts';
import type { ReportInput } from './report-input.ts';

type Tone = 'good' | 'change' | 'bad' | 'warn';

interface Headline {
  readonly tone: Tone;
  /** Our own words and numbers only. */
  readonly text: string;
}

const TONE_OF_ICON: ReadonlyMap<string, Tone> = new Map([
  ['✅', 'good'],
  ['📝', 'change'],
  ['⛔', 'bad'],
  ['❌', 'bad'],
  ['⚠️', 'warn'],
]);
const SIGN: Readonly<Record<Tone, string>> = { good: '✓', change: '±', bad: '✕', warn: '!' };

/** The same verdict as in the comment: of the plan, and after an apply of what came of it. */
export function toHeadline({ review, outcome }: Pick<ReportInput, 'review' | 'outcome'>): Headline {
  if (outcome === null) {
    const { icon, text } = toVerdict(review);
    return { tone: TONE_OF_ICON.get(icon) ?? 'warn', text };
  }
  const heading = toOutcomeHeading(outcome);
  const cut = heading.indexOf(' ');
  return { tone: TONE_OF_ICON.get(heading.slice(0, cut)) ?? 'warn', text: heading.slice(cut + 1) };
}

/** The head of the page, readable also where scripts do not run: words and numbers of our own, and the target. */
export function renderHeadline(input: ReportInput): string {
  const { tone, text } = toHeadline(input);
  const what = input.stage === 'planned' ? 'Plan' : 'Apply';
  return [
    '<a class="skip" href="#codes">Skip to the codes</a>',
    '<header class="page">',
    `<p class="eyebrow">${what} of call codes <b translate="no">${escapeHtml(input.redact(input.review.target))}</b></p>`,
    `<h1><span class="badge ${tone}" aria-hidden="true">${SIGN[tone]}</span>${escapeHtml(text)}</h1>`,
    renderTiles(input),
    '</header>',
  ].join('\n');
}

function renderTiles({ review: { result } }: ReportInput): string {
  if (result === null) return '';
  const { create, update, deactivate, conflict, unchanged, unlisted, unmanaged } = result.plan.summary;
  const tiles: readonly (readonly [name: string, label: string, count: number])[] = [
    ['create', 'to create', create],
    ['update', 'to update', update],
    ['deactivate', 'to retire', deactivate],
    ['conflict', 'in conflict', conflict],
    ['unchanged', 'unchanged', unchanged],
    ['unlisted', 'in no file', unlisted],
    ['unmanaged', 'unmanaged', unmanaged],
  ];
  const items = tiles.map(
    ([name, label, count]) =>
      `<li class="${count === 0 ? 'zero' : name}"><b>${formatCount(count)}</b> <span>${label}</span></li>`,
  );
  return `<ul class="tiles" aria-label="The plan in numbers">${items.join('')}</ul>`;
}

import type { ApplyOutcome, ChangeOutcome, RunOutcome } from '../model/outcome.ts';
import { assertNever } from '../util/assert-never.ts';
import { OUTCOME_END, OUTCOME_START } from './comment-markers.ts';
import { countStatuses, toUndone } from './count-statuses.ts';
import { escapeMarkdown, markdownCode } from './escape-markdown.ts';
import { countOf, formatCount, shorten, takeFitting } from './format-text.ts';
import { renderLinks } from './render-links.ts';
import type { ReportLinks } from './review-input.ts';

/** What the run did, for people who read the comment after the merge. */
export interface OutcomeInput {
  readonly outcome: RunOutcome;
  /** Null when nothing was tried. */
  readonly apply: ApplyOutcome | null;
  /** The run was told to stop before its end. */
  readonly cancelled: boolean;
  /** Why nothing was written: blockers' messages, or the error that ended the run. */
  readonly reasons: readonly string[];
  readonly auditHash: string | null;
  readonly commit: string | null;
  /** ISO 8601; left out when null. */
  readonly finishedAt: string | null;
  readonly links: ReportLinks;
}

const MAX_FAILURES = 30;
const MAX_REASONS = 20;
/** Together below a sixth of a comment: a signed statement may take up to three quarters, and the plan wants room, too. */
const MAX_FAILURES_LENGTH = 5_500;
const MAX_REASONS_LENGTH = 3_500;
const MAX_MESSAGE_CHARACTERS = 300;
const MAX_REASON_CHARACTERS = 600;
const MAX_PATH_CHARACTERS = 100;

/** The outcome between its hidden markers, ready for `placeOutcome`. */
export function renderOutcomeSection(input: OutcomeInput): string {
  return `${OUTCOME_START}\n\n${renderOutcomeBody(input)}\n---\n\n${OUTCOME_END}\n`;
}

/** Tells a pull request that was closed without a merge that nothing came of its plan. */
export function renderNotApplied({ commit, links }: Pick<OutcomeInput, 'commit' | 'links'>): string {
  const head = commit === null ? '' : ` at commit ${markdownCode(shorten(commit, 64))}`;
  const text = `The pull request was closed without a merge${head}: the tenant is as it was. The plan below is kept for the record.`;
  const line = renderLinks(links);
  const body = `### ⚪ Nothing was applied\n\n${text}\n\n${line === '' ? '' : `${line}\n\n`}`;
  return `${OUTCOME_START}\n\n${body}---\n\n${OUTCOME_END}\n`;
}

/** The same text without markers, as the job summary and `apply --format markdown` show it. */
export function renderOutcomeBody(input: OutcomeInput): string {
  const { apply } = input;
  const parts = [
    `### ${toOutcomeHeading(input)}\n\n`,
    renderReasons(input.reasons),
    apply === null ? '' : renderCounts(apply),
    apply === null ? '' : renderUndone(toUndone(apply.changes)),
    renderNextStep(input),
    renderFacts(input),
  ];
  return parts.join('');
}

type HeadingInput = Pick<OutcomeInput, 'outcome' | 'apply' | 'cancelled'>;

/** `✅ Applied: 6 changes`: an icon, a blank and our own words. */
export function toOutcomeHeading({ outcome, apply, cancelled }: HeadingInput): string {
  const counts = countStatuses(apply?.changes ?? []);
  const done = counts.applied + counts.adopted;
  const share = `${formatCount(done)} of ${countOf(apply?.changes.length ?? 0, 'change')}`;
  // Once requests were sent, a lost reply may hide that the tenant did the work.
  const nothing = apply === null ? 'nothing was written' : 'no write is confirmed';
  switch (outcome) {
    case 'applied':
      return `✅ Applied: ${countOf(done, 'change')}`;
    case 'partial':
      if (cancelled) return `⚠️ Cancelled: ${apply === null ? nothing : `${share} done`}`;
      return `⚠️ Partly applied: ${share}`;
    case 'blocked':
      return '⛔ Blocked: nothing was written';
    case 'failed':
      return cancelled ? `⚠️ Cancelled: ${nothing}` : `❌ Failed: ${nothing}`;
    case 'invalid':
      return '❌ Errors in the matrix files: nothing was written';
    case 'clean':
      return '✅ Nothing to apply: the tenant holds what the files say';
    case 'changes':
      return '📝 Planned only: nothing was written';
    case 'validated':
      return '✅ Files checked only: nothing was written';
    default:
      return assertNever(outcome);
  }
}

function renderReasons(reasons: readonly string[]): string {
  if (reasons.length === 0) return '';
  const bullets = reasons
    .slice(0, MAX_REASONS)
    .map((reason) => `- ${escapeMarkdown(shorten(reason, MAX_REASON_CHARACTERS))}\n`);
  const shown = takeFitting(bullets, MAX_REASONS_LENGTH);
  const left = reasons.length - shown.length;
  const more = left === 0 ? '' : `- and ${formatCount(left)} more: all of them are in the log of the run\n`;
  return `${shown.join('')}${more}\n`;
}

function renderCounts({ changes, metrics }: ApplyOutcome): string {
  const { applied, adopted, failed, skipped } = countStatuses(changes);
  const cells = [applied, adopted, failed, skipped].map((count) =>
    count === 0 ? '0' : `**${formatCount(count)}**`,
  );
  const rate = `${formatCount(metrics.successfulAssignments)} of ${formatCount(metrics.totalAttempts)}`;
  const row = [...cells, rate, `${metrics.averageLatencyMs} ms`];
  const head = ['applied', 'adopted', 'failed', 'skipped', 'successful', 'average latency'];
  return [head, head.map(() => '---:'), row]
    .map((line) => `| ${line.join(' | ')} |\n`)
    .join('')
    .concat('\n');
}

function renderUndone(undone: readonly ChangeOutcome[]): string {
  if (undone.length === 0) return '';
  const candidates = undone.slice(0, MAX_FAILURES).map(({ change, status, error }) => {
    const message = error === null ? '' : escapeMarkdown(shorten(error.message, MAX_MESSAGE_CHARACTERS));
    const code = error === null ? '' : markdownCode(shorten(error.code, 60));
    return `| ${change.action} | ${markdownCode(shorten(change.path, MAX_PATH_CHARACTERS))} | ${status} | ${code} | ${message} |\n`;
  });
  const rows = takeFitting(candidates, MAX_FAILURES_LENGTH);
  const left = undone.length - rows.length;
  const more =
    left === 0
      ? ''
      : `**${formatCount(left)} more not shown here.** All of them are in the audit log and in the report.\n\n`;
  return `| Change | Code | Outcome | Error | Why |\n| --- | --- | --- | --- | --- |\n${rows.join('')}\n${more}`;
}

function renderNextStep({ outcome, cancelled }: OutcomeInput): string {
  switch (outcome) {
    case 'partial':
      return `${cancelled ? 'The run was cancelled. Run' : 'Mend the cause and run'} the job again: what is applied already is left alone, the rest is made good.\n\n`;
    case 'failed':
      return `${cancelled ? 'The run was cancelled. Run' : 'Mend the cause and run'} the job again.\n\n`;
    case 'blocked':
      return 'Nothing is lost: resolve the reason and run the job again, or merge a pull request whose plan shows these changes.\n\n';
    case 'invalid':
      return 'Mend the files with another pull request.\n\n';
    case 'applied':
    case 'clean':
    case 'changes':
    case 'validated':
      return '';
    default:
      return assertNever(outcome);
  }
}

function renderFacts({ commit, auditHash, finishedAt, links }: OutcomeInput): string {
  const facts = [
    ...(commit === null ? [] : [`commit ${markdownCode(shorten(commit, 64))}`]),
    ...(auditHash === null ? [] : [`audit hash ${markdownCode(shorten(auditHash, 100))}`]),
    ...(finishedAt === null ? [] : [`finished ${markdownCode(shorten(finishedAt, 40))}`]),
  ];
  const line = renderLinks(links);
  return `${[...(facts.length === 0 ? [] : [`${facts.join(' · ')}  `]), ...(line === '' ? [] : [line])].join('\n')}\n`;
}

import type { ApplyOutcome, OutcomeError, RunOutcome } from '../model/outcome.ts';
import type { PlanSummary } from '../model/plan.ts';
import { assertNever } from '../util/assert-never.ts';
import { countStatuses } from './count-statuses.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { countOf, formatCount, shorten } from './format-text.ts';
import { toChangeCounts } from './to-verdict.ts';

/** What the last words of a step are made of. */
export interface ClosingFacts {
  readonly command: 'validate' | 'plan' | 'apply' | 'drift' | 'import';
  readonly outcome: RunOutcome;
  readonly errors: number;
  readonly warnings: number;
  /** Null when nothing was compared. */
  readonly summary: PlanSummary | null;
  /** Records that only lack their tag. */
  readonly adoptions: number;
  /** Null when nothing was tried. */
  readonly apply: ApplyOutcome | null;
  /** The run was told to stop before its end. */
  readonly cancelled: boolean;
  /** Why it is blocked, failed, or was not compared; the first one is told. */
  readonly reasons: readonly string[];
}

const MAX_REASON_CHARACTERS = 1_000;

/** One or two sentences that name the cause and the next step. One line, safe for a log. */
export function toClosingWords(facts: ClosingFacts): string {
  const { outcome, errors } = facts;
  switch (outcome) {
    case 'invalid':
      return `The matrix files have ${countOf(errors, 'error')}: nothing ${facts.command === 'apply' ? 'was written' : 'can be applied'}. Mend them as the findings above say and push again.`;
    case 'failed':
      if (facts.cancelled) return toPartialWords(facts);
      return `${toFailure(facts)}${toReason(facts, '.')}${toHalt(facts)} ${toRemedy(facts, 'Once the cause is gone, run')} the job again.`;
    case 'blocked':
      return toBlockedWords(facts);
    case 'partial':
      return toPartialWords(facts);
    case 'applied':
      return toAppliedWords(facts);
    case 'changes':
      return toChangesWords(facts);
    case 'clean':
      if (facts.command === 'import') return `Imported${toReason(facts, '.')}`;
      return toCleanWords(facts);
    case 'validated':
      return `The files are valid${toWarnings(facts)}; nothing was compared with a tenant${toReason(facts, '.')}`;
    default:
      return assertNever(outcome);
  }
}

function toCleanWords(facts: ClosingFacts): string {
  const { adoptions } = facts;
  const holds = `the tenant holds what the files say${toWarnings(facts)}.`;
  if (adoptions === 0) return `Nothing to do: ${holds}`;
  return `No changes: ${holds} Apply adds the tag to ${countOf(adoptions, 'record')}.`;
}

/** Once requests were sent, a lost reply may hide that the tenant did the work. */
function toFailure({ command, apply }: ClosingFacts): string {
  if (command !== 'apply') return 'Failed';
  return apply === null ? 'Nothing was written' : 'No write is confirmed';
}

function toBlockedWords(facts: ClosingFacts): string {
  const count = facts.reasons.length;
  const many = count > 1 ? ` (first of ${formatCount(count)} reasons)` : '';
  const what = facts.command === 'apply' ? 'Blocked before the first write' : 'Apply would be blocked';
  const next =
    facts.command === 'plan' ? 'Resolve it before the merge.' : 'Resolve it and run the job again.';
  return `${what}${many}${toReason(facts, '.')} ${next}`;
}

function toPartialWords(facts: ClosingFacts): string {
  const { apply, command, cancelled } = facts;
  if (apply === null && cancelled) {
    const what = command === 'apply' ? ' before the first write: nothing was written' : ' before the end';
    return `Cancelled${what}. Run the job again.`;
  }
  const { applied, adopted, failed, skipped } = countStatuses(apply?.changes ?? []);
  const done = `${formatCount(applied + adopted)} of ${countOf(apply?.changes.length ?? 0, 'change')} done`;
  const rest = `${formatCount(failed)} failed, ${formatCount(skipped)} skipped`;
  const cause = cancelled ? 'Cancelled before the end' : 'Applied in part';
  const next = toRemedy(
    facts,
    failed === 0 || cancelled ? 'Run' : 'Mend what the failures above name and run',
  );
  return `${cause}: ${done}, ${rest}.${toFirstReason(facts)}${toHalt(facts)} ${next} the job again: what is done is left alone, the rest is made good.`;
}

/** What kept the rest from being tried, when the tenant stopped taking calls; empty when it did not. */
function toHalt({ apply }: ClosingFacts): string {
  const error = apply?.changes.map((change) => change.error).find((each) => isHalt(each));
  return error == null ? '' : ` ${escapeTerminal(shorten(error.message, MAX_REASON_CHARACTERS))}`;
}

function toRemedy({ apply }: ClosingFacts, usual: string): string {
  const isHalted = apply?.changes.some(({ error }) => isHalt(error)) === true;
  return isHalted ? 'Once the tenant answers, run' : usual;
}

function isHalt(error: OutcomeError | null): boolean {
  return error?.code === 'TENANT_SILENT' || error?.code === 'TENANT_PAUSED';
}

function toAppliedWords({ apply }: ClosingFacts): string {
  const { applied, adopted } = countStatuses(apply?.changes ?? []);
  const found = adopted === 0 ? '' : `, ${formatCount(adopted)} found in place`;
  return `Applied: ${formatCount(applied)} written${found}. The tenant now holds what the files say.`;
}

function toChangesWords(facts: ClosingFacts): string {
  const counts = facts.summary === null ? 'changes' : toChangeCounts(facts.summary).join(', ');
  const next =
    facts.command === 'drift'
      ? 'The tenant differs from the default branch: apply again, or bring the files up to date.'
      : 'Review them; apply writes them after the merge.';
  return `Planned: ${counts}${toWarnings(facts)}. ${next}`;
}

function toWarnings({ warnings }: ClosingFacts): string {
  return warnings === 0 ? '' : ` (${countOf(warnings, 'warning')})`;
}

/** Ends with a full stop; empty when no reason is known. */
function toFirstReason(facts: ClosingFacts): string {
  return facts.reasons.length === 0 ? '' : ` The first failure${toReason(facts, '.')}`;
}

function toReason({ reasons }: ClosingFacts, end: string): string {
  const [first] = reasons;
  if (first === undefined) return end;
  const reason = escapeTerminal(shorten(first, MAX_REASON_CHARACTERS)).trim();
  return `: ${/[.!?]$/.test(reason) ? reason : reason + end}`;
}

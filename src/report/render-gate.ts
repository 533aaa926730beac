import type { Blocker } from '../model/plan.ts';
import type { ReviewMode } from '../model/settings.ts';
import { assertNever } from '../util/assert-never.ts';
import { escapeMarkdown, markdownCode } from './escape-markdown.ts';
import { formatCount, shorten, takeFitting } from './format-text.ts';
import type { ReviewInput } from './review-input.ts';

const MAX_BLOCKERS = 10;
const MAX_BLOCKER_CHARACTERS = 800;
const MAX_BLOCKERS_LENGTH = 6_000;

/** What a merge sets off, and which gate stands before it; empty when no comparison was asked for. */
export function renderGate(
  input: Pick<ReviewInput, 'mode' | 'result' | 'findings' | 'notCompared' | 'signature'>,
): string {
  const { mode, result, findings, notCompared, signature = { kind: 'slots' } } = input;
  const gate = `**Gate** ${markdownCode(`reviewed-plan: ${mode}`)}`;
  if (findings.some(({ severity }) => severity === 'error'))
    return `${gate}: merging writes nothing as long as the matrix files have errors.`;
  if (result === null && notCompared === null) return '';
  if (result === null)
    return `${gate}: this pull request was not compared with the tenant, so no plan of it has been reviewed. ${toUnplannedText(mode)}`;
  if (result.plan.blocked.length > 0)
    return `${gate}: merging writes nothing as long as the plan is blocked.`;
  if (result.plan.changes.length === 0) {
    const rest = result.plan.adoptions.length === 0 ? '' : ' but the marks of what is adopted';
    return `${gate}: there is nothing to apply after the merge${rest}.`;
  }
  if (signature.kind === 'none') {
    const reason = escapeMarkdown(shorten(signature.reason, MAX_BLOCKER_CHARACTERS));
    return `${gate}: this plan is not signed, so it does not count as reviewed. ${toUnplannedText(mode)} Why: ${reason}`;
  }
  const { changes } = result.plan;
  return `${gate}: ${toGateText(mode)}${signature.kind === 'digest' ? toDigestText(mode, changes.length) : ''}`;
}

/** A plan without a list of its changes holds only as a whole. */
function toDigestText(mode: ReviewMode, changes: number): string {
  if (mode === 'off') return '';
  return ` These ${formatCount(changes)} changes are too many to be signed one by one: they count as reviewed only together, as long as the plan's digest stays the same.`;
}

function toUnplannedText(mode: ReviewMode): string {
  switch (mode) {
    case 'approved':
    case 'required':
      return 'After the merge, apply stops before any write that no reviewed plan covers.';
    case 'warn':
      return 'After the merge, apply goes on with a warning.';
    case 'off':
      return 'After the merge, apply does not ask for one.';
    default:
      return assertNever(mode);
  }
}

function toGateText(mode: ReviewMode): string {
  switch (mode) {
    case 'required':
      return 'after the merge, apply writes what this comment shows. Anything else that it would have to write by then stops it before the first write.';
    case 'approved':
      return 'after the merge, apply writes what this comment shows, provided that someone other than the author has approved this commit. Anything else stops it before the first write.';
    case 'warn':
      return 'after the merge, apply makes the plan again and writes it. What this comment does not show only causes a warning.';
    case 'off':
      return 'after the merge, apply makes the plan again and writes it, whether or not this comment shows it.';
    default:
      return assertNever(mode);
  }
}

/** What is blocked and how to unblock it; empty when nothing is. */
export function renderBlockers(blocked: readonly Blocker[]): string {
  if (blocked.length === 0) return '';
  const bullets = blocked.slice(0, MAX_BLOCKERS).map(({ rule, message }) => {
    return `- ${markdownCode(rule)}: ${escapeMarkdown(shorten(message, MAX_BLOCKER_CHARACTERS))}\n`;
  });
  const shown = takeFitting(bullets, MAX_BLOCKERS_LENGTH);
  const left = blocked.length - shown.length;
  const more = left === 0 ? '' : `- and ${formatCount(left)} more\n`;
  const help = [...new Set(blocked.map(({ rule }) => rule))].map((rule) => `- ${WAY_OUT[rule]}\n`);
  return `#### Blocked\n\nApply would write nothing:\n\n${shown.join('')}${more}\nTo unblock it:\n\n${help.join('')}\n`;
}

const WAY_OUT: Readonly<Record<Blocker['rule'], string>> = {
  conflict:
    'Conflicts: the reason stands at each change below. Make the file agree with the tenant, or allow the path or category with the input `takeover`.',
  'max-deactivations':
    'Retirements: if all of them are meant, raise the input `max-deactivations` to their number; otherwise put the missing codes back into the files.',
  'not-reviewed':
    'Review: let a pull request show these changes, or run `apply` by hand with `approved-digest` set to the digest below.',
  'wrong-tenant': 'Tenant: check that `tenant`, `base-url` and the credentials belong to the same tenant.',
};

import type { PlanResult, PlanSummary } from '../model/plan.ts';
import { countOf, formatCount } from './format-text.ts';
import type { ReviewInput } from './review-input.ts';

export interface Verdict {
  readonly icon: '✅' | '⛔' | '📝' | '⚠️';
  readonly text: string;
}

/** The first thing that a reviewer reads: what would happen, in one line. */
export function toVerdict(
  input: Pick<ReviewInput, 'result' | 'findings' | 'notCompared' | 'purpose'>,
): Verdict {
  const errors = input.findings.filter(({ severity }) => severity === 'error').length;
  const { result, notCompared } = input;
  if (errors > 0) return { icon: '⛔', text: toErrorText(errors, result) };
  if (result === null)
    return { icon: notCompared === null ? '✅' : '⚠️', text: 'Files checked, not compared with the tenant' };
  if (result.plan.blocked.length > 0) return { icon: '⛔', text: toBlockedText(result) };
  const changes = toChangeCounts(result.plan.summary);
  const { length } = result.plan.adoptions;
  const adoptions = length === 0 ? [] : [`${formatCount(length)} to adopt`];
  if (changes.length === 0) return { icon: '✅', text: ['No changes', ...adoptions].join(', ') };
  if (input.purpose === 'drift') return { icon: '⚠️', text: `Drift: ${changes.join(', ')}` };
  return { icon: '📝', text: `${[...changes, ...adoptions].join(', ')}, nothing else` };
}

/** `2 to create`, `1 to retire`, …: only what there is. */
export function toChangeCounts(summary: PlanSummary): readonly string[] {
  return [
    ...(summary.create === 0 ? [] : [`${formatCount(summary.create)} to create`]),
    ...(summary.update === 0 ? [] : [`${formatCount(summary.update)} to update`]),
    ...(summary.deactivate === 0 ? [] : [`${formatCount(summary.deactivate)} to retire`]),
    ...(summary.conflict === 0 ? [] : [countOf(summary.conflict, 'conflict')]),
  ];
}

function toErrorText(errors: number, result: PlanResult | null): string {
  const consequence = result === null ? 'nothing can be planned' : 'nothing can be applied';
  return `${countOf(errors, 'error')} in the matrix files: ${consequence}`;
}

function toBlockedText({ plan }: PlanResult): string {
  const counts = toChangeCounts(plan.summary);
  return counts.length === 0 ? 'Blocked' : `Blocked: ${counts.join(', ')}`;
}

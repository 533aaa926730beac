import { countOf } from '../report/format-text.ts';
import type { OutcomeInput } from '../report/render-outcome-section.ts';
import { toLinks } from './publish-plan.ts';
import type { Run } from './run-environment.ts';
import type { RunResult } from './run-result.ts';

/** What comment, summary and terminal say of an apply. */
export function toOutcomeInput(run: Run, result: RunResult): OutcomeInput {
  const errors = result.findings.filter(({ severity }) => severity === 'error').length;
  return {
    outcome: result.outcome,
    apply: result.apply,
    cancelled: result.cancelled,
    reasons: errors > 0 ? [`${countOf(errors, 'error')} in the matrix files.`] : result.reasons,
    auditHash: result.auditHash,
    commit: run.context.commit,
    finishedAt: new Date(run.environment.clock.nowMs()).toISOString(),
    links: toLinks(run, result),
  };
}

import type { ApplyOutcome } from '../model/outcome.ts';
import type { ClosingFacts } from '../report/to-closing-words.ts';
import type { RunResult } from './run-result.ts';

const SPOKEN_COMMANDS = ['validate', 'plan', 'apply', 'drift', 'import'] as const;

/** What the step's last words are made of; null when no command ran. */
export function toClosingFacts({
  command,
  outcome,
  findings,
  result,
  apply,
  cancelled,
  reasons,
}: RunResult): ClosingFacts | null {
  const spoken =
    SPOKEN_COMMANDS.find((known) => known === command) ?? (outcome === 'failed' || cancelled ? 'plan' : null);
  if (spoken === null) return null;
  const count = (severity: 'error' | 'warning') =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    command: spoken,
    outcome,
    errors: count('error'),
    warnings: count('warning'),
    summary: result?.plan.summary ?? null,
    adoptions: result?.plan.adoptions.length ?? 0,
    apply,
    cancelled,
    reasons: reasons.length > 0 ? reasons : toFailures(apply),
  };
}

/** What the tenant refused, the first in the order of the plan first; what only followed from it is left out. */
function toFailures(apply: ApplyOutcome | null): readonly string[] {
  const failed = apply?.changes.filter(({ status }) => status === 'failed') ?? [];
  return failed.flatMap(({ change, error }) => (error === null ? [] : [`${change.path}: ${error.message}`]));
}

import type { ChangeOutcome } from '../model/outcome.ts';
import type { Plan } from '../model/plan.ts';
import { countStatuses } from './count-statuses.ts';
import type { OutcomeInput } from './render-outcome-section.ts';
import { toSafeJson } from './to-safe-json.ts';

/** What an apply did, as one JSON object. `plan` is null when none was made. */
export function renderOutcomeJson(
  input: Pick<OutcomeInput, 'outcome' | 'apply' | 'cancelled' | 'reasons' | 'auditHash' | 'commit'>,
  plan: Plan | null,
): string {
  const { outcome, apply, cancelled, reasons, auditHash, commit } = input;
  return toSafeJson({
    outcome,
    target: plan?.target ?? null,
    api: plan?.api ?? null,
    commit,
    digest: plan?.digest ?? null,
    auditHash,
    cancelled,
    counts: countStatuses(apply?.changes ?? []),
    metrics: apply?.metrics ?? null,
    reasons,
    changes: (apply?.changes ?? []).map(toJsonChange),
  });
}

function toJsonChange({ change, ...result }: ChangeOutcome): unknown {
  const { status, id, requestId, attempts, httpStatus, latencyMs, error } = result;
  const { action, path, category } = change;
  return { action, path, category, status, id, requestId, attempts, httpStatus, latencyMs, error };
}

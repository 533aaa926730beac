import { listWrites } from '../model/list-writes.ts';
import type { MappingEvent, MappingEventChange } from '../model/mapping-event.ts';
import type { ApplyOutcome, ChangeOutcome, Metrics, RunOutcome } from '../model/outcome.ts';
import type { ExecutableChange, Plan } from '../model/plan.ts';
import type { RunContext } from '../model/run-context.ts';

export interface EventFacts {
  readonly mappingId: string;
  readonly outcome: RunOutcome;
  readonly plan: Pick<Plan, 'target' | 'digest' | 'changes' | 'adoptions'>;
  /** Null when nothing was executed: then every change was skipped. */
  readonly apply: Pick<ApplyOutcome, 'changes'> | null;
  readonly metrics: Metrics;
  readonly auditHash: string | null;
  readonly context: Pick<RunContext, 'commit' | 'runUrl'>;
  /** Epoch milliseconds: when the apply ended. */
  readonly endedAtMs: number;
  /** Takes secrets out of a text. */
  readonly redact: (text: string) => string;
}

const STATUSES: Readonly<Record<ChangeOutcome['status'], MappingEventChange['status']>> = {
  applied: 'SUCCESS',
  adopted: 'SUCCESS',
  failed: 'FAILURE',
  skipped: 'SKIPPED',
};
const DONE: ReadonlySet<RunOutcome> = new Set(['applied', 'clean']);

/** What an apply came to, for reporting systems; no text in it holds a secret. Pure. */
export function buildEvent(facts: EventFacts): MappingEvent {
  const { outcome, plan, apply, context, redact } = facts;
  const changes = apply === null ? listWrites(plan).map(toSkipped) : apply.changes.map(toTried);
  return {
    event: DONE.has(outcome) ? 'MAPPING_COMPLETED' : 'MAPPING_FAILED',
    mappingId: facts.mappingId,
    metrics: facts.metrics,
    timestamp: new Date(facts.endedAtMs).toISOString(),
    target: plan.target,
    outcome,
    planDigest: plan.digest,
    auditHash: facts.auditHash,
    commit: orNull(context.commit, redact),
    runUrl: orNull(context.runUrl, redact),
    changes: changes.map((change) => ({
      ...change,
      path: redact(change.path),
      code: redact(change.code),
      category: redact(change.category),
      callCodeId: orNull(change.callCodeId, redact),
    })),
  };
}

function toTried({ change, status, latencyMs, id }: ChangeOutcome): MappingEventChange {
  const { action, path, after, category } = change;
  return {
    action,
    path,
    code: after.code,
    category,
    status: STATUSES[status],
    latencyMs,
    callCodeId: id ?? change.id,
  };
}

function toSkipped({ action, path, after, category, id }: ExecutableChange): MappingEventChange {
  return { action, path, code: after.code, category, status: 'SKIPPED', latencyMs: null, callCodeId: id };
}

function orNull(text: string | null, redact: (text: string) => string): string | null {
  return text === null ? null : redact(text);
}

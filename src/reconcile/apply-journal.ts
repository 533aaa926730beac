import type { AuditResult, AuditResultAction } from '../model/audit-record.ts';
import type { ChangeOutcome, OutcomeError } from '../model/outcome.ts';
import type { ExecutableChange } from '../model/plan.ts';
import type { ApplyContext } from './apply-context.ts';
import type { Fault } from './apply-run.ts';
import type { Verdict } from './apply-verdict.ts';

export interface Settled {
  readonly outcome: ChangeOutcome;
  /** Never rejects: the outcome holds whether or not it could be written down, and the run stops when it could not. */
  readonly recorded: Promise<void>;
}

/** Thrown into the store to keep a request from leaving after a cancel or a fault. */
export class WithheldError extends Error {
  readonly reason: OutcomeError;

  constructor(reason: OutcomeError) {
    super(reason.message);
    this.name = 'WithheldError';
    this.reason = reason;
  }
}

/**
 * The audit trail of one change. Every change that is not skipped gets one intent and one result under one request id,
 * also one that needed no write (the record was read and is equal, or is stale). A write whose outcome nobody knows gets its
 * failure written down without the request id, so that the intent stays open.
 */
export class ApplyJournal {
  readonly #change: ExecutableChange;
  readonly #context: ApplyContext;
  #requestId: string | null = null;
  #startedAtMs: number | null = null;
  #withheld: OutcomeError | null = null;
  #broken: Fault | null = null;

  constructor(change: ExecutableChange, context: ApplyContext) {
    this.#change = change;
    this.#context = context;
  }

  /** True once a write may have left. */
  get wrote(): boolean {
    return this.#requestId !== null;
  }

  /** Why the write was kept back at the last moment; a store may wrap what was thrown into it. */
  get withheld(): OutcomeError | null {
    return this.#withheld;
  }

  /** What kept the intent from being written down; null when nothing did. */
  get broken(): Fault | null {
    return this.#broken;
  }

  /** A read that belongs to the change begins. */
  startRead(): void {
    this.#startedAtMs = this.#context.clock.nowMs();
  }

  /** Puts the intent on disk. Rejects, so that nothing is sent, when it cannot or when the run has stopped meanwhile. */
  async beforeSend(requestId: string): Promise<void> {
    this.#withheld = this.#context.run.reasonToStop();
    if (this.#withheld !== null) throw new WithheldError(this.#withheld);
    try {
      await this.#appendIntent(requestId);
    } catch (error) {
      this.#broken = { cause: error };
      throw error;
    }
    this.#requestId = requestId;
    this.#startedAtMs = this.#context.clock.nowMs();
  }

  /**
   * Writes the result down. It need not be on disk before the next change starts: the log keeps its order, so that no later
   * intent gets there without it.
   */
  settle(verdict: Verdict, endedAtMs: number): Settled {
    const outcome = this.#toOutcome(verdict, endedAtMs);
    const recorded = this.#appendResult(outcome, verdict.settled).catch((error: unknown) => {
      this.#context.run.stop(error);
    });
    return { outcome, recorded };
  }

  #toOutcome(verdict: Verdict, endedAtMs: number): ChangeOutcome {
    const { status, id, attempts, httpStatus, error } = verdict;
    const startedAtMs = status === 'skipped' ? null : this.#startedAtMs;
    return {
      change: this.#change,
      status,
      id,
      requestId: status === 'skipped' ? null : (this.#requestId ?? this.#context.randomUuid()),
      attempts,
      httpStatus,
      latencyMs: startedAtMs === null ? null : Math.max(0, endedAtMs - startedAtMs),
      startedAtMs,
      error,
    };
  }

  async #appendResult(outcome: ChangeOutcome, settled: boolean): Promise<void> {
    const appended: Promise<void>[] = [];
    if (!this.wrote && outcome.requestId !== null) appended.push(this.#appendIntent(outcome.requestId));
    const requestId = settled ? (this.#requestId ?? outcome.requestId) : null;
    appended.push(this.#context.audit.append(toAuditResult(outcome, requestId)));
    await Promise.all(appended);
  }

  async #appendIntent(requestId: string): Promise<void> {
    const { path, after } = this.#change;
    await this.#context.audit.append({ action: 'INTENT', code: after.code, path, requestId, after });
  }
}

const ACTIONS: Readonly<Record<ExecutableChange['action'], AuditResultAction>> = {
  create: 'CREATE_CALL_CODE',
  update: 'UPDATE_CALL_CODE',
  deactivate: 'DEACTIVATE_CALL_CODE',
};

function toAuditResult({ change, ...outcome }: ChangeOutcome, requestId: string | null): AuditResult {
  const { status, id, attempts, httpStatus, latencyMs, error } = outcome;
  return {
    action: status === 'adopted' ? 'ADOPT_CALL_CODE' : ACTIONS[change.action],
    code: change.after.code,
    path: change.path,
    status: toAuditStatus(status),
    latencyMs,
    requestId,
    attempts,
    httpStatus,
    callCodeId: id,
    before: change.before,
    after: change.after,
    error,
  };
}

function toAuditStatus(status: ChangeOutcome['status']): AuditResult['status'] {
  if (status === 'failed') return 'FAILURE';
  return status === 'skipped' ? 'SKIPPED' : 'SUCCESS';
}

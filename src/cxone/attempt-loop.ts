import type { Clock } from '../model/clock.ts';
import type { Logger } from '../model/logger.ts';
import { assertNever } from '../util/assert-never.ts';
import { type Attempt, type AttemptFault, type AttemptReply, cancelledAttempt } from './attempt.ts';
import { findFaultRule } from './fault-rules.ts';
import type { OutageGuard } from './outage-guard.ts';
import { decideRetry, MAX_DURATION_MS, type RetryDecision } from './retry-policy.ts';

/** What the loop borrows from the run. */
export interface LoopContext {
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Logger;
  readonly signal: AbortSignal;
  readonly outage: OutageGuard;
}

/** The time of one code: shared by all the calls that it takes. */
export interface RetryBudget {
  /** Epoch milliseconds of the first attempt; null before. */
  startedAtMs: number | null;
  /** Part of the time since then that the code stood back, for its turn or for a 429, while the tenant answered others. */
  excusedMs: number;
}

/** How one call has fared so far. */
export interface CallProgress {
  readonly route: string;
  readonly budget: RetryBudget;
  /** Since when the next request waits for nothing but the tenant and the calls before it. */
  readyAtMs: number;
  /** Requests that left. */
  attempts: number;
  tries: number;
  limited: number;
  /** A new access token can be had for this call, once. */
  mayRenew: boolean;
  /** One of the attempts may have done the work though no reply says so. */
  outcomeUnknown: boolean;
}

interface AttemptWork {
  readonly progress: CallProgress;
  /** Sends one request and notes it by `noteSent`. */
  readonly send: () => Promise<Attempt>;
  /** Whether a reply is what the call asked for, and no fault. */
  readonly isAnswer: (reply: AttemptReply) => boolean;
  /** Makes the next `send` get a new access token. Never called unless the progress says that it may. */
  readonly renew?: () => void;
}

export function newRetryBudget(): RetryBudget {
  return { startedAtMs: null, excusedMs: 0 };
}

/** One that is all but spent: no retry begins later than `leftMs` from now. For a call that is not worth the usual time. */
export function newShortBudget({
  nowMs,
  leftMs,
}: {
  readonly nowMs: number;
  readonly leftMs: number;
}): RetryBudget {
  return { startedAtMs: nowMs - MAX_DURATION_MS + leftMs, excusedMs: 0 };
}

export function newCallProgress(facts: Pick<CallProgress, 'route' | 'budget' | 'mayRenew'>): CallProgress {
  return { ...facts, readyAtMs: 0, attempts: 0, tries: 0, limited: 0, outcomeUnknown: false };
}

/**
 * Repeats `send` as the table of faults says, and resolves with the last attempt, good or bad. Cancelling ends it before the
 * next attempt.
 */
export async function runAttempts(context: LoopContext, work: AttemptWork): Promise<Attempt> {
  const { progress } = work;
  progress.readyAtMs = context.clock.nowMs();
  for (;;) {
    const attempt = await work.send();
    if (attempt.kind === 'held' || (attempt.kind === 'reply' && work.isAnswer(attempt))) return attempt;
    const decision = judge(attempt, { context, progress });
    progress.readyAtMs = context.clock.nowMs();
    switch (decision.kind) {
      case 'final':
        return attempt;
      case 'renew':
        progress.mayRenew = false;
        work.renew?.();
        break;
      case 'wait':
        if (await isCancelledWithin(decision.afterMs, context)) return cancelledAttempt();
        break;
      case 'repeat':
        if (await isCancelledWithin(decision.afterMs, context)) return cancelledAttempt();
        progress.readyAtMs = context.clock.nowMs();
        break;
      default:
        assertNever(decision);
    }
  }
}

/**
 * To be called right before a request leaves. The wait for it is the code's own time only when the tenant answered nobody
 * meanwhile: otherwise others were served, and the code stood in our own queue.
 */
export function noteSent(
  progress: CallProgress,
  { clock, outage }: Pick<LoopContext, 'clock' | 'outage'>,
): void {
  const { budget, readyAtMs } = progress;
  const nowMs = clock.nowMs();
  progress.attempts += 1;
  if (budget.startedAtMs === null) budget.startedAtMs = nowMs;
  else if (outage.answeredAtMs >= readyAtMs) budget.excusedMs += nowMs - readyAtMs;
}

/** Takes a fault into account, and decides on it. */
function judge(
  attempt: AttemptReply | AttemptFault,
  { context, progress }: { readonly context: LoopContext; readonly progress: CallProgress },
): RetryDecision {
  const rule = findFaultRule(attempt);
  if (rule.work === 'maybe-done') progress.outcomeUnknown = true;
  if (rule.next === 'wait') progress.limited += 1;
  if (rule.next === 'repeat') progress.tries += 1;
  const decision = decideRetry(attempt, {
    progress: { ...progress, ...toTimes(progress.budget, context) },
    random: context.random,
  });
  context.log.debug(`${progress.route}: ${nameOf(attempt)}: ${rule.name}; ${describe(decision)}.`);
  return decision;
}

function toTimes({ startedAtMs, excusedMs }: RetryBudget, { clock, outage }: LoopContext) {
  const nowMs = clock.nowMs();
  const sinceMs = startedAtMs ?? nowMs;
  return {
    elapsedMs: nowMs - sinceMs - excusedMs,
    refusedMs: nowMs - Math.max(sinceMs, outage.answeredAtMs),
  };
}

/** Lets the time pass; true, and at once, when the run is cancelled meanwhile. */
async function isCancelledWithin(ms: number, { clock, signal }: LoopContext): Promise<boolean> {
  try {
    await clock.sleep(ms, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return signal.aborted;
}

function nameOf(attempt: AttemptReply | AttemptFault): string {
  if (attempt.kind === 'fault') return attempt.fault;
  return attempt.broken ? `${attempt.status} without JSON` : String(attempt.status);
}

function describe(decision: RetryDecision): string {
  if (decision.kind === 'final') return 'given up';
  return decision.kind === 'renew' ? 'again with a new access token' : `again in ${decision.afterMs} ms`;
}

import type { Clock } from '../model/clock.ts';
import type { Logger } from '../model/logger.ts';
import { type Attempt, cancelledAttempt } from './attempt.ts';
import { decideRetry, isOutcomeUnknown } from './retry-policy.ts';

/** What the loop borrows from the run. */
export interface LoopContext {
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** The time of one code: shared by all the calls that it takes. */
export interface RetryBudget {
  /** Epoch milliseconds of the first attempt; null before. */
  startedAtMs: number | null;
}

/** How one call has fared so far; survives the one repetition after a 401. */
export interface CallProgress {
  readonly route: string;
  readonly repeatable: 'always' | 'once';
  readonly budget: RetryBudget;
  /** Requests that left. */
  attempts: number;
  tries: number;
  limited: number;
  /** One of the attempts may have done the work though no reply says so. */
  outcomeUnknown: boolean;
}

export function newCallProgress(
  facts: Pick<CallProgress, 'route' | 'repeatable'> & { readonly budget?: RetryBudget },
): CallProgress {
  return {
    route: facts.route,
    repeatable: facts.repeatable,
    budget: facts.budget ?? { startedAtMs: null },
    attempts: 0,
    tries: 0,
    limited: 0,
    outcomeUnknown: false,
  };
}

/**
 * Repeats `send` as the retry policy says, and resolves with the last attempt, good or bad. `send` notes each request that
 * leaves by `noteSent`. Cancelling ends it before the next attempt.
 */
export async function runAttempts(
  context: LoopContext,
  { progress, send }: { readonly progress: CallProgress; readonly send: () => Promise<Attempt> },
): Promise<Attempt> {
  for (;;) {
    const attempt = await send();
    if (attempt.kind === 'refused') return attempt;
    const isLimited = attempt.kind === 'reply' && attempt.status === 429;
    if (isLimited) progress.limited += 1;
    else progress.tries += 1;
    if (isOutcomeUnknown(attempt)) progress.outcomeUnknown = true;
    const elapsedMs = context.clock.nowMs() - (progress.budget.startedAtMs ?? context.clock.nowMs());
    const decision = decideRetry(attempt, {
      progress: { ...progress, elapsedMs },
      random: context.random,
    });
    if (decision.kind === 'final') return attempt;
    context.log.debug(`${progress.route}: ${nameOf(attempt)}; again in ${decision.afterMs} ms.`);
    const ended = await waitFor(decision.afterMs, context);
    if (ended !== null) return ended;
  }
}

/** To be called right before a request leaves. */
export function noteSent(progress: CallProgress, nowMs: number): void {
  progress.attempts += 1;
  progress.budget.startedAtMs ??= nowMs;
}

/** Neither the success that the contract names nor a refusal: such a reply may follow upon work that was done. */
export function isStrangeReply(attempt: Attempt): boolean {
  return attempt.kind === 'reply' && attempt.status < 400;
}

/** Null when the time has passed, a cancelled attempt when the run was cancelled meanwhile. */
async function waitFor(ms: number, { clock, signal }: LoopContext): Promise<Attempt | null> {
  try {
    await clock.sleep(ms, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return signal.aborted ? cancelledAttempt() : null;
}

function nameOf(attempt: Exclude<Attempt, { kind: 'refused' }>): string {
  if (attempt.kind === 'fault') return attempt.fault;
  return attempt.broken ? `${attempt.status} without JSON` : String(attempt.status);
}

import type { HttpRequest } from '../model/http-transport.ts';
import { type Attempt, type AttemptReply, toHeldAttempt } from './attempt.ts';
import {
  type CallProgress,
  type LoopContext,
  newCallProgress,
  newRetryBudget,
  noteSent,
  runAttempts,
} from './attempt-loop.ts';
import { type ExchangeOptions, exchange } from './exchange.ts';
import type { Pacer } from './pacer.ts';
import type { CallFacts } from './to-api-error.ts';

export interface UnsignedCallOptions extends LoopContext, ExchangeOptions {
  readonly pacer: Pacer;
  readonly userAgent: string;
  readonly timeoutMs: number;
}

/** A call that takes no access token: a sign-in, or the look for where the API is. */
export interface UnsignedCall {
  /** Method and path, for messages. */
  readonly route: string;
  readonly method: HttpRequest['method'];
  readonly url: string;
  /** Besides `Accept` and `User-Agent`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface UnsignedReply {
  /** The last attempt, good or bad. */
  readonly attempt: Attempt;
  readonly facts: CallFacts;
}

/** Sends it at the tenant's pace, before all that waits, and repeats it like any call. */
export async function callUnsigned(options: UnsignedCallOptions, call: UnsignedCall): Promise<UnsignedReply> {
  const { route } = call;
  const progress = newCallProgress({ route, budget: newRetryBudget(), mayRenew: false });
  const attempt = await runAttempts(options, {
    progress,
    send: () => sendOnce(options, { call, progress }),
    isAnswer: isGranted,
  });
  const facts = { route, attempts: progress.attempts, requestId: null, mayHaveTakenEffect: false };
  return { attempt, facts };
}

/** A success in JSON. */
export function isGranted(attempt: Attempt): attempt is AttemptReply & { readonly status: 200 } {
  return attempt.kind === 'reply' && attempt.status === 200 && !attempt.broken;
}

async function sendOnce(
  options: UnsignedCallOptions,
  { call, progress }: { readonly call: UnsignedCall; readonly progress: CallProgress },
): Promise<Attempt> {
  const permit = await options.pacer.acquire('first').catch(toHeldAttempt);
  if ('kind' in permit) return permit;
  noteSent(progress, options);
  const { method, url, body, headers, route } = call;
  const request = {
    method,
    url,
    headers: { accept: 'application/json', ...headers, 'user-agent': options.userAgent },
    body,
    timeoutMs: options.timeoutMs,
  };
  return exchange(options, { route, permit, request, whenCancelled: 'give-up' });
}

import { TransportError } from '../errors/transport-error.ts';
import type { HttpResponse } from '../model/http-transport.ts';
import { parseRetryAfter } from '../util/parse-retry-after.ts';
import type { PaceVerdict } from './pace-model.ts';
import { PauseTooLongError } from './pause-too-long-error.ts';
import { TenantSilentError } from './tenant-silent-error.ts';

export interface AttemptReply {
  readonly kind: 'reply';
  readonly status: number;
  readonly headers: HttpResponse['headers'];
  /** Undefined when the body is not JSON. */
  readonly json: unknown;
  /** A success whose body is not JSON. */
  readonly broken: boolean;
  /** Nothing at all stands in the body. */
  readonly isEmpty?: boolean;
  readonly retryAfterMs: number | null;
}

export interface AttemptFault {
  readonly kind: 'fault';
  readonly error: TransportError;
  readonly fault: TransportError['fault'];
}

/** Why a request was not sent: the run was cancelled, the tenant wants no calls for long, or it has gone silent. */
export type HoldReason =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'paused'; readonly untilMs: number }
  | { readonly kind: 'silent'; readonly sinceMs: number };

/** Not sent. */
export interface HeldAttempt {
  readonly kind: 'held';
  readonly reason: HoldReason;
}

/** What came of one attempt. */
export type Attempt = AttemptReply | AttemptFault | HeldAttempt;

export function toAttemptReply(response: HttpResponse, nowMs: number): AttemptReply {
  const json = parseJson(response.body);
  const { status, headers } = response;
  const broken = status >= 200 && status < 300 && json === undefined;
  const isEmpty = response.body === '';
  const retryAfterMs = parseRetryAfter(headers, nowMs);
  return { kind: 'reply', status, headers, json, broken, isEmpty, retryAfterMs };
}

/** Why the pacer did not let a call leave; anything that neither cancelling nor the tenant is to blame for is thrown on. */
export function toHeldAttempt(error: unknown): HeldAttempt {
  if (error instanceof PauseTooLongError) return held({ kind: 'paused', untilMs: error.untilMs });
  if (error instanceof TenantSilentError) return held({ kind: 'silent', sinceMs: error.sinceMs });
  if (error instanceof TransportError && error.fault === 'cancelled') return cancelledAttempt();
  throw error;
}

/** The run was cancelled before this attempt left. */
export function cancelledAttempt(): HeldAttempt {
  return held({ kind: 'cancelled' });
}

/** What an attempt that was sent tells the pacer. */
export function toPaceVerdict(attempt: AttemptReply | AttemptFault): PaceVerdict {
  if (attempt.kind === 'fault') return { kind: 'failed' };
  if (attempt.status === 429) return { kind: 'limited', retryAfterMs: attempt.retryAfterMs };
  return attempt.status >= 500 ? { kind: 'failed' } : { kind: 'accepted' };
}

/** Whether the tenant itself has dealt with the call: a success or a refusal in JSON, and not for the pace. */
export function isProperAnswer(attempt: AttemptReply | AttemptFault): boolean {
  if (attempt.kind === 'fault') return false;
  if (attempt.json === undefined && !isNoContent(attempt)) return false;
  return attempt.status < 500 && attempt.status !== 429;
}

/** A success that says with its status that it has no body. */
function isNoContent({ status, isEmpty }: AttemptReply): boolean {
  return status === 204 && isEmpty === true;
}

function held(reason: HoldReason): HeldAttempt {
  return { kind: 'held', reason };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

import { TransportError } from '../errors/transport-error.ts';
import type { HttpResponse } from '../model/http-transport.ts';
import type { PaceVerdict } from './pace-model.ts';
import { PauseTooLongError } from './pause-too-long-error.ts';
import { parseRetryAfter } from './retry-after.ts';

export interface AttemptReply {
  readonly kind: 'reply';
  readonly status: number;
  readonly headers: HttpResponse['headers'];
  /** Undefined when the body is not JSON. */
  readonly json: unknown;
  /** A success whose body is not JSON. */
  readonly broken: boolean;
  readonly retryAfterMs: number | null;
}

export interface AttemptFault {
  readonly kind: 'fault';
  readonly error: TransportError;
  readonly fault: TransportError['fault'];
}

/** Not sent, because the tenant wants no calls for long. */
export interface AttemptRefusal {
  readonly kind: 'refused';
  readonly untilMs: number;
}

/** What came of one attempt. */
export type Attempt = AttemptReply | AttemptFault | AttemptRefusal;

export function toAttemptReply(response: HttpResponse, nowMs: number): AttemptReply {
  const json = parseJson(response.body);
  const { status, headers } = response;
  const broken = status >= 200 && status < 300 && json === undefined;
  return { kind: 'reply', status, headers, json, broken, retryAfterMs: parseRetryAfter(headers, nowMs) };
}

/** Why the pacer did not let a call leave; anything that neither cancelling nor the tenant is to blame for is thrown on. */
export function toUnsentAttempt(error: unknown): AttemptFault | AttemptRefusal {
  if (error instanceof PauseTooLongError) return { kind: 'refused', untilMs: error.untilMs };
  if (error instanceof TransportError) return { kind: 'fault', error, fault: error.fault };
  throw error;
}

/** The run was cancelled before this attempt left. */
export function cancelledAttempt(): AttemptFault {
  const error = new TransportError('the run was cancelled before the next request left.', {
    fault: 'cancelled',
  });
  return { kind: 'fault', error, fault: 'cancelled' };
}

/** What an attempt that was sent tells the pacer. */
export function toPaceVerdict(attempt: AttemptReply | AttemptFault): PaceVerdict {
  if (attempt.kind === 'fault') return { kind: 'failed' };
  if (attempt.status === 429) return { kind: 'limited', retryAfterMs: attempt.retryAfterMs };
  return attempt.status >= 500 ? { kind: 'failed' } : { kind: 'accepted' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

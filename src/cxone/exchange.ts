import { TransportError, type TransportFault } from '../errors/transport-error.ts';
import type { Clock } from '../model/clock.ts';
import type { HttpRequest, HttpTransport } from '../model/http-transport.ts';
import {
  type AttemptFault,
  type AttemptReply,
  isProperAnswer,
  toAttemptReply,
  toPaceVerdict,
} from './attempt.ts';
import { CANCEL_GRACE_MS, type CancelGrace } from './cancel-grace.ts';
import type { OutageGuard } from './outage-guard.ts';
import type { Permit } from './pacer.ts';
import { startCutOff } from './start-cut-off.ts';

/** One request that left, for figures and tests. */
export interface ExchangeFacts {
  /** Method and route template. */
  readonly route: string;
  /** Null when no reply arrived. */
  readonly status: number | null;
  readonly fault: TransportFault | null;
  /** Null when the reply asks for no pause. */
  readonly retryAfterMs: number | null;
  readonly latencyMs: number;
}

export interface ExchangeOptions {
  readonly transport: HttpTransport;
  readonly clock: Clock;
  readonly outage: OutageGuard;
  /** Aborts when the run is cancelled. */
  readonly signal: AbortSignal;
  readonly grace: CancelGrace;
  readonly onReply: (facts: ExchangeFacts) => void;
}

export interface Sending {
  readonly route: string;
  readonly permit: Permit;
  readonly request: HttpRequest;
  /** `finish`: a cancel leaves it its grace to come to its end; `give-up`: it ends with the run. */
  readonly whenCancelled: 'finish' | 'give-up';
}

/** Sends one request under a permit, and settles the permit whatever comes. */
export async function exchange(
  options: ExchangeOptions,
  sending: Sending,
): Promise<AttemptReply | AttemptFault> {
  const { clock, outage } = options;
  const { route, permit } = sending;
  const startedAtMs = clock.nowMs();
  try {
    const attempt = await attemptOnce(options, sending);
    if (isProperAnswer(attempt)) outage.noteAnswer(clock.nowMs());
    else outage.noteNoAnswer(startedAtMs);
    permit.settle(toPaceVerdict(attempt));
    options.onReply({
      route,
      status: attempt.kind === 'reply' ? attempt.status : null,
      fault: attempt.kind === 'fault' ? attempt.fault : null,
      retryAfterMs: attempt.kind === 'reply' ? attempt.retryAfterMs : null,
      latencyMs: clock.nowMs() - startedAtMs,
    });
    return attempt;
  } finally {
    permit.settle({ kind: 'failed' });
  }
}

async function attemptOnce(
  { transport, clock, signal, grace }: ExchangeOptions,
  { request, whenCancelled }: Sending,
): Promise<AttemptReply | AttemptFault> {
  const graceMs = whenCancelled === 'finish' ? grace.leftMs() : 0;
  const cutOff = startCutOff({ signal, clock, graceMs });
  try {
    return toAttemptReply(await transport({ ...request, signal: cutOff.signal }), clock.nowMs());
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    const told = error.fault === 'cancelled' ? toGivenUp(whenCancelled) : error;
    return { kind: 'fault', error: told, fault: error.fault };
  } finally {
    cutOff.end();
  }
}

function toGivenUp(whenCancelled: Sending['whenCancelled']): TransportError {
  const why =
    whenCancelled === 'give-up'
      ? 'the run was cancelled before the reply came.'
      : `the run was cancelled, and no reply came within ${CANCEL_GRACE_MS / 1000} s: the tenant may have done it.`;
  return new TransportError(why, { fault: 'cancelled' });
}

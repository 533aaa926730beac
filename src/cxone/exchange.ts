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
import type { OutageGuard } from './outage-guard.ts';
import type { Permit } from './pacer.ts';

/** One request that left, for figures and tests. */
export interface ExchangeFacts {
  /** Method and route template. */
  readonly route: string;
  /** Null when no reply arrived. */
  readonly status: number | null;
  readonly fault: TransportFault | null;
  readonly latencyMs: number;
}

export interface ExchangeOptions {
  readonly transport: HttpTransport;
  readonly clock: Clock;
  readonly outage: OutageGuard;
  readonly onReply: (facts: ExchangeFacts) => void;
}

/** Sends one request under a permit, and settles the permit whatever comes. */
export async function exchange(
  options: ExchangeOptions,
  sending: { readonly route: string; readonly permit: Permit; readonly request: HttpRequest },
): Promise<AttemptReply | AttemptFault> {
  const { clock, outage } = options;
  const { route, permit } = sending;
  const startedAtMs = clock.nowMs();
  try {
    const attempt = await attemptOnce(options, sending.request);
    if (isProperAnswer(attempt)) outage.noteAnswer(clock.nowMs());
    else outage.noteNoAnswer(startedAtMs);
    permit.settle(toPaceVerdict(attempt));
    options.onReply({
      route,
      status: attempt.kind === 'reply' ? attempt.status : null,
      fault: attempt.kind === 'fault' ? attempt.fault : null,
      latencyMs: clock.nowMs() - startedAtMs,
    });
    return attempt;
  } finally {
    permit.settle({ kind: 'failed' });
  }
}

async function attemptOnce(
  { transport, clock }: ExchangeOptions,
  request: HttpRequest,
): Promise<AttemptReply | AttemptFault> {
  try {
    return toAttemptReply(await transport(request), clock.nowMs());
  } catch (error) {
    if (error instanceof TransportError) return { kind: 'fault', error, fault: error.fault };
    throw error;
  }
}

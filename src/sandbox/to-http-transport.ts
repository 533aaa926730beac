import { TransportError } from '../errors/transport-error.ts';
import type { Clock } from '../model/clock.ts';
import type { HttpRequest, HttpResponse, HttpTransport } from '../model/http-transport.ts';
import { assertNever } from '../util/assert-never.ts';
import type { SandboxOutcome, SandboxRequest } from './sandbox-exchange.ts';

export interface InProcessParts {
  readonly exchange: (request: SandboxRequest) => Promise<SandboxOutcome>;
  readonly clock: Clock;
  /** The longest that a call may take as the switches stand. */
  readonly maxLatencyMs: () => number;
}

/**
 * A network that leads nowhere but into the sandbox. Once sent, a request is worked on to its end, also when the caller
 * has stopped waiting for it, as with a real server. The time-out is by the sandbox's clock.
 */
export function toHttpTransport(parts: InProcessParts): HttpTransport {
  return async (request) => {
    if (request.signal?.aborted === true) throw cancelled();
    const done = new AbortController();
    const racers = [receive(parts, request)];
    if (request.signal !== undefined) racers.push(abortOf(request.signal, done.signal));
    // Only where it can matter: a timer for each call would cost more than the call.
    if (parts.maxLatencyMs() >= request.timeoutMs)
      racers.push(timeOut(parts.clock, request.timeoutMs, done.signal));
    try {
      return await Promise.race(racers);
    } finally {
      done.abort();
    }
  };
}

async function receive({ exchange, clock }: InProcessParts, request: HttpRequest): Promise<HttpResponse> {
  const startedMs = clock.nowMs();
  const outcome = await exchange(toSandboxRequest(request));
  switch (outcome.kind) {
    case 'reply':
      return outcome.reply;
    case 'cut':
      throw new TransportError('The connection ended in the middle of the reply.', { fault: 'reset' });
    case 'reset':
      throw new TransportError('The connection was reset.', { fault: 'reset' });
    case 'silence':
      return await timeOut(clock, Math.max(0, startedMs + request.timeoutMs - clock.nowMs()), request.signal);
    default:
      return assertNever(outcome);
  }
}

async function timeOut(clock: Clock, ms: number, signal?: AbortSignal): Promise<never> {
  await clock.sleep(ms, signal);
  throw new TransportError('No reply came in time.', { fault: 'timeout' });
}

function abortOf(signal: AbortSignal, done: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(cancelled()), { once: true, signal: done });
  });
}

function cancelled(): TransportError {
  return new TransportError('The call was cancelled.', { fault: 'cancelled' });
}

function toSandboxRequest({ method, url, headers, body }: HttpRequest): SandboxRequest {
  const { pathname, search } = new URL(url);
  const lowerCase: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) lowerCase[name.toLowerCase()] = value;
  return { method, target: `${pathname}${search}`, headers: lowerCase, body, bodyProblem: null };
}

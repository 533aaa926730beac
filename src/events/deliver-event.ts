import { InputError } from '../errors/input-error.ts';
import { TransportError } from '../errors/transport-error.ts';
import type { Clock } from '../model/clock.ts';
import type { HttpTransport } from '../model/http-transport.ts';
import type { Webhook } from '../model/settings.ts';
import { parseRetryAfter } from '../util/parse-retry-after.ts';
import { decideNextTry, MAX_DURATION_MS, type NextTry, type TryResult } from './decide-next-try.ts';
import { signBody } from './sign-body.ts';

/** A receiver that takes longer than this for one reply is not going to answer; its platform would have given up as well. */
export const MAX_TRY_MS = 15_000;

/** The same for every receiver and every try. */
export interface EventMessage {
  readonly id: string;
  readonly body: string;
}

export interface DeliveryOptions {
  readonly webhook: Webhook;
  readonly transport: HttpTransport;
  readonly clock: Clock;
  readonly random: () => number;
  readonly userAgent: string;
  /** For one try; `MAX_TRY_MS` at most. */
  readonly timeoutMs: number;
  /** Once it aborts no further try is made; the first one is made all the same. */
  readonly signal: AbortSignal;
  /** Aborts the try that is under way. */
  readonly giveUp: AbortSignal;
  /** What a try came to that another one follows. */
  readonly onRetry: (why: string, next: { readonly tries: number; readonly afterMs: number }) => void;
}

export type Delivery =
  | { readonly kind: 'accepted'; readonly status: number; readonly tries: number }
  /** `why` holds nothing of the URL's path and nothing of the reply but its status; `hint` is the way out, a sentence. */
  | {
      readonly kind: 'failed';
      readonly why: string;
      readonly hint: string | null;
      readonly tries: number;
    };

/**
 * Sends an event to one receiver, up to five times within a minute. Redirects are not followed, replies are not kept. What
 * the network, the proxy or the receiver do is a result, never an error.
 */
export async function deliverEvent(message: EventMessage, options: DeliveryOptions): Promise<Delivery> {
  const { clock, random } = options;
  const startMs = clock.nowMs();
  for (let tries = 1; ; tries += 1) {
    const leftMs = MAX_DURATION_MS - (clock.nowMs() - startMs);
    const { result, why, hint } = await tryOnce(message, { ...options, leftMs });
    const next = decideNextTry(result, { tries, elapsedMs: clock.nowMs() - startMs, random });
    if (next.kind === 'accepted' && result.kind === 'reply')
      return { kind: 'accepted', status: result.status, tries };
    if (next.kind !== 'again') return { kind: 'failed', why, hint, tries };
    if (!(await hasWaited(next, { ...options, why, tries })))
      return { kind: 'failed', why: `${why}; then the run was cancelled`, hint, tries };
  }
}

interface TryOutcome {
  readonly result: TryResult;
  readonly why: string;
  readonly hint: string | null;
}

async function tryOnce(
  { id, body }: EventMessage,
  options: DeliveryOptions & { readonly leftMs: number },
): Promise<TryOutcome> {
  const { transport, clock, webhook, userAgent, timeoutMs, leftMs, giveUp } = options;
  const nowMs = clock.nowMs();
  try {
    const { status, headers } = await transport({
      method: 'POST',
      url: webhook.url,
      headers: {
        'content-type': 'application/json',
        'user-agent': userAgent,
        ...signBody(body, { secret: webhook.secret, id, nowMs }),
      },
      body,
      timeoutMs: Math.min(timeoutMs, MAX_TRY_MS, leftMs),
      signal: giveUp,
    });
    const retryAfterMs = parseRetryAfter(headers, clock.nowMs());
    const result = { kind: 'reply', status, retryAfterMs } as const;
    return { result, why: toReplyText(status, retryAfterMs), hint: null };
  } catch (error) {
    const isOurs = error instanceof TransportError || error instanceof InputError;
    if (!isOurs) throw error;
    // The one input that is read so late is the proxy.
    const fault = error instanceof TransportError ? error.fault : 'proxy-refused';
    return { result: { kind: 'fault', fault }, why: toFaultText(webhook, error), hint: error.hint };
  }
}

/** The rest of a sentence that names the receiver. */
function toFaultText({ url }: Webhook, { message }: Error): string {
  return message.replace(`POST ${new URL(url).origin}: `, '').replace(/\.$/, '');
}

function toReplyText(status: number, retryAfterMs: number | null): string {
  const answered = `it answered ${status}`;
  if (status >= 300 && status < 400) return `${answered}, and redirects are not followed`;
  return retryAfterMs === null || retryAfterMs === 0
    ? answered
    : `${answered} and asks to wait ${Math.ceil(retryAfterMs / 1000)} s`;
}

/** False once the run is cancelled. */
async function hasWaited(
  { afterMs }: Extract<NextTry, { readonly kind: 'again' }>,
  { clock, signal, onRetry, why, tries }: DeliveryOptions & { readonly why: string; readonly tries: number },
): Promise<boolean> {
  if (signal.aborted) return false;
  onRetry(why, { tries, afterMs });
  try {
    await clock.sleep(afterMs, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return !signal.aborted;
}

import type { KeyObject } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../model/clock.ts';
import type { EventQueue } from './event-queue.ts';
import { GrowingBuffer } from './growing-buffer.ts';
import { isJsonContent } from './is-json-content.ts';
import type { MemoryBudget } from './memory-budget.ts';
import { parseEventBody } from './parse-event-body.ts';
import { type BodyEnd, readBody } from './read-body.ts';
import type { LogFields } from './receiver-log.ts';
import type { Verdict } from './verdict.ts';
import { type SignatureVerdict, verifySignature } from './verify-signature.ts';

export const MAX_BODY_BYTES = 2 * 1024 * 1024;
const MAX_ID_LENGTH = 512;

export interface ReceiveParts {
  /** None: signatures are not looked at. */
  readonly keys: readonly KeyObject[];
  readonly queue: Pick<EventQueue, 'add'>;
  /** False while the warehouse has no tables. */
  readonly isOpen: () => boolean;
  readonly budget: MemoryBudget;
  readonly clock: Pick<Clock, 'nowMs'>;
}

export interface Reception {
  readonly verdict: Verdict;
  /** What the log may tell: nothing that is not signed, but its size. */
  readonly fields: LogFields;
}

/** Takes one delivery through all checks, in the order that senders are promised, and waits for the warehouse's commit. */
export async function receiveEvent(
  exchange: { readonly request: IncomingMessage; readonly response: ServerResponse },
  parts: ReceiveParts,
): Promise<Reception> {
  const { request, response } = exchange;
  if (!isJsonContent(request.headers)) return only({ kind: 'wrong-type' });
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return only({ kind: 'too-large' });
  const body = new GrowingBuffer({ maxBytes: MAX_BODY_BYTES, budget: parts.budget });
  try {
    if (request.headers.expect !== undefined) response.writeContinue();
    const end = await readBody(request, body);
    if (end !== 'complete') return only(toVerdict(end));
    return await judgeBody(body, { request, parts });
  } finally {
    body.release();
  }
}

async function judgeBody(
  body: GrowingBuffer,
  { request, parts }: { readonly request: IncomingMessage; readonly parts: ReceiveParts },
): Promise<Reception> {
  const bytes = body.bytes.length;
  const receivedAtMs = parts.clock.nowMs();
  const signature = checkSignature(body.bytes, { request, parts, nowMs: receivedAtMs });
  if (signature.kind === 'invalid') {
    return { verdict: { kind: 'unauthorized', why: signature.why }, fields: { bytes, why: signature.why } };
  }
  const parsed = parseEventBody(body.bytes);
  if (parsed.kind === 'invalid') {
    const { details } = parsed;
    return { verdict: { kind: 'invalid', details }, fields: { bytes, why: details[0] ?? '' } };
  }
  const { event } = parsed;
  const { mappingId, target } = event;
  const webhookId = signature.webhookId === '' ? mappingId : signature.webhookId;
  if (webhookId.length > MAX_ID_LENGTH) {
    const why = `webhook-id: must have ${MAX_ID_LENGTH} characters at most`;
    return { verdict: { kind: 'invalid', details: [why] }, fields: { bytes, why } };
  }
  const fields = { bytes, mappingId, webhookId, target };
  if (!parts.isOpen()) return { verdict: { kind: 'warehouse-away' }, fields };
  // Its text is of no more use, and may be waited for long.
  body.forget();
  const outcome = await parts.queue.add({ webhookId, receivedAtMs, event }, { bytes });
  return { verdict: outcome, fields };
}

function checkSignature(
  body: Uint8Array,
  {
    request: { headers },
    parts: { keys },
    nowMs,
  }: { readonly request: IncomingMessage; readonly parts: ReceiveParts; readonly nowMs: number },
): SignatureVerdict {
  const given = (name: 'webhook-id' | 'webhook-timestamp' | 'webhook-signature') => {
    const value = headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  if (keys.length === 0) return { kind: 'valid', webhookId: given('webhook-id') ?? '' };
  return verifySignature(body, {
    headers: {
      'webhook-id': given('webhook-id'),
      'webhook-timestamp': given('webhook-timestamp'),
      'webhook-signature': given('webhook-signature'),
    },
    keys,
    nowMs,
  });
}

function toVerdict(end: Exclude<BodyEnd, 'complete'>): Verdict {
  return { kind: end === 'no-memory' ? 'queue-full' : end };
}

function only(verdict: Verdict): Reception {
  return { verdict, fields: {} };
}

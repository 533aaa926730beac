import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { isRecord } from '../../src/util/is-record.ts';

export interface Delivery {
  readonly body: string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

export interface SigningOptions {
  readonly secret: string;
  /** Default: the mapping id of the body. */
  readonly webhookId?: string;
  /** Milliseconds from now. */
  readonly ageMs?: number;
}

export interface DeliveryReply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

export function createWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/** A delivery as apply sends it, signed by the package of those who wrote the standard. */
export function signDelivery(
  event: unknown,
  { secret, webhookId, ageMs = 0 }: SigningOptions,
): Delivery & { readonly body: string } {
  const body = typeof event === 'string' ? event : JSON.stringify(event);
  const id = webhookId ?? (isRecord(event) ? String(event['mappingId']) : 'msg_1');
  const sentAt = new Date(Date.now() - ageMs);
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, sentAt, body),
    },
  };
}

export async function deliver(url: string, { body, headers }: Delivery): Promise<DeliveryReply> {
  const reply = await fetch(`${url}/webhooks/mapping-sync`, {
    method: 'POST',
    headers: { ...headers },
    body: typeof body === 'string' ? body : Buffer.from(body),
  });
  const json: unknown = await reply.json();
  return { status: reply.status, headers: reply.headers, body: isRecord(json) ? json : {} };
}

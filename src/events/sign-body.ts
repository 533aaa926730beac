import { Webhook as Signer } from 'standardwebhooks';

export interface Signing {
  /** `whsec_` + Base64. */
  readonly secret: string;
  readonly id: string;
  readonly nowMs: number;
}

/**
 * The three headers of Standard Webhooks v1 for one try: HMAC-SHA256 over `id.timestamp.body`. Pure.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signBody(body: string, { secret, id, nowMs }: Signing): Readonly<Record<string, string>> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(nowMs / 1000)),
    'webhook-signature': new Signer(secret).sign(id, new Date(nowMs), body),
  };
}

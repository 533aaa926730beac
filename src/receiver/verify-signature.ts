import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';

/** Both ways: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
export const SIGNATURE_WINDOW_S = 5 * 60;
const VERSION = 'v1,';

/** The headers of a signed delivery; undefined: not sent. */
export interface SignatureHeaders {
  readonly 'webhook-id'?: string | undefined;
  readonly 'webhook-timestamp'?: string | undefined;
  readonly 'webhook-signature'?: string | undefined;
}

export type SignatureVerdict =
  | { readonly kind: 'valid'; readonly webhookId: string }
  /** `why` repeats nothing of what was sent. */
  | { readonly kind: 'invalid'; readonly why: string };

/** The key in a secret `whsec_<Base64>`, which must be of that form; an object, as Node 24 takes six times as long with bare bytes. */
export function toSigningKey(secret: string): KeyObject {
  return createSecretKey(Buffer.from(secret.replace(/^whsec_/, ''), 'base64'));
}

/**
 * Whether one of the signatures of a delivery was made with one of `keys`, as Standard Webhooks v1 prescribes, over the bytes as they
 * came. Node's own HMAC, since the one of the package `standardwebhooks` takes a tenth of a second for the largest body. Pure.
 */
export function verifySignature(
  body: Uint8Array,
  {
    headers,
    keys,
    nowMs,
  }: { readonly headers: SignatureHeaders; readonly keys: readonly KeyObject[]; readonly nowMs: number },
): SignatureVerdict {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers;
  const missing = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const;
  const name = missing.find((header) => (headers[header] ?? '') === '');
  if (!id || !timestamp || !signatures) return invalid(`the header ${name} is missing`);
  if (!/^\d{1,12}$/.test(timestamp)) return invalid('webhook-timestamp is not in seconds');
  if (Math.abs(Math.floor(nowMs / 1000) - Number(timestamp)) > SIGNATURE_WINDOW_S)
    return invalid(`webhook-timestamp is more than ${SIGNATURE_WINDOW_S / 60} minutes off`);
  const given = listSignatures(signatures);
  const isSigned = keys.some((key) => {
    const expected = sign(body, { key, prefix: `${id}.${timestamp}.` });
    return given.some(
      (signature) => signature.length === expected.length && timingSafeEqual(signature, expected),
    );
  });
  return isSigned ? { kind: 'valid', webhookId: id } : invalid('no signature matches');
}

/** In Base64, since decoding would let more than one spelling pass. */
function sign(
  body: Uint8Array,
  { key, prefix }: { readonly key: KeyObject; readonly prefix: string },
): Uint8Array {
  return Buffer.from(createHmac('sha256', key).update(prefix).update(body).digest('base64'));
}

/** Those of version 1. Node joins headers that stand twice with commas. */
function listSignatures(header: string): readonly Uint8Array[] {
  return header
    .split(/,?\s+/)
    .filter((word) => word.startsWith(VERSION))
    .map((word) => Buffer.from(word.slice(VERSION.length)));
}

function invalid(why: string): SignatureVerdict {
  return { kind: 'invalid', why };
}

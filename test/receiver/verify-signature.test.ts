import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { SIGNATURE_WINDOW_S, toSigningKey, verifySignature } from '../../src/receiver/verify-signature.ts';
import { createWebhookSecret } from '../helpers/deliver-event.ts';

const SECRETS = [createWebhookSecret(), createWebhookSecret()] as const;
const NOW_MS = Date.UTC(2026, 10, 22, 10);

function sign(body: string, { secret = SECRETS[0], sentMs = NOW_MS } = {}) {
  const sentAt = new Date(sentMs);
  return {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(sentMs / 1000)),
    'webhook-signature': new Webhook(secret).sign('msg_1', sentAt, body),
  };
}
const verify = (body: string, headers: Parameters<typeof verifySignature>[1]['headers'], nowMs = NOW_MS) =>
  verifySignature(Buffer.from(body), { headers, keys: SECRETS.map(toSigningKey), nowMs });

describe('a signature', () => {
  it('holds for whatever the package of the standard has signed with any of the secrets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...SECRETS), (body, secret) => {
        expect(verify(body, sign(body, { secret }))).toEqual({ kind: 'valid', webhookId: 'msg_1' });
      }),
    );
  });

  it('does not hold once any one bit of the body differs', () => {
    const body = Buffer.from('{"event":"MAPPING_COMPLETED"}');
    const headers = sign(body.toString());
    for (let bit = 0; bit < body.length * 8; bit += 1) {
      const forged = Buffer.from(body);
      forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const keys = SECRETS.map(toSigningKey);
      expect(verifySignature(forged, { headers, keys, nowMs: NOW_MS }).kind).toBe('invalid');
    }
  });

  it.each([
    [SIGNATURE_WINDOW_S, 'valid'],
    [-SIGNATURE_WINDOW_S, 'valid'],
    [SIGNATURE_WINDOW_S + 1, 'invalid'],
    [-SIGNATURE_WINDOW_S - 1, 'invalid'],
  ])('of %d seconds ago is %s', (ageS, kind) => {
    expect(verify('{}', sign('{}', { sentMs: NOW_MS - ageS * 1000 })).kind).toBe(kind);
  });

  it.each(['', 'x', '-1', '1e9', ' 1', '99999999999999'])('with the time "%s" does not hold', (timestamp) => {
    expect(verify('{}', { ...sign('{}'), 'webhook-timestamp': timestamp }).kind).toBe('invalid');
  });

  it('holds in a header that was sent twice', () => {
    const headers = sign('{}');
    const joined = `v1,AAAA, ${headers['webhook-signature']}`;
    expect(verify('{}', { ...headers, 'webhook-signature': joined }).kind).toBe('valid');
  });

  it('holds for nobody without keys', () => {
    const verdict = verifySignature(Buffer.from('{}'), { headers: sign('{}'), keys: [], nowMs: NOW_MS });
    expect(verdict.kind).toBe('invalid');
  });
});

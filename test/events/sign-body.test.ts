import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { signBody } from '../../src/events/sign-body.ts';

/** The sample of the Standard Webhooks libraries. */
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const ID = 'msg_p5jXN8AQM9LWM0D4loKWxJek';

describe('signBody', () => {
  it('gives the headers of the known sample', () => {
    expect(signBody('{"test": 2432232314}', { secret: SECRET, id: ID, nowMs: 1_614_265_330_999 })).toEqual({
      'webhook-id': ID,
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('signs as the standard says: HMAC-SHA256 over id, seconds and body, joined by dots, under the bytes of the secret', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 24, maxLength: 64 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.nat(4_000_000_000_000),
        (key, body, nowMs) => {
          const secret = `whsec_${Buffer.from(key).toString('base64')}`;
          const seconds = Math.floor(nowMs / 1000);
          const mac = createHmac('sha256', key).update(`${ID}.${seconds}.${body}`).digest('base64');
          expect(signBody(body, { secret, id: ID, nowMs })['webhook-signature']).toBe(`v1,${mac}`);
        },
      ),
    );
  });

  it.each(['', '='])('takes a secret with its padding and without (%j)', (padding) => {
    const key = Buffer.alloc(32, 7);
    const secret = `whsec_${key.toString('base64').replace('=', padding)}`;
    const mac = createHmac('sha256', key).update(`${ID}.1.{}`).digest('base64');
    expect(signBody('{}', { secret, id: ID, nowMs: 1000 })['webhook-signature']).toBe(`v1,${mac}`);
  });

  it('is verified by the official library, and a changed body is not', () => {
    const headers = signBody('{"a":"ü"}', { secret: SECRET, id: ID, nowMs: Date.now() });
    expect(new Webhook(SECRET).verify('{"a":"ü"}', headers)).toEqual({ a: 'ü' });
    expect(() => new Webhook(SECRET).verify('{"a":"u"}', headers)).toThrow('No matching signature');
  });
});

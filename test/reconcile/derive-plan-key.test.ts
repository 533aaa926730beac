import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { InputError } from '../../src/errors/input-error.ts';
import { derivePlanKey } from '../../src/reconcile/derive-plan-key.ts';

const none = { planKey: null, clientSecret: null, accessKeySecret: null };
const SECRET = 'a client secret of a tenant';
const PLAN_KEY = 'k'.repeat(32);

/** RFC 5869 by hand: one block is enough for 32 bytes. */
function hkdf(secret: string, info: string): Buffer {
  const extracted = createHmac('sha256', 'cxone-callcodes').update(secret).digest();
  return createHmac('sha256', extracted).update(info).update(Buffer.of(1)).digest();
}

it('derives key and key id from the client secret', () => {
  const key = derivePlanKey({ ...none, clientSecret: SECRET, accessKeySecret: 'another secret, of a key' });
  expect(Buffer.from(key.bytes)).toEqual(hkdf(SECRET, 'reviewed-plan v1'));
  expect(key.id).toBe(hkdf(SECRET, 'key-id v1').toString('hex').slice(0, 8));
});

it('takes the secret of the access key when there is no client secret', () => {
  const key = derivePlanKey({ ...none, accessKeySecret: SECRET });
  expect(key).toEqual(derivePlanKey({ ...none, clientSecret: SECRET }));
});

it('takes plan-key itself as the key, whatever other secrets there are', () => {
  const key = derivePlanKey({ planKey: PLAN_KEY, clientSecret: SECRET, accessKeySecret: SECRET });
  expect(Buffer.from(key.bytes).toString('utf8')).toBe(PLAN_KEY);
  expect(key.id).toBe(hkdf(PLAN_KEY, 'key-id v1').toString('hex').slice(0, 8));
});

it.each([
  ['nothing', none, /neither plan-key nor client-secret/],
  ['a client secret of 15 characters', { ...none, clientSecret: 'x'.repeat(15) }, /client-secret has 15/],
  ['an access key of 15', { ...none, accessKeySecret: 'x'.repeat(15) }, /access-key-secret has 15/],
])('refuses %s, without telling it', (_, material, message) => {
  expect(() => derivePlanKey(material)).toThrow(InputError);
  expect(() => derivePlanKey(material)).toThrow(message);
  expect(() => derivePlanKey(material)).not.toThrow(/xxx/);
});

it('takes a secret of 16 characters', () => {
  expect(derivePlanKey({ ...none, clientSecret: 'x'.repeat(16) }).id).toMatch(/^[0-9a-f]{8}$/);
});

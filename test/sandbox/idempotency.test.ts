import { describe, expect, it } from 'vitest';
import { at, ROOT, refusalOf, startTenant, uuid } from './start-tenant.ts';

const LIST = '/api/v2/callcodes';
const DAY_MS = 24 * 60 * 60 * 1000;
const KEY = 'ABCDEF01-2345-4678-9ABC-DEF012345678';

describe('idempotency key', () => {
  it('gives the first 201 again for the same body, and creates nothing', async () => {
    await using tenant = await startTenant();
    const first = await tenant.call('POST', LIST, { body: ROOT, key: KEY });
    const again = await tenant.call('POST', LIST, { body: ROOT, key: KEY.toLowerCase() });
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect(tenant.sandbox.exportState().callCodes.records).toHaveLength(1);
  });

  it('gives the first 201 again when the record has changed since', async () => {
    await using tenant = await startTenant();
    const first = await tenant.call('POST', LIST, { body: ROOT, key: KEY });
    const id = String(at(first.json, 'id'));
    await tenant.call('PUT', `${LIST}/${id}`, { body: { ...ROOT, code: 'NEW' } });
    expect((await tenant.call('POST', LIST, { body: ROOT, key: KEY })).text).toBe(first.text);
  });

  it('takes bodies for the same whose JSON is', async () => {
    await using tenant = await startTenant();
    const first = await tenant.call('POST', LIST, { body: ROOT, key: KEY });
    const text = JSON.stringify(Object.fromEntries(Object.entries(ROOT).reverse()), null, 2);
    expect((await tenant.call('POST', LIST, { text, key: KEY })).text).toBe(first.text);
  });

  it.each([
    ['a valid one', { ...ROOT, name: 'Other' }],
    ['an invalid one', { ...ROOT, code: 'x' }],
    ['one without a null', { ...ROOT, parentCallCodeId: undefined }],
  ])('answers 422 to another body: %s', async (_case, body) => {
    await using tenant = await startTenant();
    await tenant.call('POST', LIST, { body: ROOT, key: KEY });
    const answer = await tenant.call('POST', LIST, { body, key: KEY });
    expect(refusalOf(answer)).toEqual([422, 'IDEMPOTENCY_MISMATCH', undefined]);
  });

  it('does not remember an error answer', async () => {
    await using tenant = await startTenant();
    const blocker = await tenant.create({});
    expect((await tenant.call('POST', LIST, { body: ROOT, key: KEY })).status).toBe(409);
    expect((await tenant.call('POST', LIST, { body: { ...ROOT, type: 'X' }, key: KEY })).status).toBe(400);
    await tenant.call('PUT', `${LIST}/${blocker}`, { body: { ...ROOT, code: 'AWAY' } });
    expect((await tenant.call('POST', LIST, { body: ROOT, key: KEY })).status).toBe(201);
  });

  it('remembers for 24 hours by the clock', async () => {
    await using tenant = await startTenant({ switches: { tokenLifeSeconds: 1_000_000 } });
    await tenant.call('POST', LIST, { body: ROOT, key: KEY });
    tenant.clock.advance(DAY_MS);
    expect((await tenant.call('POST', LIST, { body: ROOT, key: KEY })).status).toBe(201);
    tenant.clock.advance(1);
    expect((await tenant.call('POST', LIST, { body: ROOT, key: KEY })).status).toBe(409);
  });

  it('creates once when many calls with one key arrive together', async () => {
    await using tenant = await startTenant({ switches: { latencyMs: 5, latencyJitterMs: 10 } });
    await tenant.signIn();
    const calls = Array.from({ length: 20 }, () => tenant.call('POST', LIST, { body: ROOT, key: KEY }));
    const answers = await Promise.all(calls);
    expect(new Set(answers.map((answer) => `${answer.status} ${answer.text}`)).size).toBe(1);
    expect(tenant.sandbox.exportState().callCodes.records).toHaveLength(1);
  });

  it('is not needed, but must be a UUID', async () => {
    await using tenant = await startTenant();
    expect((await tenant.call('POST', LIST, { body: ROOT })).status).toBe(201);
    expect(refusalOf(await tenant.call('POST', LIST, { body: ROOT }))[1]).toBe('DUPLICATE');
    const answer = await tenant.call('POST', LIST, { body: { ...ROOT, code: 'NEW' }, key: 'my-key' });
    expect(refusalOf(answer)).toEqual([400, 'INVALID_FIELD', 'Idempotency-Key']);
  });

  it('is ignored when switched: the second create is a duplicate', async () => {
    await using tenant = await startTenant({ switches: { ignoreIdempotencyKey: true } });
    expect((await tenant.call('POST', LIST, { body: ROOT, key: uuid(1) })).status).toBe(201);
    expect((await tenant.call('POST', LIST, { body: ROOT, key: uuid(1) })).status).toBe(409);
    expect((await tenant.call('POST', LIST, { body: { ...ROOT, code: 'NEW' }, key: uuid(1) })).status).toBe(
      201,
    );
  });
});

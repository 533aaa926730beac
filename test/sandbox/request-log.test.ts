import { describe, expect, it } from 'vitest';
import { ROOT, startTenant, uuid } from './start-tenant.ts';

const LIST = '/api/v2/callcodes';

describe('the request log', () => {
  it('tells what came in which order and what became of it, without credentials', async () => {
    await using tenant = await startTenant();
    await tenant.create({});
    await tenant.call('POST', LIST, { body: ROOT, key: uuid(7) });
    await tenant.call('GET', `${LIST}/${uuid(1)}?x=1`);
    expect(tenant.log.map((entry) => [entry.seq, entry.method, entry.route, entry.status])).toEqual([
      [1, 'POST', '/oauth/token', 200],
      [2, 'POST', LIST, 201],
      [3, 'POST', LIST, 409],
      [4, 'GET', '/api/v2/callcodes/{id}', 404],
    ]);
    expect(tenant.log[2]).toMatchObject({ idempotencyKey: uuid(7), body: ROOT, inFlight: 1, fault: null });
    expect(tenant.log[3]).toMatchObject({ path: `${LIST}/${uuid(1)}`, query: 'x=1', body: null });
    expect(JSON.stringify(tenant.log)).not.toMatch(/authorization|bearer|grant_type/iu);
  });

  it('counts calls by route and status, and how many were in work at once', async () => {
    await using tenant = await startTenant({ switches: { latencyMs: 60 } });
    await tenant.signIn();
    await Promise.all(Array.from({ length: 5 }, () => tenant.call('GET', LIST)));
    const { total, inFlight, maxInFlight, byRoute, byStatus } = tenant.sandbox.requests;
    expect([total, inFlight, maxInFlight]).toEqual([6, 0, 5]);
    expect([byRoute.get(`GET ${LIST}`), byStatus.get('200')]).toEqual([5, 6]);
  });
});

import { describe, expect, it } from 'vitest';
import { ROOT, startTenant } from './start-tenant.ts';

const LIST = '/api/v2/callcodes';

async function control(url: string, call: { method?: string; path: string; body?: unknown; type?: string }) {
  const { method = 'GET', path, body, type = 'application/json' } = call;
  const response = await fetch(`${url}/sandbox/${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'content-type': type } }),
  });
  const text = await response.text();
  return { status: response.status, json: text === '' ? null : (JSON.parse(text) as unknown) };
}

describe('the control of a served tenant', () => {
  it('shows what the tenant truly holds while its lists lag', async () => {
    await using tenant = await startTenant({ switches: { listLagMs: 60_000 } });
    await tenant.signIn();
    expect((await tenant.call('POST', LIST, { body: ROOT })).status).toBe(201);
    const { json } = await control(tenant.url, { path: 'state' });
    expect(json).toMatchObject({ callCodes: { records: [{ code: ROOT.code }] } });
  });

  it('changes the switches that are named and keeps the others', async () => {
    await using tenant = await startTenant({ switches: { pageSizeCap: 7 } });
    const { status, json } = await control(tenant.url, {
      method: 'PUT',
      path: 'switches',
      body: { faults: [{ match: { method: 'GET' }, fault: '503' }] },
    });
    expect({ status, json }).toMatchObject({ status: 200, json: { pageSizeCap: 7 } });
    await tenant.signIn();
    expect((await tenant.call('GET', LIST)).status).toBe(503);
    expect(await control(tenant.url, { path: 'switches' })).toMatchObject({ status: 200, json });
  });

  it('revokes all tokens', async () => {
    await using tenant = await startTenant();
    await tenant.signIn();
    expect((await control(tenant.url, { method: 'POST', path: 'revoke-tokens' })).status).toBe(204);
    expect((await tenant.call('GET', LIST)).status).toBe(401);
  });

  it.each([
    [404, { path: 'nothing' }],
    [404, { method: 'POST', path: 'state' }],
    [400, { method: 'PUT', path: 'switches', body: { latency: 3 } }],
    [400, { method: 'PUT', path: 'switches', body: { pageSizeCap: 101 } }],
    [400, { method: 'PUT', path: 'switches', body: '{' }],
    [415, { method: 'PUT', path: 'switches', body: {}, type: 'text/plain' }],
  ])('answers %i and changes nothing: %o', async (status, call) => {
    await using tenant = await startTenant();
    const before = await control(tenant.url, { path: 'switches' });
    expect(await control(tenant.url, call)).toMatchObject({
      status,
      json: { error: { code: 'SANDBOX_CONTROL' } },
    });
    expect(await control(tenant.url, { path: 'switches' })).toEqual(before);
  });
});

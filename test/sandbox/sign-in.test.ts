import { describe, expect, it } from 'vitest';
import { CALL_CODE_SCOPES, SANDBOX_CLIENT, SANDBOX_READER } from '../../src/sandbox/sandbox-credentials.ts';
import { basicOf, ROOT, refusalOf, requestToken, startTenant, toObject } from './start-tenant.ts';

const LIST = '/api/v2/callcodes';

describe('sign-in', () => {
  it('gives a bearer token for client credentials', async () => {
    await using tenant = await startTenant();
    const answer = await requestToken(tenant.url, { authorization: basicOf(SANDBOX_CLIENT) });
    expect(answer.status).toBe(200);
    const { access_token: token, ...rest } = toObject(answer.json);
    expect(rest).toEqual({ expires_in: 3600, token_type: 'Bearer' });
    expect(token).toMatch(/^[\w.-]+$/u);
  });

  it.each([
    ['no header', {}],
    ['a wrong secret', { authorization: basicOf({ id: 'sandbox', secret: 'wrong' }) }],
    ['an unknown client', { authorization: basicOf({ id: 'nobody', secret: SANDBOX_CLIENT.secret }) }],
    ['another scheme', { authorization: basicOf(SANDBOX_CLIENT).replace('Basic', 'Bearer') }],
    ['no base64', { authorization: `Basic ${SANDBOX_CLIENT.id}:${SANDBOX_CLIENT.secret}` }],
  ])('refuses %s as an invalid client', async (_name, headers) => {
    await using tenant = await startTenant();
    const answer = await requestToken(tenant.url, headers);
    expect([answer.status, answer.json]).toEqual([401, { error: 'invalid_client' }]);
  });

  it('does not take credentials from the form', async () => {
    await using tenant = await startTenant();
    const form = `grant_type=client_credentials&client_id=sandbox&client_secret=${SANDBOX_CLIENT.secret}`;
    expect((await requestToken(tenant.url, {}, form)).status).toBe(401);
  });

  it.each([
    ['another grant', 'grant_type=password', {}],
    ['no grant', '', {}],
    ['the grant twice', 'grant_type=client_credentials&grant_type=client_credentials', {}],
    ['JSON', '{"grant_type":"client_credentials"}', { 'content-type': 'application/json' }],
    ['a form that is called JSON', 'grant_type=client_credentials', { 'content-type': 'application/json' }],
  ])('refuses %s as an unsupported grant type', async (_name, body, headers) => {
    await using tenant = await startTenant();
    const answer = await requestToken(
      tenant.url,
      { authorization: basicOf(SANDBOX_CLIENT), ...headers },
      body,
    );
    expect([answer.status, answer.json]).toEqual([400, { error: 'unsupported_grant_type' }]);
  });

  it('answers 405 to other methods', async () => {
    await using tenant = await startTenant();
    const answer = await tenant.call('GET', '/oauth/token');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('lets a token end by the clock', async () => {
    await using tenant = await startTenant({ switches: { tokenLifeSeconds: 10 } });
    const token = await tenant.signIn();
    tenant.clock.advance(9_999);
    expect((await tenant.call('GET', LIST, { token })).status).toBe(200);
    tenant.clock.advance(1);
    expect(refusalOf(await tenant.call('GET', LIST, { token }))).toEqual([401, 'UNAUTHORIZED', undefined]);
    expect((await tenant.call('GET', LIST, { token: await tenant.signIn() })).status).toBe(200);
  });

  it('revokes all tokens at once', async () => {
    await using tenant = await startTenant();
    const token = await tenant.signIn();
    tenant.sandbox.revokeTokens();
    expect((await tenant.call('GET', LIST, { token })).status).toBe(401);
    expect((await tenant.call('GET', LIST, { token: await tenant.signIn() })).status).toBe(200);
  });

  it('refuses a call without a token, with another scheme, or with a made-up token', async () => {
    await using tenant = await startTenant();
    for (const headers of [
      { authorization: '' },
      { authorization: basicOf(SANDBOX_CLIENT) },
      { authorization: 'Bearer x' },
    ]) {
      expect(refusalOf(await tenant.call('GET', LIST, { headers }))[1]).toBe('UNAUTHORIZED');
    }
  });

  it('lets the reader read, and answers 403 to its writes', async () => {
    await using tenant = await startTenant();
    const id = await tenant.create({});
    const token = await tenant.signIn(SANDBOX_READER);
    expect((await tenant.call('GET', LIST, { token })).status).toBe(200);
    expect((await tenant.call('GET', `${LIST}/${id}`, { token })).status).toBe(200);
    const post = await tenant.call('POST', LIST, { token, body: { ...ROOT, code: 'NEW' } });
    const put = await tenant.call('PUT', `${LIST}/${id}`, { token, body: ROOT });
    expect([refusalOf(post)[1], refusalOf(put)[1]]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('answers 403 to a token of another tenant', async () => {
    const stranger = { id: 'stranger', secret: 's', scopes: CALL_CODE_SCOPES, tenantId: 'other' };
    await using tenant = await startTenant({
      clients: [stranger, SANDBOX_CLIENT],
      switches: { tenantId: 'acme' },
    });
    const token = await tenant.signIn(stranger);
    expect(claimsOf(token)['tenantId']).toBe('other');
    expect(refusalOf(await tenant.call('GET', LIST, { token }))).toEqual([403, 'FORBIDDEN', undefined]);
  });

  it('names the tenant in the token when it has a name, and only then', async () => {
    await using tenant = await startTenant();
    expect(claimsOf(await tenant.signIn())).not.toHaveProperty('tenantId');
    tenant.sandbox.setSwitches({ tenantId: 'acme' });
    expect(claimsOf(await tenant.signIn())['tenantId']).toBe('acme');
    tenant.sandbox.setSwitches({ tokenForm: 'jwt-unsigned' });
    const unsigned = await tenant.signIn();
    expect([claimsOf(unsigned)['tenantId'], unsigned.endsWith('.')]).toEqual(['acme', true]);
    tenant.sandbox.setSwitches({ tokenForm: 'opaque' });
    expect(await tenant.signIn()).not.toContain('.');
    expect((await tenant.call('GET', LIST)).status).toBe(200);
  });
});

function claimsOf(token: string): Record<string, unknown> {
  const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  return toObject(claims);
}

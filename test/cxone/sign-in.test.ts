import { describe, expect, it } from 'vitest';
import { TransportError } from '../../src/errors/transport-error.ts';
import { textLike } from './matchers.ts';
import { createScriptedStore, errorOf, listOf, recordOf, replyOf, type Script } from './scripted-tenant.ts';

const EMPTY: Script = () => listOf([]);

function tokenOf(value: string, seconds = 3600) {
  return replyOf(200, { access_token: value, expires_in: seconds, token_type: 'Bearer' });
}
function jwtOf(claims: unknown): string {
  return ['{"alg":"none"}', JSON.stringify(claims), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');
}

describe('sign-in', () => {
  it('sends the client credentials as the contract says', async () => {
    const { store, clock, signIns } = createScriptedStore(EMPTY, {
      credentials: { clientId: 'cl:ient', clientSecret: 'sécret=%' },
    });
    await clock.run(store.signIn());
    expect(signIns).toMatchObject([
      {
        method: 'POST',
        url: 'https://tenant.example/oauth/token',
        headers: {
          authorization: `Basic ${Buffer.from('cl:ient:sécret=%', 'utf8').toString('base64')}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'grant_type=client_credentials',
      },
    ]);
  });

  it.each([
    [jwtOf({ tenantId: 'acme' }), 'acme'],
    [jwtOf({ tenantId: 7 }), null],
    [jwtOf({ tenantId: '' }), null],
    [jwtOf({}), null],
    [jwtOf(null), null],
    [jwtOf(['tenantId']), null],
    ['opaque', null],
    ['a.b.c', null],
    ['a.!!.c', null],
    ['..', null],
  ])('tells the tenant of %s', async (token, tenantId) => {
    const { store, clock } = createScriptedStore(EMPTY, { signInScript: () => tokenOf(token) });
    await expect(clock.run(store.signIn())).resolves.toEqual({ tenantId });
  });

  it('tells each secret before it is used', async () => {
    const seen: string[] = [];
    const used: string[] = [];
    const { store, clock } = createScriptedStore(
      (request) => {
        used.push(`${seen.length}:${request.headers['authorization']}`);
        return listOf([]);
      },
      {
        onSecret: (secret) => seen.push(secret),
        signInScript: (request) => {
          used.push(`${seen.length}:${request.headers['authorization']}`);
          return tokenOf('the-token');
        },
      },
    );
    await clock.run(store.listCodes([]));
    const basic = Buffer.from('client:secret of the client').toString('base64');
    expect(seen).toEqual([basic, 'the-token']);
    expect(used).toEqual([`1:Basic ${basic}`, '2:Bearer the-token']);
  });

  it('shares one request among all calls that need a token', async () => {
    const { store, clock, signIns, requests } = createScriptedStore(() => replyOf(200, recordOf(1)), {
      concurrency: 3,
    });
    await clock.run(Promise.all(Array.from({ length: 20 }, () => store.readCode(recordOf(1).id))));
    expect(signIns).toHaveLength(1);
    expect(requests).toHaveLength(20);
  });

  it.each([
    [3600, 3540],
    [100, 50],
    [10, 5],
  ])('uses a token of %i s for %i s', async (seconds, usableSeconds) => {
    const { store, clock, signIns } = createScriptedStore(EMPTY, {
      signInScript: (_, count) => tokenOf(`token-${count}`, seconds),
    });
    await clock.run(store.listCodes([]));
    await clock.run(clock.sleep(usableSeconds * 1000 - 1));
    await clock.run(store.listCodes([]));
    expect(signIns).toHaveLength(1);
    await clock.run(clock.sleep(1));
    await clock.run(store.listCodes([]));
    expect(signIns).toHaveLength(2);
  });

  it('counts the life of a token from its arrival', async () => {
    const { store, clock, signIns } = createScriptedStore(EMPTY, {
      signInScript: async () => {
        await clock.sleep(20_000);
        return tokenOf('slow', 100);
      },
    });
    await clock.run(store.listCodes([]));
    await clock.run(clock.sleep(49_999));
    await clock.run(store.listCodes([]));
    expect(signIns).toHaveLength(1);
  });

  it('does not try refused credentials again', async () => {
    const { store, clock, signIns, requests } = createScriptedStore(EMPTY, {
      signInScript: () => replyOf(401, { error: 'invalid_client' }),
    });
    for (const attempt of [1, 2]) {
      await expect(clock.run(store.listCodes([])), `attempt ${attempt}`).rejects.toMatchObject({
        code: 'API_UNAUTHORIZED',
        status: 401,
        route: 'POST /oauth/token',
        hint: textLike(/client-id.*client-secret/),
      });
    }
    expect(signIns).toHaveLength(1);
    expect(requests).toHaveLength(0);
  });

  it('takes a refused grant type for final', async () => {
    const { store, clock, signIns } = createScriptedStore(EMPTY, {
      signInScript: () => replyOf(400, { error: 'unsupported_grant_type' }),
    });
    await expect(clock.run(store.signIn())).rejects.toMatchObject({ code: 'API_REJECTED', status: 400 });
    expect(signIns).toHaveLength(1);
  });

  it('outlives a server that fails for a while', async () => {
    const { store, clock, signIns } = createScriptedStore(EMPTY, {
      signInScript: (_, count) => {
        if (count === 1) return replyOf(503, '<html>');
        if (count === 2) throw new TransportError('reset', { fault: 'reset' });
        if (count === 3) return replyOf(200, 'not json');
        if (count === 4) return replyOf(429, '', { 'retry-after': '3' });
        return tokenOf('late');
      },
    });
    await clock.run(store.signIn());
    expect(signIns).toHaveLength(5);
  });

  it('gives up after five tries', async () => {
    const { store, clock, signIns } = createScriptedStore(EMPTY, {
      signInScript: () => errorOf(500, 'INTERNAL'),
    });
    await expect(clock.run(store.signIn())).rejects.toMatchObject({
      code: 'API_UNAVAILABLE',
      status: 500,
      attempts: 5,
    });
    expect(signIns).toHaveLength(5);
  });

  it.each([
    [{ access_token: '', expires_in: 3600, token_type: 'Bearer' }],
    [{ access_token: 'a\r\nb', expires_in: 3600, token_type: 'Bearer' }],
    [{ access_token: 'a', expires_in: 0, token_type: 'Bearer' }],
    [{ access_token: 'a', expires_in: '3600', token_type: 'Bearer' }],
    [{ access_token: 'a', expires_in: 3600, token_type: 'mac' }],
    [{ access_token: 'a', expires_in: 3600 }],
    [null],
    [[]],
  ])('refuses the token reply %j', async (body) => {
    const { store, clock } = createScriptedStore(EMPTY, { signInScript: () => replyOf(200, body) });
    await expect(clock.run(store.signIn())).rejects.toMatchObject({
      code: 'API_UNEXPECTED_REPLY',
      status: 200,
    });
  });

  it('refuses a later token that is for another tenant', async () => {
    const { store, clock, requests } = createScriptedStore(EMPTY, {
      signInScript: (_, count) => tokenOf(jwtOf({ tenantId: count === 1 ? 'acme' : 'evil' }), 100),
    });
    await clock.run(store.signIn());
    await clock.run(clock.sleep(60_000));
    await expect(clock.run(store.listCodes([]))).rejects.toMatchObject({ code: 'API_WRONG_TENANT' });
    expect(requests).toHaveLength(0);
  });

  it('goes on with a token whose life is shorter than the wait for its turn', async () => {
    const { store, clock, signIns } = createScriptedStore(EMPTY, {
      maxRate: 0.1,
      signInScript: (_, count) => tokenOf(`token-${count}`, 2),
    });
    await clock.run(store.listCodes([]));
    await clock.run(store.listCodes([]));
    expect(signIns).toHaveLength(2);
  });
});

describe('a call that is answered with 401', () => {
  const refuse =
    (tokens: readonly string[]): Script =>
    (request) =>
      tokens.includes(request.headers['authorization'] ?? '') ? errorOf(401, 'UNAUTHORIZED') : listOf([]);

  it('is repeated once with a new token', async () => {
    const { store, clock, signIns, requests } = createScriptedStore(refuse(['Bearer token-1']));
    await expect(clock.run(store.listCodes([]))).resolves.toEqual([]);
    expect(signIns).toHaveLength(2);
    expect(requests.map(({ headers }) => headers['authorization'])).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  it('fails when the new token is refused as well', async () => {
    const { store, clock, signIns, requests } = createScriptedStore(
      refuse(['Bearer token-1', 'Bearer token-2']),
    );
    await expect(clock.run(store.listCodes([]))).rejects.toMatchObject({
      code: 'API_UNAUTHORIZED',
      status: 401,
      attempts: 2,
      serverCode: 'UNAUTHORIZED',
      hint: textLike(/client-id.*client-secret/),
    });
    expect([signIns.length, requests.length]).toEqual([2, 2]);
  });

  it('uses the new token that another call got meanwhile', async () => {
    const script = refuse(['Bearer token-1']);
    const { store, clock, signIns } = createScriptedStore(async (request, count) => {
      // The second refusal arrives long after the first has led to a new token.
      await clock.sleep(count === 2 ? 5000 : 10);
      return script(request, count);
    });
    await clock.run(Promise.all([store.listCodes([]), store.listCodes([])]));
    expect(signIns).toHaveLength(2);
  });

  it('shares one new token among many', async () => {
    const script = refuse(['Bearer token-1']);
    const { store, clock, signIns } = createScriptedStore(script, { concurrency: 16 });
    await clock.run(Promise.all(Array.from({ length: 40 }, () => store.listCodes([]))));
    expect(signIns).toHaveLength(2);
  });
});

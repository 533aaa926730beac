import { describe, expect, it } from 'vitest';
import {
  createDispositionsStore,
  type DispositionsStoreOptions,
} from '../../../src/cxone/dispositions/create-dispositions-store.ts';
import type { HttpRequest } from '../../../src/model/http-transport.ts';
import { createSandbox } from '../../../src/sandbox/create-sandbox.ts';
import { SANDBOX_ACCESS_KEY, SANDBOX_CLIENT } from '../../../src/sandbox/sandbox-credentials.ts';
import type { SandboxSwitches } from '../../../src/sandbox/sandbox-switches.ts';
import { collectingLogger } from '../../helpers/apply-fixtures.ts';
import { createInstantClock } from '../../helpers/instant-clock.ts';

const TENANT = '11111111-2222-4333-8444-555555555555';
const COMMERCIAL = 'https://cxone.niceincontact.com';
const ALONE = {
  accessKeyId: SANDBOX_ACCESS_KEY.id,
  accessKeySecret: SANDBOX_ACCESS_KEY.secret,
  application: null,
};
const APPLICATION = {
  ...ALONE,
  application: { clientId: SANDBOX_CLIENT.id, clientSecret: SANDBOX_CLIENT.secret },
};

/** A tenant that answers for every host, and what was asked of which. */
function openTenant(
  options: Partial<DispositionsStoreOptions> = {},
  switches: Partial<SandboxSwitches> = {},
) {
  const clock = createInstantClock();
  const random = () => 0.5;
  const sandbox = createSandbox({
    clock,
    random,
    randomUuid: () => crypto.randomUUID(),
    switches: { tenantId: TENANT, ...switches },
  });
  const requests: HttpRequest[] = [];
  const secrets: string[] = [];
  const store = createDispositionsStore({
    transport: (request) => {
      requests.push(request);
      return sandbox.handle(request);
    },
    credentials: ALONE,
    baseUrl: 'https://gateway.example.test',
    issuer: COMMERCIAL,
    region: 'na1',
    tenant: null,
    apiVersion: 'v30.0',
    template: '{name}',
    recentApply: null,
    concurrency: 2,
    maxRate: null,
    timeoutMs: 1000,
    clock,
    random,
    randomUuid: () => crypto.randomUUID(),
    log: collectingLogger(),
    hasRedacted: () => false,
    onSecret: (secret) => void secrets.push(secret),
    ...options,
  });
  return {
    store,
    sandbox,
    secrets,
    clock,
    requests,
    asked: () => requests.map(({ method, url }) => `${method} ${url}`),
  };
}

/** Discovery in the sandbox names its own host over http, which only a loopback may be. */
function onLoopback(path: string): string {
  return `http://127.0.0.1${path}`;
}

describe('an access key', () => {
  it('signs in by itself with JSON, in its area', async () => {
    const { store, requests, secrets } = openTenant({
      baseUrl: 'https://api-na1.niceincontact.com',
      region: 'eu1',
    });
    expect(await store.signIn()).toEqual({ tenantId: TENANT });
    const [request] = requests;
    expect(request?.url).toBe('https://eu1.nice-incontact.com/authentication/v1/token/access-key');
    expect(request?.headers).toMatchObject({
      accept: 'application/json',
      'content-type': 'application/json',
    });
    const { accessKeyId, accessKeySecret } = ALONE;
    expect(JSON.parse(request?.body ?? '')).toEqual({ accessKeyId, accessKeySecret });
    expect(secrets.some((secret) => secret.startsWith('refresh-'))).toBe(true);
  });

  it('signs in through a registered application with a form, percent-encoded', async () => {
    const { store, requests } = openTenant({
      credentials: APPLICATION,
      baseUrl: 'https://api-na1.niceincontact.com',
    });
    await store.signIn();
    const [request] = requests;
    expect(request?.url).toBe(`${COMMERCIAL}/auth/token`);
    expect(request?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(request?.body).toContain('%3D%3D');
    expect([...new URLSearchParams(request?.body ?? '')]).toEqual([
      ['grant_type', 'password'],
      ['username', ALONE.accessKeyId],
      ['password', ALONE.accessKeySecret],
    ]);
  });

  it('whose application holds a colon is not misread', async () => {
    const application = { clientId: 'a:b', clientSecret: 'c=d%' };
    const { store, requests } = openTenant({ credentials: { ...ALONE, application } });
    await expect(store.signIn()).rejects.toMatchObject({ code: 'API_UNAUTHORIZED' });
    const basic = requests[0]?.headers['authorization']?.replace('Basic ', '') ?? '';
    expect(Buffer.from(basic, 'base64').toString()).toBe('a%3Ab:c%3Dd%25');
  });

  it.each([
    ['https://cxone-gov.niceincontact.com', ALONE, '/authentication/v1/token/access-key'],
    ['https://nicecxone-sov1.au', APPLICATION, '/auth/token'],
    ['https://nicecxone-sov1.eu', APPLICATION, '/auth/token'],
  ])('is sent to no other cloud than that of its issuer: %s', async (issuer, credentials, path) => {
    const { store, asked } = openTenant({ issuer, credentials });
    await store.signIn();
    expect(asked()).toEqual([`POST ${issuer}${path}`]);
  });

  it('signs in at an address that is not of NICE, a gateway or an embedded tenant', async () => {
    const { store, asked } = openTenant();
    await store.listCodes([]);
    expect(asked()).toEqual([
      'POST https://gateway.example.test/authentication/v1/token/access-key',
      'GET https://gateway.example.test/incontactapi/services/v30.0/dispositions?skip=0&top=100&orderBy=dispositionId%20asc',
    ]);
  });

  it('that is refused is told, and not tried again', async () => {
    const { store, asked } = openTenant({ credentials: { ...ALONE, accessKeySecret: 'of another key' } });
    await expect(store.signIn()).rejects.toMatchObject({ code: 'API_UNAUTHORIZED' });
    expect(asked()).toHaveLength(1);
  });
});

describe('the address of the API', () => {
  it('is discovered from the tenant, by the issuer, without a token', async () => {
    const { store, requests, asked } = openTenant({ baseUrl: null, issuer: onLoopback(''), tenant: TENANT });
    await expect(store.signIn()).rejects.toMatchObject({ code: 'API_UNEXPECTED_REPLY' });
    expect(asked()).toEqual([`GET ${onLoopback('/.well-known/cxone-configuration')}?tenantId=${TENANT}`]);
    expect(requests[0]?.headers['authorization']).toBeUndefined();
  });

  it.each([
    ['named by the inputs', TENANT],
    ['told by the token', null],
  ])('serves the tenant %s', async (_, tenant) => {
    const { store, requests } = openDiscovering(tenant);
    expect(await store.signIn()).toEqual({ tenantId: TENANT });
    await store.listCodes([]);
    expect(store.origin).toBe('https://api-eu1.example.test');
    expect(requests.at(-1)?.url).toMatch(
      /^https:\/\/api-eu1\.example\.test\/incontactapi\/services\/v33\.0\//,
    );
    const signIn = requests.find(({ method }) => method === 'POST');
    expect(signIn?.url).toBe(
      `https://${tenant === null ? 'na1' : 'eu1'}.nice-incontact.com/authentication/v1/token/access-key`,
    );
  });

  it('is that of the tenant that the token is for, when the inputs name another: the plan is to say so', async () => {
    const { store, requests } = openDiscovering('99999999-2222-4333-8444-555555555555');
    expect(await store.signIn()).toEqual({ tenantId: TENANT });
    const asked = requests.filter(({ url }) => url.includes('well-known')).map(({ url }) => url.slice(-36));
    expect(asked).toEqual(['99999999-2222-4333-8444-555555555555', TENANT]);
  });
});

/** Discovery as NICE answers it; all else is the sandbox's. */
function openDiscovering(tenant: string | null) {
  const requests: HttpRequest[] = [];
  const inner = openTenant();
  const { store } = openTenant({
    baseUrl: null,
    tenant,
    apiVersion: 'v33.0',
    transport: (request) => {
      requests.push(request);
      if (!request.url.includes('/.well-known/')) return inner.sandbox.handle(request);
      const body = JSON.stringify({
        api_endpoint: 'https://api-eu1.example.test/',
        auth_endpoint: '',
        area: 'eu1',
      });
      return Promise.resolve({ status: 200, headers: {}, body });
    },
  });
  return { store, requests };
}

describe('a token', () => {
  it('lives as long as it says, also when it says so in a text', async () => {
    const { store, clock, asked } = openTenant({}, { tokenLifeSeconds: 600, numericStrings: true });
    const signIns = () => asked().filter((call) => call.startsWith('POST')).length;
    await store.listCodes([]);
    await clock.sleep(530_000);
    await store.listCodes([]);
    expect(signIns()).toBe(1);
    await clock.sleep(20_000);
    await store.listCodes([]);
    expect(signIns()).toBe(2);
  });

  it('that is revoked is renewed once', async () => {
    const { store, sandbox, asked } = openTenant();
    await store.listCodes([]);
    sandbox.revokeTokens();
    await store.listCodes([]);
    expect(asked().map((call) => call.slice(0, 4))).toEqual(['POST', 'GET ', 'GET ', 'POST', 'GET ']);
  });
});

describe('an error', () => {
  it.each([
    [{ error_description: 'first', message: 'second' }, {}, 'first'],
    [{ message: 'second', error: 'third' }, {}, 'second'],
    [{ error: 'third', errorDescription: 'fourth' }, {}, 'third'],
    [{ errorDescription: 'fourth' }, { icstatusdescription: 'fifth' }, 'fourth'],
    [{}, { icstatusdescription: 'fifth\u001b[31m' }, 'fifth\\u{1B}[31m'],
  ])('is told in the words of the server', async (json, headers, words) => {
    const inner = openTenant();
    const { store } = openTenant({
      transport: (request) =>
        request.method === 'GET'
          ? Promise.resolve({ status: 400, headers, body: JSON.stringify(json) })
          : inner.sandbox.handle(request),
    });
    await expect(store.listCodes([])).rejects.toThrow(`"${words}"`);
  });
});

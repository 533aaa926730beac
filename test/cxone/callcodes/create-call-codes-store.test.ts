import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/commands/system-clock.ts';
import { createAxiosTransport } from '../../../src/cxone/axios-transport.ts';
import { createCallCodesStore } from '../../../src/cxone/callcodes/create-call-codes-store.ts';
import type { ActualCode } from '../../../src/model/call-code.ts';
import type { CallCodeStore, CreateRequest } from '../../../src/model/call-code-store.ts';
import { createSandbox } from '../../../src/sandbox/create-sandbox.ts';
import { SANDBOX_CLIENT } from '../../../src/sandbox/sandbox-credentials.ts';
import type { SandboxFault, SandboxSwitches } from '../../../src/sandbox/sandbox-switches.ts';
import { serveSandbox } from '../../../src/sandbox/serve-sandbox.ts';
import { SILENT_LOG } from '../scripted-tenant.ts';

async function openTenant(switches: Partial<SandboxSwitches> = {}) {
  const sandbox = createSandbox({
    clock: systemClock,
    randomUuid: randomUUID,
    random: Math.random,
    switches,
  });
  const server = await serveSandbox({ sandbox, port: 0 });
  const store = createCallCodesStore({
    transport: createAxiosTransport(),
    baseUrl: server.url,
    credentials: { clientId: SANDBOX_CLIENT.id, clientSecret: SANDBOX_CLIENT.secret },
    target: 'acme',
    commit: 'c0ffee',
    concurrency: 8,
    maxRate: null,
    timeoutMs: 400,
    clock: systemClock,
    // No jitter: the tests are not about the length of the backoff.
    random: () => 0.02,
    randomUuid: randomUUID,
    log: SILENT_LOG,
  });
  return { sandbox, server, store, [Symbol.asyncDispose]: () => server.close() };
}

function requestOf(code: string, facts: Partial<CreateRequest> = {}): CreateRequest {
  return {
    path: code,
    values: { name: `Name ${code}`, code, type: 'SUCCESS', parent: null, category: 'A', isActive: true },
    parentId: null,
    knownIds: new Set(),
    beforeSend: async () => undefined,
    ...facts,
  };
}

async function createMany(store: CallCodeStore, count: number): Promise<readonly ActualCode[]> {
  const codes = Array.from({ length: count }, (_, index) => `CODE_${index}`);
  const replies = await Promise.all(codes.map((code) => store.createCode(requestOf(code))));
  return replies.map((reply) => reply.code);
}

describe('the store against the sandbox over HTTP', () => {
  it('creates, lists, reads and updates', async () => {
    await using tenant = await openTenant({ tenantId: 'acme-tenant', pageSizeCap: 7 });
    const { store, sandbox, server } = tenant;
    expect(store.origin).toBe(server.url);
    await expect(store.signIn()).resolves.toEqual({ tenantId: 'acme-tenant' });
    const created = await createMany(store, 30);
    const before = sandbox.requests.total;
    const listed = await store.listCodes([]);
    expect(sandbox.requests.total - before).toBe(5);
    expect(new Set(listed.map(({ id }) => id))).toEqual(new Set(created.map(({ id }) => id)));
    const [root, child] = listed;
    if (root === undefined || child === undefined) throw new Error('The list is too short.');
    const { code, type, category } = child;
    const values = { name: 'Moved', code, type, parent: root.code, category, isActive: false };
    const change = { id: child.id, path: `${root.code}/${code}`, values, parentId: root.id };
    const reply = await store.updateCode({ ...change, beforeSend: async () => undefined });
    expect(reply).toMatchObject({ kind: 'written', attempts: 1, httpStatus: 200 });
    await expect(store.readCode(child.id)).resolves.toEqual({
      ...child,
      name: 'Moved',
      isActive: false,
      parentId: root.id,
    });
    await expect(store.readCode(randomUUID())).resolves.toBeNull();
  });

  it.each<SandboxFault>([
    'reset-before',
    'reset-after',
    'timeout-before',
    'timeout-after',
    'truncated',
    'cut-json',
    'not-json',
    '401',
    '429',
    '500',
    '502-html',
    '503-after',
    '504-html-after',
  ])('creates exactly one record in spite of %s', async (fault) => {
    await using tenant = await openTenant({
      faults: [{ fault, match: { method: 'POST', route: '/api/v2/callcodes', times: 1 } }],
    });
    await expect(tenant.store.createCode(requestOf('INT'))).resolves.toMatchObject({
      kind: 'written',
      attempts: 2,
    });
    await expect(tenant.store.listCodes([])).resolves.toHaveLength(1);
  });

  it('finds its own record when a reply is lost, the key is ignored and the list lags', async () => {
    await using tenant = await openTenant({
      ignoreIdempotencyKey: true,
      listLagMs: 700,
      faults: [{ fault: 'reset-after', match: { method: 'POST', route: '/api/v2/callcodes', times: 1 } }],
    });
    const reply = await tenant.store.createCode(requestOf('INT'));
    expect(reply).toMatchObject({
      kind: 'exists',
      attempts: 2,
      httpStatus: 409,
      code: { code: 'INT', name: 'Name INT' },
    });
  });

  it('gets through a limit of calls a second without losing or doubling one', async () => {
    await using tenant = await openTenant({ rateLimit: { perSecond: 200, burst: 20, retryAfter: 'none' } });
    await createMany(tenant.store, 80);
    await expect(tenant.store.listCodes([])).resolves.toHaveLength(80);
  });

  it('reads the tenant again after its token was revoked', async () => {
    await using tenant = await openTenant({});
    await createMany(tenant.store, 3);
    tenant.sandbox.revokeTokens();
    await expect(tenant.store.listCodes([])).resolves.toHaveLength(3);
  });
});

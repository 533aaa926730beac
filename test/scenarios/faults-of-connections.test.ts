import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { create } from '../helpers/apply-fixtures.ts';
import { type FaultyTenant, openFaultyTenant, SHORT_TIMEOUT_MS } from '../helpers/faulty-tenant.ts';
import { openTcpFront, type TcpFront } from '../helpers/tcp-front.ts';

const NONSENSE = 'SSH-2.0-server\r\n';

interface Stage extends AsyncDisposable {
  readonly tenant: FaultyTenant;
  readonly front: TcpFront;
}

/** The tenant behind a port that can misbehave, with a store that has signed in. */
async function openStage(): Promise<Stage> {
  const server = await openFaultyTenant({ timeoutMs: SHORT_TIMEOUT_MS });
  const front = await openTcpFront(server.server.url);
  const tenant = { ...server, ...server.at(front.url) };
  await tenant.store.signIn();
  return {
    tenant,
    front,
    [Symbol.asyncDispose]: async () => {
      await front[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

async function applyInt({ apply, sandbox }: Pick<FaultyTenant, 'apply' | 'sandbox'>) {
  const { changes, open, logVerifies } = await apply([create('INT')]);
  const [change] = changes;
  const came = change?.error?.code ?? change?.status;
  const held = sandbox.exportState().callCodes.records.length;
  return { came, attempts: change?.attempts ?? 0, message: change?.error?.message, open, held, logVerifies };
}

describe('a create whose connection fails', () => {
  it('is sent again when connections are refused for a moment', async () => {
    await using stage = await openStage();
    await stage.front.refuse();
    const restored = delay(100).then(() => stage.front.restore());
    const result = await applyInt(stage.tenant);
    await restored;
    expect(result).toMatchObject({ came: 'applied', open: 0, held: 1, logVerifies: true });
    expect(result.attempts).toBeGreaterThan(1);
  });

  it('fails after five refused connections, and it is sure that nothing was done', async () => {
    await using stage = await openStage();
    await stage.front.refuse();
    const result = await applyInt(stage.tenant);
    expect(result).toMatchObject({ came: 'API_UNAVAILABLE', attempts: 5, open: 0, held: 0 });
    await stage.front.restore();
    expect(await applyInt(stage.tenant)).toMatchObject({ came: 'applied', held: 1 });
  });

  it('is sent again when the answer is no HTTP', async () => {
    await using stage = await openStage();
    stage.front.speak(NONSENSE, 1);
    expect(await applyInt(stage.tenant)).toMatchObject({ came: 'applied', attempts: 2, open: 0, held: 1 });
  });

  it('fails after five answers that are no HTTP, and leaves open what came of it', async () => {
    await using stage = await openStage();
    stage.front.speak(NONSENSE, 5);
    const result = await applyInt(stage.tenant);
    expect(result).toMatchObject({ came: 'API_UNAVAILABLE', attempts: 5, open: 1, held: 0 });
  });

  it('is sent again when the server switches to another protocol in mid-air', async () => {
    await using stage = await openStage();
    stage.front.speak('HTTP/1.1 101 Switching Protocols\r\nupgrade: other\r\nconnection: upgrade\r\n\r\n', 1);
    expect(await applyInt(stage.tenant)).toMatchObject({ came: 'applied', attempts: 2, open: 0, held: 1 });
  });
});

describe('a tenant whose address is wrong', () => {
  it('has no address: fails before anything is sent, and names the inputs to check', async () => {
    await using tenant = await openFaultyTenant();
    const result = await applyInt({ ...tenant, ...tenant.at('https://tenant.invalid') });
    expect(result).toMatchObject({
      came: 'API_UNAVAILABLE',
      attempts: 0,
      open: 0,
      held: 0,
      logVerifies: true,
    });
    expect(result.message).toContain('base-url');
  });

  it('speaks no TLS: is not tried again', async () => {
    await using stage = await openStage();
    const before = stage.front.accepted();
    const https = stage.tenant.at(stage.front.url.replace('http:', 'https:'));
    const result = await applyInt({ ...stage.tenant, ...https });
    expect(result).toMatchObject({ came: 'API_UNAVAILABLE', attempts: 0, open: 0, held: 0 });
    expect(stage.front.accepted() - before).toBe(1);
  });
});

describe('access tokens', () => {
  it('are renewed once for all the calls that were refused together', async () => {
    await using tenant = await openFaultyTenant();
    await tenant.store.signIn();
    tenant.sandbox.revokeTokens();
    const codes = Array.from({ length: 40 }, (_, index) => create(`C_${index}`));
    const { changes } = await tenant.apply(codes);
    expect(changes.map(({ status }) => status)).toEqual(codes.map(() => 'applied'));
    expect(Math.max(...changes.map(({ attempts }) => attempts))).toBe(2);
    const signIns = tenant.seen.filter(({ target }) => target === '/oauth/token');
    expect(signIns).toHaveLength(2);
  });

  it.each(['503', 'reset-before', 'timeout-after', 'cut-json', '429'] as const)(
    'are asked for again after %s',
    async (fault) => {
      await using tenant = await openFaultyTenant({ timeoutMs: SHORT_TIMEOUT_MS });
      tenant.strike({ mishap: { fault }, method: 'POST', route: '/oauth/token', times: 1 });
      expect(await applyInt(tenant)).toMatchObject({ came: 'applied', attempts: 1, held: 1 });
    },
  );

  it('that cannot be had fail the code, which was never sent', async () => {
    await using tenant = await openFaultyTenant();
    tenant.strike({ mishap: { fault: '401' }, method: 'POST', route: '/oauth/token' });
    const result = await applyInt(tenant);
    expect(result).toMatchObject({ came: 'API_UNAUTHORIZED', attempts: 0, open: 0, held: 0 });
    expect(tenant.seen).toHaveLength(1);
  });
});

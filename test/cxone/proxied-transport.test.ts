import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAxiosTransport } from '../../src/cxone/axios-transport.ts';
import { TransportError } from '../../src/errors/transport-error.ts';
import type { HttpRequest } from '../../src/model/http-transport.ts';
import { findFreePort } from '../helpers/http-server.ts';
import { type ConnectReply, startConnectProxy } from '../helpers/start-connect-proxy.ts';
import { listenOnTcp, type TcpServer } from '../helpers/tcp-server.ts';

const REQUEST: HttpRequest = {
  method: 'GET',
  url: 'https://tenant.test/x',
  headers: { authorization: 'Bearer canary-canary' },
  body: null,
  timeoutMs: 10_000,
};

let tenant: TcpServer;
beforeAll(async () => {
  // Closes what comes: how a proxy fails shows before any TLS.
  tenant = await listenOnTcp((socket) => socket.destroy());
});
afterAll(() => tenant[Symbol.asyncDispose]());

async function faultAt(proxyUrl: string, request: Partial<HttpRequest> = {}): Promise<TransportError> {
  const transport = createAxiosTransport({ env: { HTTPS_PROXY: proxyUrl } });
  try {
    await transport({ ...REQUEST, ...request });
  } catch (error) {
    if (error instanceof TransportError) return error;
    throw error;
  } finally {
    transport.close();
  }
  throw new Error('The call succeeded.');
}

describe('a call through a proxy', () => {
  it.each<[ConnectReply, TransportError['fault']]>([
    [403, 'proxy-refused'],
    [502, 'proxy-unavailable'],
    ['reset', 'proxy-unavailable'],
    ['garbage', 'proxy-unavailable'],
    ['hang', 'proxy-unavailable'],
    ['tunnel', 'reset'],
  ])('that answers %s is a fault: %s', async (reply, fault) => {
    const hosts = { 'tenant.test:443': tenant.port };
    await using proxy = await startConnectProxy({ script: [reply], hosts });
    const url = proxy.url.replace('//', '//someone:canary-canary@');
    const error = await faultAt(url, reply === 'hang' ? { timeoutMs: 500 } : {});
    expect(error.fault).toBe(fault);
    if (fault !== 'reset') expect(error.message).toContain(`the proxy ${proxy.name} (HTTPS_PROXY)`);
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('canary');
    expect((await proxy.connects())[0]?.headers).not.toHaveProperty('authorization');
  });

  it('names a proxy that is not there, and one that nobody knows', async () => {
    const port = await findFreePort();
    const gone = await faultAt(`http://127.0.0.1:${port}`);
    expect(gone.fault).toBe('proxy-unavailable');
    expect(gone.message).toContain('ECONNREFUSED');
    const unknown = await faultAt('http://proxy.invalid:3128');
    expect(unknown.fault).toBe('proxy-unavailable');
    expect(unknown.message).toContain('the proxy proxy.invalid:3128 (HTTPS_PROXY)');
  });

  it('names a proxy that speaks no TLS where it should', async () => {
    await using proxy = await startConnectProxy();
    const error = await faultAt(proxy.url.replace('http:', 'https:'));
    expect(error).toMatchObject({ fault: 'proxy-refused' });
  });

  it('lets go of a proxy that says nothing, when its time is over and when it is cancelled', async () => {
    let open = 0;
    await using silent = await listenOnTcp((socket) => {
      open += 1;
      socket.resume().on('close', () => {
        open -= 1;
      });
    });
    const url = `http://127.0.0.1:${silent.port}`;
    expect((await faultAt(url, { timeoutMs: 500 })).message).toContain('(500 ms)');
    expect((await faultAt(url, { signal: AbortSignal.timeout(100) })).fault).toBe('cancelled');
    await expect.poll(() => open).toBe(0);
    expect(silent.connections()).toBe(2);
  });
});

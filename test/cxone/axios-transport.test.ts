import type { RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createAxiosTransport } from '../../src/cxone/axios-transport.ts';
import { TransportError } from '../../src/errors/transport-error.ts';
import type { HttpRequest } from '../../src/model/http-transport.ts';
import { type LocalServer, listenLocally } from '../helpers/http-server.ts';

const SECRET = 'Bearer canary-canary-canary';
const servers: LocalServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(listener: RequestListener): Promise<string> {
  const server = await listenLocally(listener);
  servers.push(server);
  return server.url;
}
function requestOf(url: string, facts: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'GET', url, headers: { authorization: SECRET }, body: null, timeoutMs: 5000, ...facts };
}
async function faultOf(request: HttpRequest, maxReplyBytes?: number): Promise<TransportError> {
  const transport = createAxiosTransport(maxReplyBytes === undefined ? {} : { maxReplyBytes });
  try {
    await transport(request);
  } catch (error) {
    if (error instanceof TransportError) return error;
    throw error;
  }
  throw new Error('The call succeeded.');
}

describe('createAxiosTransport', () => {
  it('sends method, path, headers and body as they are', async () => {
    const seen: unknown[] = [];
    const url = await serve((request, response) => {
      request.setEncoding('utf8');
      request.on('data', (body) =>
        seen.push(
          request.method,
          request.url,
          request.headers['idempotency-key'],
          request.headers['content-type'],
          body,
        ),
      );
      request.on('end', () => response.end());
    });
    await createAxiosTransport()(
      requestOf(`${url}/a?filter=code%3DINT&parentCallCodeId=`, {
        method: 'POST',
        headers: { 'idempotency-key': 'k', 'content-type': 'application/json' },
        body: '{"name":"Ünïcode"}',
      }),
    );
    expect(seen).toEqual([
      'POST',
      '/a?filter=code%3DINT&parentCallCodeId=',
      'k',
      'application/json',
      '{"name":"Ünïcode"}',
    ]);
  });

  it.each([200, 201, 204, 400, 404, 429, 500, 503])('takes %i for a reply', async (status) => {
    const url = await serve((_, response) => response.writeHead(status, { 'Retry-After': '3' }).end());
    const reply = await createAxiosTransport()(requestOf(url));
    expect(reply).toMatchObject({ status, headers: { 'retry-after': '3' }, body: '' });
  });

  it('leaves the body as it came, and takes compressed ones apart', async () => {
    const url = await serve((_, response) =>
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
        .end(gzipSync('{"a": 1}')),
    );
    expect((await createAxiosTransport()(requestOf(url))).body).toBe('{"a": 1}');
  });

  it('never follows a redirect', async () => {
    const seen: string[] = [];
    const other = await serve((request, response) => {
      seen.push(request.url ?? '');
      response.end();
    });
    const url = await serve((_, response) => response.writeHead(307, { location: `${other}/stolen` }).end());
    expect((await createAxiosTransport()(requestOf(url))).status).toBe(307);
    expect(seen).toEqual([]);
  });

  it('keeps connections alive', async () => {
    const ports = new Set<number | undefined>();
    const url = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('{}');
    });
    const transport = createAxiosTransport();
    for (let call = 0; call < 4; call += 1) await transport(requestOf(url));
    expect(ports.size).toBe(1);
  });

  it('times out on a server that is silent', async () => {
    const url = await serve(() => undefined);
    expect((await faultOf(requestOf(url, { timeoutMs: 50 }))).fault).toBe('timeout');
  });

  it('times out on a reply that drips', async () => {
    const dripping: ServerResponse[] = [];
    const url = await serve((_, response) => {
      dripping.push(response.writeHead(200));
      const timer = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(timer));
    });
    expect((await faultOf(requestOf(url, { timeoutMs: 150 }))).fault).toBe('timeout');
  });

  it('names a refused connection', async () => {
    const server = await listenLocally(() => undefined);
    await server.close();
    expect((await faultOf(requestOf(server.url))).fault).toBe('connection-refused');
  });

  it('names a host that nobody knows', async () => {
    expect((await faultOf(requestOf('https://tenant.invalid'))).fault).toBe('dns');
  });

  it('names a certificate or handshake that is none', async () => {
    const url = await serve(() => undefined);
    expect((await faultOf(requestOf(url.replace('http:', 'https:')))).fault).toBe('tls');
  });

  it('names a connection that breaks before the reply', async () => {
    const url = await serve((request) => request.socket.destroy());
    expect((await faultOf(requestOf(url))).fault).toBe('reset');
  });

  it.each([{ 'content-length': '100' }, { 'transfer-encoding': 'chunked' }])(
    'names a reply that breaks off (%j)',
    async (headers) => {
      const url = await serve((_, response) => {
        response.writeHead(200, headers);
        response.write('{"half":');
        setTimeout(() => response.destroy(), 20);
      });
      expect((await faultOf(requestOf(url))).fault).toBe('reset');
    },
  );

  it('names a reply that is not HTTP', async () => {
    const server = createServer((socket) => socket.end('SSH-2.0-server\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    expect((await faultOf(requestOf(`http://127.0.0.1:${port}`))).fault).toBe('other');
    server.close();
  });

  it('refuses a reply that is too large, compressed or not', async () => {
    const large = 'x'.repeat(2000);
    const plain = await serve((_, response) => response.end(large));
    const packed = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(large)),
    );
    expect((await faultOf(requestOf(plain), 1999)).fault).toBe('too-large');
    expect((await faultOf(requestOf(packed), 1999)).fault).toBe('too-large');
    expect((await createAxiosTransport({ maxReplyBytes: 2000 })(requestOf(plain))).body).toHaveLength(2000);
  });

  it('ends at once when it is cancelled, before and during the call', async () => {
    const url = await serve(() => undefined);
    expect((await faultOf(requestOf(url, { signal: AbortSignal.abort() }))).fault).toBe('cancelled');
    expect((await faultOf(requestOf(url, { signal: AbortSignal.timeout(30) }))).fault).toBe('cancelled');
  });

  it('keeps every header out of its errors', async () => {
    const silent = await serve(() => undefined);
    const broken = await serve((request) => request.socket.destroy());
    const errors = [
      await faultOf(requestOf(silent, { timeoutMs: 30 })),
      await faultOf(requestOf(broken)),
      await faultOf(requestOf('https://tenant.invalid')),
    ];
    for (const error of errors) {
      expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('canary');
      expect(error.message).not.toContain('canary');
    }
  });

  it('sends plain http past any proxy, for it would carry the credentials in clear', async () => {
    const seen: string[] = [];
    const proxy = await serve((request, response) => {
      seen.push(request.url ?? '');
      response.end();
    });
    const url = await serve((_, response) => response.end('direct'));
    const before = process.env['HTTP_PROXY'];
    process.env['HTTP_PROXY'] = proxy;
    try {
      expect((await createAxiosTransport()(requestOf(url))).body).toBe('direct');
    } finally {
      if (before === undefined) delete process.env['HTTP_PROXY'];
      else process.env['HTTP_PROXY'] = before;
    }
    expect(seen).toEqual([]);
  });
});

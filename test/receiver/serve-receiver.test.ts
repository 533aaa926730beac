import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type ConnectionLimits, serveReceiver } from '../../src/receiver/serve-receiver.ts';

const LIMITS: ConnectionLimits = {
  maxConnections: 4,
  headersTimeoutMs: 150,
  requestTimeoutMs: 300,
  keepAliveMs: 1_000,
};
const AT = { host: '127.0.0.1', port: 0 };

/** What a connection hears until the server ends it. */
function talk(url: string, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => {
      text += String(chunk);
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(text));
    socket.write(bytes);
  });
}

describe('the server', () => {
  it.each([
    ['says nothing', ''],
    ['does not end its headers', 'POST / HTTP/1.1\r\nhost: x\r\n'],
    ['does not end its body', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{'],
  ])('cuts off a sender that %s', async (_, bytes) => {
    const server = await serveReceiver((request) => request.resume(), { at: AT, limits: LIMITS });
    expect(await talk(server.url, bytes)).toMatch(/^$|^HTTP\/1\.1 408 /);
    await server.close(0);
  });

  it('holds no more connections than it may', async () => {
    const server = await serveReceiver((request) => request.resume(), {
      at: AT,
      limits: { ...LIMITS, headersTimeoutMs: 5_000, requestTimeoutMs: 5_000 },
    });
    const open = Array.from({ length: 4 }, () => talk(server.url, 'POST / HTTP/1.1\r\n'));
    expect(await talk(server.url, '')).toBe('');
    await server.close(50);
    await Promise.all(open);
  });

  it('does not wait for connections that are kept for later', async () => {
    const server = await serveReceiver((_, response) => setTimeout(() => response.end('done'), 50), {
      at: AT,
      limits: { ...LIMITS, keepAliveMs: 60_000 },
    });
    const asking = fetch(server.url).then((reply) => reply.text());
    await new Promise((resolve) => setTimeout(resolve, 20));
    const startedMs = Date.now();
    await server.close(20_000);
    expect(await asking).toBe('done');
    expect(Date.now() - startedMs).toBeLessThan(10_000);
  });

  it('closes when all requests are answered, and cuts off those that take too long', async () => {
    const unanswered = await serveReceiver((request) => request.resume(), { at: AT, limits: LIMITS });
    const asking = fetch(unanswered.url).catch((error: unknown) => error);
    await unanswered.close(100);
    expect(await asking).toBeInstanceOf(TypeError);
    const slow = await serveReceiver((_, response) => setTimeout(() => response.end('done'), 100), {
      at: AT,
      limits: LIMITS,
    });
    const answered = fetch(slow.url).then((reply) => reply.text());
    await new Promise((resolve) => setTimeout(resolve, 50));
    await slow.close(5_000);
    expect(await answered).toBe('done');
  });
});

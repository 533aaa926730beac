import { describe, expect, it } from 'vitest';
import { createAxiosTransport } from '../../src/cxone/axios-transport.ts';
import { TransportError } from '../../src/errors/transport-error.ts';
import type { HttpResponse } from '../../src/model/http-transport.ts';
import { listenOnTcp } from '../helpers/tcp-server.ts';

const BODY = '{"a":1}';
const OK = toReply('');

function toReply(head: string, body = BODY): string {
  return `HTTP/1.1 200 OK\r\n${head}Content-Length: ${body.length}\r\n\r\n${body}`;
}

/** Calls a server twice; it answers the first call with these bytes, and the second one as it should. */
async function callTwice(
  bytes: string,
  timeoutMs = 10_000,
): Promise<readonly (HttpResponse | TransportError)[]> {
  let calls = 0;
  await using server = await listenOnTcp((socket) => {
    socket.on('data', () => {
      calls += 1;
      socket.write(calls === 1 ? bytes : OK, 'latin1');
    });
  });
  const transport = createAxiosTransport();
  const call = async () => {
    try {
      const url = `http://127.0.0.1:${server.port}/`;
      return await transport({ method: 'GET', url, headers: {}, body: null, timeoutMs });
    } catch (error) {
      if (error instanceof TransportError) return error;
      throw error;
    }
  };
  const results = [await call(), await call()];
  transport.close();
  return results;
}

describe('a reply that is odd', () => {
  it.each([
    [
      'has headers named like members of an object',
      toReply('__proto__: x\r\nconstructor: x\r\nget: x\r\nthen: x\r\n'),
    ],
    ['has thousands of headers', toReply('X-A: b\r\n'.repeat(3000))],
    ['has a header that is not ASCII', toReply('X-A: \u00e9\u00ff\r\n')],
    ['comes after early hints', `HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n${OK}`],
    [
      'has trailers',
      `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n${BODY}\r\n0\r\nX-T: x\r\n\r\n`,
    ],
    ['is packed in a way that nobody knows', toReply('Content-Encoding: wat\r\n')],
    ['is followed by another one that nobody asked for', OK + toReply('', '{"a":2}')],
  ])('is taken when it %s, and the next call gets its own', async (_, bytes) => {
    expect(await callTwice(bytes)).toMatchObject([
      { status: 200, body: BODY },
      { status: 200, body: BODY },
    ]);
  });

  it.each([
    ['other', 'has a header that goes on in the next line', toReply('X-A: b\r\n c\r\n')],
    ['other', 'has a header with a line end inside', toReply('X-A: b\rX-B: c\r\n')],
    ['other', 'has a header with a zero inside', toReply('X-A: b\0c\r\n')],
    ['other', 'has a header without a name', toReply('what is this\r\n')],
    ['other', 'has a header longer than any', toReply(`X-A: ${'b'.repeat(40_000)}\r\n`)],
    ['other', 'has two lengths', toReply('Content-Length: 1\r\n')],
    ['other', 'has a negative length', `HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\n${BODY}`],
    ['other', 'has a length and chunks', toReply('Transfer-Encoding: chunked\r\n')],
    [
      'reset',
      'has a chunk without a size',
      `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n${BODY}`,
    ],
    ['other', 'has a status of four digits', OK.replace('200', '2000')],
    [
      'timeout',
      'wants to go on in another protocol',
      'HTTP/1.1 101 Go on\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n',
    ],
    ['other', 'has no head', BODY],
    ['other', 'is no HTTP', 'SSH-2.0-server\r\n'],
    ['other', 'is packed wrongly', toReply('Content-Encoding: gzip\r\n')],
  ])('is a fault, %s, when it %s, and the next call gets its own', async (fault, _, bytes) => {
    const results = await callTwice(bytes, fault === 'timeout' ? 500 : undefined);
    expect(results).toMatchObject([{ fault }, { status: 200, body: BODY }]);
  });
});

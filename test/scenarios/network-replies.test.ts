import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority } from '../helpers/certificates.ts';
import { createWorkspace, type Workspace } from '../helpers/create-workspace.ts';
import { type LocalServer, listenLocally } from '../helpers/http-server.ts';
import { runCli } from '../helpers/run-cli.ts';
import { connectTo, joinSockets, listenOnTcp } from '../helpers/tcp-server.ts';
import { startTlsFront } from '../helpers/tls-front.ts';

const MIB = 1024 * 1024;
const LIST = '/api/v2/callcodes';
const EMPTY_LIST = '{"callCodes":[],"page":1,"pageSize":0,"totalCount":0}';
const TOKEN = '{"access_token":"token-0123456789","expires_in":3600,"token_type":"Bearer"}';
/** Makes the process tell at its end how much memory it had at most. */
const TELL_PEAK =
  'process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+" KiB\\n"))';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await createWorkspace({
    'callcodes/a.yml': 'category: A\ncodes:\n  - { code: INT, name: Interested, type: SUCCESS }\n',
  });
});
afterAll(() => workspace[Symbol.asyncDispose]());

function plan(url: string, options: { args?: readonly string[]; env?: Record<string, string> } = {}) {
  const { args = [], env = {} } = options;
  return runCli(['plan', '--base-url', url, '--target', 'acme', ...args], {
    cwd: workspace.directory,
    env: { CXONE_CLIENT_ID: 'client', CXONE_CLIENT_SECRET: 'secret-0123456789', ...env },
  });
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A tenant that signs in and is empty, except for what answers the first lists. */
async function startTenant(
  ...answers: readonly Answer[]
): Promise<LocalServer & { readonly lists: () => number }> {
  let lists = 0;
  const server = await listenLocally((request, response) => {
    request.resume();
    const isList = request.url?.startsWith(LIST) === true;
    const answer = isList ? answers[lists] : undefined;
    if (isList) lists += 1;
    if (answer !== undefined) return answer(response, request);
    return response.writeHead(200, { 'content-type': 'application/json' }).end(isList ? EMPTY_LIST : TOKEN);
  });
  return { ...server, lists: () => lists };
}

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])(
    'with %i is an error, and nothing is sent to where it leads',
    async (status) => {
      const seen: string[] = [];
      await using elsewhere = await listenLocally((request, response) => {
        seen.push(request.headers.authorization ?? 'none');
        response.end(EMPTY_LIST);
      });
      await using tenant = await startTenant((response) =>
        response.writeHead(status, { location: `${elsewhere.url}${LIST}` }).end(),
      );
      const { exitCode, stderr } = await plan(tenant.url);
      expect(exitCode).toBe(1);
      expect(stderr).toContain(`${status}, a redirect`);
      expect(seen).toEqual([]);
      expect(tenant.lists()).toBe(1);
    },
  );

  it('to the same host is an error too', async () => {
    await using tenant = await startTenant((response) =>
      response.writeHead(302, { location: '/other' }).end(),
    );
    expect(await plan(tenant.url)).toMatchObject({ exitCode: 1 });
    expect(tenant.lists()).toBe(1);
  });

  it('from https to http is an error too', async () => {
    await using tenant = await startTenant((response) =>
      response.writeHead(307, { location: `${tenant.url}${LIST}` }).end(),
    );
    const authority = createAuthority();
    await workspace.write({ 'ca.pem': authority.cert });
    await using front = await startTlsFront(tenant.url, authority.issue({ names: ['localhost'] }));
    const env = { NODE_EXTRA_CA_CERTS: workspace.at('ca.pem') };
    const { exitCode, stderr } = await plan(`https://localhost:${front.port}`, { env });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('307, a redirect');
    expect(tenant.lists()).toBe(1);
  });
});

describe('a reply over 32 MiB', () => {
  const bomb = Buffer.concat(Array.from({ length: 64 }, () => gzipSync(Buffer.alloc(32 * MIB))));
  it.each<[string, Answer]>([
    ['is announced', (response) => response.writeHead(200, { 'content-length': 1024 * MIB }).write(' ')],
    ['comes in chunks without an end', (response) => writeForEver(response)],
    [
      'is packed into little',
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    ],
  ])('is refused when it %s, and does not fill the memory', async (_, answer) => {
    await using tenant = await startTenant(answer);
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TELL_PEAK)}` };
    const { exitCode, stderr } = await plan(tenant.url, { env });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('the reply is larger than is accepted');
    expect(tenant.lists()).toBe(1);
    const peakKib = Number(/peak (\d+) KiB/.exec(stderr)?.[1]);
    expect(peakKib).toBeLessThan((300 * MIB) / 1024);
  });
});

describe('the time of one call', () => {
  it.each<[string, Answer]>([
    ['says nothing', () => undefined],
    ['drips its reply', (response) => drip(response.writeHead(200))],
    [
      'stops within its reply',
      (response) => response.writeHead(200, { 'content-length': 100 }).write('{"callCodes":['),
    ],
  ])('ends the wait for a tenant that %s, and the call goes again', async (_, answer) => {
    await using tenant = await startTenant(answer);
    expect(await plan(tenant.url, { args: ['--timeout', '1'] })).toMatchObject({ exitCode: 0 });
    expect(tenant.lists()).toBeGreaterThan(1);
  });

  it('ends the wait for a handshake that is never answered, and the call goes again', async () => {
    await using tenant = await startTenant();
    const authority = createAuthority();
    await workspace.write({ 'ca.pem': authority.cert });
    await using front = await startTlsFront(tenant.url, authority.issue({ names: ['localhost'] }));
    await using gate = await listenOnTcp((socket, number) => {
      if (number > 1) joinSockets(socket, connectTo(`https://localhost:${front.port}`));
    });
    const env = { NODE_EXTRA_CA_CERTS: workspace.at('ca.pem') };
    const result = await plan(`https://localhost:${gate.port}`, { args: ['--timeout', '1'], env });
    expect(result).toMatchObject({ exitCode: 0 });
    expect(gate.connections()).toBeGreaterThan(1);
  });
});

describe('a reply that is odd', () => {
  it('does not crash the run, and the call goes again where it cannot be read', async () => {
    const tooLong = `HTTP/1.1 200 OK\r\nX-A: ${'b'.repeat(40_000)}\r\n\r\n`;
    const odd = ['SSH-2.0-server\r\n', tooLong];
    let lists = 0;
    await using tenant = await listenOnTcp((socket) => {
      socket.on('data', (chunk) => {
        const isList = chunk.toString().startsWith(`GET ${LIST}`);
        const body = isList ? EMPTY_LIST : TOKEN;
        const usual = `HTTP/1.1 200 OK\r\n__proto__: x\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
        socket.write((isList ? odd[lists] : undefined) ?? usual);
        if (isList) lists += 1;
      });
    });
    expect(await plan(`http://127.0.0.1:${tenant.port}`)).toMatchObject({ exitCode: 0 });
    expect(lists).toBe(odd.length + 1);
  });
});

function writeForEver(response: ServerResponse): void {
  const chunk = ' '.repeat(MIB);
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.writeHead(200).on('drain', more);
  more();
}

function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write(' '), 100);
  response.on('close', () => clearInterval(timer));
}

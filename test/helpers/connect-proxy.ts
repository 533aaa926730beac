// A proxy that knows CONNECT and nothing else, as a program of its own: node connect-proxy.ts OPTIONS. See start-connect-proxy.ts.
import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { isRecord } from '../../src/util/is-record.ts';
import { type ConnectProxyOptions, type ConnectReply, toConnectReply } from './start-connect-proxy.ts';

const options = toOptions(JSON.parse(process.argv[2] ?? '{}'));
const script = [...(options.script ?? [])];
const server = options.tls === undefined ? createHttpServer() : createHttpsServer(options.tls);
const asked: object[] = [];
process.on('message', () => process.send?.({ asked }));

server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
  client.on('error', () => client.destroy());
  const target = request.url ?? '';
  const authorization = request.headers['proxy-authorization'] ?? null;
  const reply = nextReply(authorization);
  asked.push({ target, authorization, headers: request.headers, reply });
  if (reply === 'tunnel') return open(target, { client, head });
  if (reply === 'reset') return client.destroy();
  if (reply === 'hang') return undefined;
  if (reply === 'garbage') return client.end('SSH-2.0-server\r\n');
  const challenge = reply === 407 ? 'Proxy-Authenticate: Basic realm="proxy"\r\n' : '';
  return client.end(`HTTP/1.1 ${reply} Refused\r\n${challenge}Content-Length: 4\r\n\r\nwhy?`);
});
server.on('request', (request, response) => {
  asked.push({ target: request.url, authorization: null, headers: request.headers, reply: 'forward' });
  response.writeHead(501).end();
});
server.listen(0, '127.0.0.1', () => process.send?.({ listening: server.address() }));

function nextReply(authorization: string | null): ConnectReply {
  const wanted = options.credentials;
  const basic = wanted === undefined ? null : `Basic ${Buffer.from(wanted).toString('base64')}`;
  if (basic !== null && authorization !== basic) return 407;
  return script.length > 1 ? (script.shift() ?? 'tunnel') : (script[0] ?? 'tunnel');
}

function open(target: string, { client, head }: { readonly client: Duplex; readonly head: Buffer }): void {
  const [, host = '', port = ''] = /^\[?(.*?)\]?:(\d+)$/.exec(target) ?? [];
  const mapped = options.hosts?.[target] ?? null;
  const upstream = connect(
    mapped === null ? { host, port: Number(port) } : { host: '127.0.0.1', port: mapped },
  );
  upstream.on('error', () => client.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n'));
  client.on('close', () => upstream.destroy());
  upstream.once('connect', () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    upstream.write(head);
    upstream.pipe(client);
    client.pipe(upstream);
  });
}

function toOptions(value: unknown): ConnectProxyOptions {
  if (!isRecord(value)) throw new TypeError('The options are no object.');
  const { hosts, credentials, script, tls } = value;
  const ports = Object.entries(isRecord(hosts) ? hosts : {}).map(([host, to]) => [host, Number(to)] as const);
  return {
    hosts: Object.fromEntries(ports),
    ...(typeof credentials === 'string' ? { credentials } : {}),
    ...(Array.isArray(script) ? { script: script.map(toConnectReply) } : {}),
    ...(isRecord(tls) ? { tls: { cert: String(tls['cert']), key: String(tls['key']) } } : {}),
  };
}

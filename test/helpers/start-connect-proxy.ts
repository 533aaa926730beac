import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { isRecord } from '../../src/util/is-record.ts';

/** A status refuses; `hang` never answers; `garbage` is no HTTP. */
export type ConnectReply = number | 'tunnel' | 'reset' | 'hang' | 'garbage';

export interface ConnectProxyOptions {
  /** Where `host:port` truly is: a port of 127.0.0.1. Other targets are resolved as usual. */
  readonly hosts?: Readonly<Record<string, number>>;
  /** `user:password` that it asks for. */
  readonly credentials?: string;
  /** Replies to the first CONNECTs; the last one stays. */
  readonly script?: readonly ConnectReply[];
  /** TLS to the proxy itself. */
  readonly tls?: { readonly cert: string; readonly key: string };
}

export interface ProxiedConnect {
  readonly target: string;
  readonly authorization: string | null;
  /** `forward` for a request that is no CONNECT. */
  readonly reply: ConnectReply | 'forward';
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface ConnectProxy extends AsyncDisposable {
  readonly port: number;
  /** `127.0.0.1:port`. */
  readonly name: string;
  readonly url: string;
  /** All that asked so far. */
  readonly connects: () => Promise<readonly ProxiedConnect[]>;
}

const PROGRAM = path.join(import.meta.dirname, 'connect-proxy.ts');

/** A CONNECT proxy on a free port, as a process of its own. */
export async function startConnectProxy(options: ConnectProxyOptions = {}): Promise<ConnectProxy> {
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(options)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const address = await nextMessage(child, 'listening');
  if (!isRecord(address)) throw new TypeError('The proxy has no port.');
  const port = Number(address['port']);
  const scheme = options.tls === undefined ? 'http' : 'https';
  return {
    port,
    name: `127.0.0.1:${port}`,
    url: `${scheme}://127.0.0.1:${port}`,
    async connects() {
      child.send('asked');
      const asked = await nextMessage(child, 'asked');
      if (!Array.isArray(asked)) throw new TypeError('The proxy tells nothing.');
      return asked.map(toConnect);
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

async function nextMessage(child: ChildProcess, name: string): Promise<unknown> {
  const ended = new AbortController();
  const stop = () => ended.abort();
  child.once('exit', stop);
  const messages: readonly unknown[] = await once(child, 'message', { signal: ended.signal });
  child.off('exit', stop);
  const [message] = messages;
  return isRecord(message) ? message[name] : null;
}

function toConnect(value: unknown): ProxiedConnect {
  if (!isRecord(value)) throw new TypeError('Not what a proxy was asked for.');
  const { target, authorization, reply, headers } = value;
  return {
    target: String(target),
    authorization: typeof authorization === 'string' ? authorization : null,
    reply: reply === 'forward' ? reply : toConnectReply(reply),
    headers: isRecord(headers) ? headers : {},
  };
}

/** Throws when it is none. */
export function toConnectReply(value: unknown): ConnectReply {
  if (typeof value === 'number') return value;
  const known = (['tunnel', 'reset', 'hang', 'garbage'] as const).find((one) => one === value);
  if (known === undefined) throw new TypeError(`No reply of a proxy: ${String(value)}`);
  return known;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
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
  readonly connects: readonly ProxiedConnect[];
}

const PROGRAM = path.join(import.meta.dirname, 'connect-proxy.ts');

/** A CONNECT proxy on a free port, as a process of its own. */
export async function startConnectProxy(options: ConnectProxyOptions = {}): Promise<ConnectProxy> {
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const connects: ProxiedConnect[] = [];
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The proxy ended with ${code}.`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const facts: unknown = JSON.parse(line);
      const address = isRecord(facts) ? facts['listening'] : null;
      if (isRecord(address)) resolve(Number(address['port']));
      else if (isRecord(facts)) connects.push(toConnect(facts));
    });
  });
  const scheme = options.tls === undefined ? 'http' : 'https';
  return {
    port,
    name: `127.0.0.1:${port}`,
    url: `${scheme}://127.0.0.1:${port}`,
    connects,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

function toConnect({ target, authorization, reply, headers }: Record<string, unknown>): ProxiedConnect {
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

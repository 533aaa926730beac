import { Agent, type AgentOptions, type RequestOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { callbackify } from 'node:util';
import type { HttpProxy } from './choose-proxy.ts';
import { openTunnel } from './open-tunnel.ts';

/** What one call lends to the connection that may have to be opened for it. */
export interface TunnelCall {
  readonly signal: AbortSignal;
  /** True from asking the proxy until it has answered. */
  isAtProxy: boolean;
}

/** Options of a request through a `TunnelAgent`. */
export interface TunnelRequestOptions extends RequestOptions {
  readonly tunnelCall: TunnelCall;
}

/**
 * https through a proxy: node's own pool of connections that are kept alive, each within a tunnel, with TLS to the tenant
 * inside. Requests have to bring `TunnelRequestOptions`.
 */
export class TunnelAgent extends Agent {
  readonly #proxy: HttpProxy;

  constructor(proxy: HttpProxy, options: AgentOptions) {
    super(options);
    this.#proxy = proxy;
  }

  override createConnection(
    options: TunnelRequestOptions,
    callback: (error: Error | null, stream?: Duplex) => void,
  ): undefined {
    const connect = callbackify((request: TunnelRequestOptions) => this.#connect(request));
    connect(options, callback);
  }

  async #connect(options: TunnelRequestOptions): Promise<Duplex> {
    const { tunnelCall } = options;
    const target = `${toBracketed(options.host ?? '')}:${options.port ?? 443}`;
    tunnelCall.isAtProxy = true;
    const socket = await openTunnel(this.#proxy, { target, signal: tunnelCall.signal });
    tunnelCall.isAtProxy = false;
    const within = { ...options, socket };
    const stream = super.createConnection(within);
    if (stream == null) throw new TypeError('Node opened no TLS connection.');
    return stream;
  }
}

function toBracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

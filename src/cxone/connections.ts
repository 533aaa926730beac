import { type ClientRequest, Agent as HttpAgent, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest, type RequestOptions } from 'node:https';
import type { HttpProxy } from './choose-proxy.ts';
import { TunnelAgent, type TunnelCall } from './tunnel-agent.ts';

/** Sends a request as `node:https` does, for axios. */
interface Sender {
  readonly request: (options: RequestOptions, onReply: (reply: IncomingMessage) => void) => ClientRequest;
}

/** The connections of one run, kept alive between calls: those straight to the tenant, and those through its proxy. */
export class Connections {
  readonly direct: { readonly httpAgent: HttpAgent; readonly httpsAgent: HttpsAgent };
  readonly #pool: { readonly keepAlive: true; readonly maxSockets: number };
  #tunnels: TunnelAgent | null = null;

  constructor(maxSockets: number) {
    this.#pool = { keepAlive: true, maxSockets };
    this.direct = { httpAgent: new HttpAgent(this.#pool), httpsAgent: new HttpsAgent(this.#pool) };
  }

  /** What makes axios send one call through the proxy; there is one proxy in a run. */
  through(
    proxy: HttpProxy,
    tunnelCall: TunnelCall,
  ): { readonly httpsAgent: HttpsAgent; readonly transport: Sender } {
    const httpsAgent = this.#tunnels ?? new TunnelAgent(proxy, this.#pool);
    this.#tunnels = httpsAgent;
    const request: Sender['request'] = (options, onReply) => {
      const withCall = { ...options, tunnelCall };
      return httpsRequest(withCall, onReply);
    };
    return { httpsAgent, transport: { request } };
  }

  close(): void {
    this.direct.httpAgent.destroy();
    this.direct.httpsAgent.destroy();
    this.#tunnels?.destroy();
  }
}

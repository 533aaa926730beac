import { Readable } from 'node:stream';
import type { HttpResponse, HttpTransport } from '../model/http-transport.ts';
import { chooseProxy, type ProxyEnvironment } from './choose-proxy.ts';
import { Connections } from './connections.ts';
import { type AxiosSend, loadAxiosSend } from './load-axios-send.ts';
import { toProxyTimeout } from './proxy-error.ts';
import { readLimitedBody } from './read-limited-body.ts';
import { startStopwatch } from './stopwatch.ts';
import { toTransportError } from './to-transport-error.ts';
import type { TunnelCall } from './tunnel-agent.ts';

/** A longer reply is refused while it arrives, counted after decompression. */
const MAX_REPLY_BYTES = 32 * 1024 * 1024;

export interface AxiosTransportOptions {
  /** 32 MiB when it is left out. */
  readonly maxReplyBytes?: number;
  /** `dropped`: a reply is complete with its headers, and its body stays empty. `read` when it is left out. */
  readonly replyBodies?: 'read' | 'dropped';
  /** Inputs that hold the addresses, for the way out of an error; those of the tenant when it is left out. */
  readonly addressInputs?: string;
  /** Connections at most; calls beyond wait, and their time runs. */
  readonly maxSockets?: number;
  /** Where HTTPS_PROXY and NO_PROXY stand; without it no proxy is used. */
  readonly env?: ProxyEnvironment;
}

export interface AxiosTransport extends HttpTransport {
  /** Closes the connections that are kept alive, so that nothing holds the process. */
  readonly close: () => void;
}

/**
 * HTTP through axios, which is loaded with the first call. Connections are kept alive, those through a proxy as well;
 * redirects are never followed; any status is a reply; `timeoutMs` spans connecting and the whole reply. `chooseProxy` says
 * what goes through a proxy.
 */
export function createAxiosTransport(options: AxiosTransportOptions = {}): AxiosTransport {
  const { maxReplyBytes = MAX_REPLY_BYTES, replyBodies = 'read', env = {} } = options;
  const named = options.addressInputs === undefined ? {} : { addressInputs: options.addressInputs };
  const connections = new Connections(options.maxSockets ?? Number.POSITIVE_INFINITY);
  let loading: Promise<AxiosSend> | null = null;
  const handle: HttpTransport = async (request) => {
    const proxy = chooseProxy(new URL(request.url), env);
    loading ??= loadAxiosSend();
    const send = await loading;
    const stopwatch = startStopwatch(request);
    const tunnelCall: TunnelCall = { signal: stopwatch.signal, isAtProxy: false };
    try {
      const response = await send({
        method: request.method,
        url: request.url,
        headers: request.headers,
        ...(request.body === null ? {} : { data: request.body }),
        signal: stopwatch.signal,
        ...(proxy === null ? connections.direct : connections.through(proxy, tunnelCall)),
      });
      const headers = toPlainHeaders(response.headers);
      if (replyBodies === 'dropped') {
        dropBody(response.data);
        return { status: response.status, headers, body: '' };
      }
      const announced = headers['content-length'] ?? null;
      const limits = { maxBytes: maxReplyBytes, announced, signal: stopwatch.signal };
      return { status: response.status, headers, body: await readLimitedBody(response.data, limits) };
    } catch (error) {
      const stoppedBy = stopwatch.reason();
      const isHungProxy = proxy !== null && tunnelCall.isAtProxy && stoppedBy === 'timeout';
      const cause = isHungProxy ? toProxyTimeout(proxy, request.timeoutMs) : error;
      throw toTransportError(cause, { request, stoppedBy, ...named });
    } finally {
      stopwatch.clear();
    }
  };
  return Object.assign(handle, { close: () => connections.close() });
}

/** Closes the connection, so that a body without end costs nothing. */
function dropBody(stream: unknown): void {
  if (!(stream instanceof Readable)) throw new TypeError('The reply is no stream.');
  // What breaks from here on is of no interest to anybody.
  stream.on('error', () => undefined);
  stream.destroy();
}

function toPlainHeaders(headers: object): HttpResponse['headers'] {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const item: unknown = value;
    if (typeof item === 'string') plain[name.toLowerCase()] = item;
    else if (Array.isArray(item)) plain[name.toLowerCase()] = item.join(', ');
  }
  return plain;
}

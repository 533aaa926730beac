import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Readable } from 'node:stream';
import { TransportError, type TransportFault } from '../errors/transport-error.ts';
import type { HttpRequest, HttpResponse, HttpTransport } from '../model/http-transport.ts';
import { toErrorCode, toTransportFault } from './transport-fault.ts';

/** A longer reply is refused while it arrives, counted after decompression. */
export const MAX_REPLY_BYTES = 32 * 1024 * 1024;

const FAULT_TEXT: Readonly<Record<TransportFault, string>> = {
  timeout: 'no complete reply in time',
  'connection-refused': 'the connection was refused',
  dns: 'the host name could not be resolved',
  tls: 'no trusted TLS connection',
  reset: 'the connection broke before the reply was complete',
  'too-large': 'the reply is larger than is accepted',
  cancelled: 'the call was cancelled',
  other: 'no valid HTTP reply',
};

const FAULT_HINT: Partial<Readonly<Record<TransportFault, string>>> = {
  'connection-refused': 'Check `base-url` or `region`, and HTTPS_PROXY.',
  dns: 'Check `base-url` or `region`, and HTTPS_PROXY.',
  tls: 'Give the certificate authority of your network in NODE_EXTRA_CA_CERTS.',
};

export interface AxiosTransportOptions {
  /** 32 MiB when it is left out. */
  readonly maxReplyBytes?: number;
  /** Connections at most; calls beyond wait, and their time runs. */
  readonly maxSockets?: number;
}

/**
 * HTTP through axios, which is loaded with the first call. Connections are kept alive; redirects are never followed; any
 * status is a reply; `timeoutMs` spans connecting and the whole reply. HTTPS_PROXY and NO_PROXY are obeyed; plain http
 * (loopback only) never goes through a proxy, so that no credentials cross a network in clear.
 */
export function createAxiosTransport(options: AxiosTransportOptions = {}): HttpTransport {
  const { maxReplyBytes = MAX_REPLY_BYTES, maxSockets = Number.POSITIVE_INFINITY } = options;
  const httpAgent = new HttpAgent({ keepAlive: true, maxSockets });
  const httpsAgent = new HttpsAgent({ keepAlive: true, maxSockets });
  return async (request) => {
    const { default: axios } = await import('axios');
    const stop = startStopwatch(request);
    try {
      const response = await axios.request<unknown>({
        method: request.method,
        url: request.url,
        headers: { ...request.headers },
        ...(request.body === null ? {} : { data: request.body }),
        transformRequest: [(data: unknown) => data],
        responseType: 'stream',
        maxRedirects: 0,
        validateStatus: () => true,
        signal: stop.signal,
        httpAgent,
        httpsAgent,
        ...(request.url.startsWith('http:') ? { proxy: false as const } : {}),
      });
      const body = await readBody(response.data, { maxReplyBytes, signal: stop.signal });
      return { status: response.status, headers: toPlainHeaders(response.headers), body };
    } catch (error) {
      throw toTransportError(error, { request, stoppedBy: stop.reason() });
    } finally {
      stop.clear();
    }
  };
}

interface Stopwatch {
  readonly signal: AbortSignal;
  reason(): 'timeout' | 'cancelled' | null;
  clear(): void;
}

function startStopwatch(request: HttpRequest): Stopwatch {
  const controller = new AbortController();
  let stoppedBy: 'timeout' | 'cancelled' | null = null;
  const stop = (reason: 'timeout' | 'cancelled'): void => {
    stoppedBy ??= reason;
    controller.abort();
  };
  const cancel = (): void => stop('cancelled');
  const timer = setTimeout(() => stop('timeout'), request.timeoutMs);
  if (request.signal?.aborted === true) cancel();
  request.signal?.addEventListener('abort', cancel, { once: true });
  return {
    signal: controller.signal,
    reason: () => stoppedBy,
    clear: () => {
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', cancel);
    },
  };
}

async function readBody(
  stream: unknown,
  limits: { readonly maxReplyBytes: number; readonly signal: AbortSignal },
): Promise<string> {
  if (!(stream instanceof Readable)) throw new TypeError('The reply is no stream.');
  const destroy = (): void => {
    stream.destroy(new Error('stopped'));
  };
  limits.signal.addEventListener('abort', destroy, { once: true });
  if (limits.signal.aborted) destroy();
  const chunks: Buffer[] = [];
  let bytes = 0;
  // The stream's own type says that its chunks are anything.
  const arriving: AsyncIterable<unknown> = stream;
  for await (const chunk of arriving) {
    const buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    bytes += buffer.length;
    if (bytes > limits.maxReplyBytes) throw new ReplyTooLarge(limits.maxReplyBytes);
    chunks.push(buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

class ReplyTooLarge extends Error {
  readonly maxBytes: number;

  constructor(maxBytes: number) {
    super(`over ${maxBytes} bytes`);
    this.maxBytes = maxBytes;
  }
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

/** Axios' errors carry the request with its Authorization header, so nothing of them but the error code is kept. */
function toTransportError(
  error: unknown,
  facts: { readonly request: HttpRequest; readonly stoppedBy: 'timeout' | 'cancelled' | null },
): TransportError {
  const code = toErrorCode(error);
  const fault = facts.stoppedBy ?? (error instanceof ReplyTooLarge ? 'too-large' : toTransportFault(code));
  const { request } = facts;
  const where = `${request.method} ${new URL(request.url).origin}`;
  const detail = fault === 'timeout' ? ` (${request.timeoutMs} ms)` : code === null ? '' : ` (${code})`;
  const hint = FAULT_HINT[fault];
  return new TransportError(`${where}: ${FAULT_TEXT[fault]}${detail}.`, {
    fault,
    ...(hint === undefined ? {} : { hint }),
    ...(code === null ? {} : { cause: new Error(code) }),
  });
}

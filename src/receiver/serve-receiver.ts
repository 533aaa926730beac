import { createServer, type RequestListener, type Server } from 'node:http';
import { InputError } from '../errors/input-error.ts';

export interface ReceiverAddress {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
}

/** What a connection may cost. A sender that is slower than that is cut off. */
export interface ConnectionLimits {
  /** More than the queue holds, so that who is too many is told so. */
  readonly maxConnections: number;
  readonly headersTimeoutMs: number;
  /** For head and body together. */
  readonly requestTimeoutMs: number;
  /** Between two requests of one connection. */
  readonly keepAliveMs: number;
}

export const CONNECTION_LIMITS: ConnectionLimits = {
  maxConnections: 2_000,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  keepAliveMs: 65_000,
};
const MAX_CHECK_MS = 1_000;
const SWEEP_MS = 100;

export interface ReceiverServer {
  /** Without a trailing slash, with the port that was given out. */
  readonly url: string;
  /** Stops listening and resolves when all requests are answered; those that take longer than `graceMs` are cut off. */
  close(graceMs: number): Promise<void>;
}

/** Listens. @throws InputError when the address cannot be had. */
export async function serveReceiver(
  listener: RequestListener,
  { at, limits }: { readonly at: ReceiverAddress; readonly limits: ConnectionLimits },
): Promise<ReceiverServer> {
  const server = createServer(
    {
      headersTimeout: limits.headersTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: Math.min(MAX_CHECK_MS, limits.headersTimeoutMs),
    },
    listener,
  );
  // Whoever asks first is told to go on when his body is wanted, not before.
  server.on('checkContinue', listener);
  server.maxConnections = limits.maxConnections;
  const port = await listen(server, at);
  const host = at.host.includes(':') ? `[${at.host}]` : at.host;
  return { url: `http://${host}:${port}`, close: (graceMs) => closeServer(server, graceMs) };
}

function listen(server: Server, at: ReceiverAddress): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, at)));
    server.listen(at.port, at.host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : at.port);
    });
  });
}

function listenError(error: Error, { host, port }: ReceiverAddress): InputError {
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  const why = isTaken ? 'another process listens there' : error.message;
  return new InputError(`Starting the receiver failed: ${host}:${port}: ${why}.`, {
    hint: 'Choose another address with --host and --port; --port 0 takes any free port.',
    cause: error,
  });
}

function closeServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const overdue = setTimeout(() => server.closeAllConnections(), graceMs);
    // Also those that become idle meanwhile: a reply may have promised to keep its connection.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    server.close((error) => {
      clearTimeout(overdue);
      clearInterval(sweep);
      if (error === undefined) resolve();
      else reject(error);
    });
  });
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { InputError } from '../errors/input-error.ts';
import { assertNever } from '../util/assert-never.ts';
import { type ControlledSandbox, controlSandbox } from './control-sandbox.ts';
import type { Sandbox } from './create-sandbox.ts';
import { readSandboxRequest } from './read-sandbox-request.ts';
import type { SandboxOutcome, SandboxReply } from './sandbox-exchange.ts';

type ServedSandbox = Pick<Sandbox, 'exchange'> & ControlledSandbox;

export interface ServeSandboxOptions {
  readonly sandbox: ServedSandbox;
  /** Default: 127.0.0.1, which nobody else can reach. */
  readonly host?: string;
  /** 0: any free one. */
  readonly port: number;
}

export interface SandboxServer {
  /** Without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Ends when the calls in work are answered, after 5 s at the latest; those that a fault leaves unanswered are cut off. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Longer than any client keeps an idle connection, so that none is closed under a call. */
const KEEP_ALIVE_MS = 120_000;
/** How long calls in work may still take when the server closes. */
const CLOSE_GRACE_MS = 5_000;

/** Serves a sandbox over HTTP, faults included, and the control of it beside the API. Throws an `InputError` when the port cannot be had. */
export async function serveSandbox(options: ServeSandboxOptions): Promise<SandboxServer> {
  const host = options.host ?? '127.0.0.1';
  const unanswered = new Set<ServerResponse>();
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    answer(request, response, { sandbox: options.sandbox, server }).then(
      (isAnswered) => {
        if (!isAnswered) keepUnanswered(response, unanswered, server);
      },
      (error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))),
    );
  });
  const port = await listen(server, { host, port: options.port });
  let closed: Promise<void> | null = null;
  const close = () => {
    closed ??= closeServer(server, unanswered);
    return closed;
  };
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  return { url, port, close, [Symbol.asyncDispose]: close };
}

function keepUnanswered(response: ServerResponse, unanswered: Set<ServerResponse>, server: Server): void {
  if (!server.listening) {
    response.destroy();
    return;
  }
  unanswered.add(response);
  response.once('close', () => unanswered.delete(response));
}

/** False: the caller waits for ever. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { sandbox, server }: { readonly sandbox: ServedSandbox; readonly server: Server },
): Promise<boolean> {
  const received = await readSandboxRequest(request);
  const controlled = controlSandbox(sandbox, received);
  const outcome: SandboxOutcome =
    controlled === null ? await sandbox.exchange(received) : { kind: 'reply', reply: controlled };
  // Once the server closes, a connection that stayed open would hold it up.
  if (!server.listening) response.setHeader('connection', 'close');
  switch (outcome.kind) {
    case 'reply':
      writeHead(response, outcome.reply).end(outcome.reply.body);
      return true;
    case 'cut':
      cutOff(response, outcome.reply);
      return true;
    case 'reset':
      request.socket.resetAndDestroy();
      return true;
    case 'silence':
      return false;
    default:
      return assertNever(outcome);
  }
}

function writeHead(response: ServerResponse, reply: SandboxReply): ServerResponse {
  return response.writeHead(reply.status, {
    ...reply.headers,
    'content-length': Buffer.byteLength(reply.body, 'utf8'),
  });
}

function cutOff(response: ServerResponse, reply: SandboxReply): void {
  const bytes = Buffer.from(reply.body, 'utf8');
  writeHead(response, reply).write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}

function listen(server: Server, at: { readonly host: string; readonly port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, at)));
    const listening = () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : at.port);
    };
    try {
      server.listen(at.port, at.host, listening);
    } catch (error) {
      // A port beyond 65535 is thrown, not emitted.
      reject(listenError(error, at));
    }
  });
}

function listenError(error: unknown, at: { readonly host: string; readonly port: number }): InputError {
  const where = `${at.host}:${at.port}`;
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const reason = error instanceof Error ? error.message : String(error);
  const why = isTaken ? 'another process listens there' : reason;
  return new InputError(`Serving the sandbox failed: ${where}: ${why}.`, {
    hint: 'Choose another port with --port, or --port 0 for any free one.',
    cause: error,
  });
}

function closeServer(server: Server, unanswered: ReadonlySet<ServerResponse>): Promise<void> {
  return new Promise((resolve, reject) => {
    const overdue = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
    server.close((error) => {
      clearTimeout(overdue);
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeIdleConnections();
    for (const response of unanswered) response.destroy();
  });
}

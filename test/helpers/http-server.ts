import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';

export interface LocalServer extends AsyncDisposable {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A server on a free port of 127.0.0.1. */
export async function listenLocally(listener: RequestListener): Promise<LocalServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = () => closeServer(server);
  return { url: `http://127.0.0.1:${portOf(server)}`, close, [Symbol.asyncDispose]: close };
}

/** A port that was free a moment ago, for servers that want to be told one. */
export async function findFreePort(): Promise<number> {
  await using server = await listenLocally((_, response) => response.end());
  return Number(new URL(server.url).port);
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)));
  return Buffer.concat(chunks);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
}

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createServer, type TlsOptions } from 'node:tls';

export interface TlsFront extends AsyncDisposable {
  readonly port: number;
  /** Connections whose handshake came about. */
  readonly accepted: () => number;
}

/** Puts TLS in front of a plain server: takes it off, and passes the bytes on. */
export async function startTlsFront(upstream: string, options: TlsOptions): Promise<TlsFront> {
  const { hostname, port } = new URL(upstream);
  const open = new Set<Socket>();
  let accepted = 0;
  const server = createServer(options, (client) => {
    accepted += 1;
    const plain = connect({ host: hostname, port: Number(port) });
    for (const [from, to] of [[client, plain] as const, [plain, client] as const]) {
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
      from.pipe(to);
    }
  });
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('tlsClientError', () => undefined);
  server.listen(0, '0.0.0.0');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    accepted: () => accepted,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

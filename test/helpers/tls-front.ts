import { createServer, type TlsOptions } from 'node:tls';
import { connectTo, joinSockets, listenOnTcp, type TcpServer } from './tcp-server.ts';

/** Puts TLS in front of a plain server: takes it off, and passes the bytes on. */
export function startTlsFront(upstream: string, options: TlsOptions): Promise<TcpServer> {
  const secure = createServer(options, (client) => joinSockets(client, connectTo(upstream)));
  secure.on('tlsClientError', (_, client) => client.destroy());
  return listenOnTcp((socket) => secure.emit('connection', socket));
}

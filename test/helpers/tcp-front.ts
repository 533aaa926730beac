import { connect, createServer, type Server, type Socket } from 'node:net';

/** A port in front of a local server, whose connections can be refused, broken off or answered with nonsense. */
export interface TcpFront extends AsyncDisposable {
  readonly url: string;
  /** Connections that were accepted so far. */
  readonly accepted: () => number;
  /** Breaks off all connections and refuses new ones. */
  readonly refuse: () => Promise<void>;
  readonly restore: () => Promise<void>;
  /** Breaks off all connections; the next so many are answered with this text, whatever they ask. */
  readonly speak: (text: string, times: number) => void;
}

export async function openTcpFront(target: string): Promise<TcpFront> {
  const { port: targetPort } = new URL(target);
  const sockets = new Set<Socket>();
  let accepted = 0;
  let speech = { text: '', times: 0 };
  const breakOff = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    return socket.once('close', () => sockets.delete(socket));
  };
  const server = createServer((socket) => {
    accepted += 1;
    keep(socket);
    if (speech.times > 0) {
      speech = { ...speech, times: speech.times - 1 };
      socket.once('data', () => socket.end(speech.text));
      return;
    }
    const onward = keep(connect(Number(targetPort), '127.0.0.1'));
    socket.pipe(onward).pipe(socket);
    socket.once('close', () => onward.destroy());
    onward.once('close', () => socket.destroy());
  });
  const port = await listen(server, 0);
  const refuse = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    breakOff();
    await closed;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    accepted: () => accepted,
    refuse,
    restore: async () => {
      await listen(server, port);
    },
    speak: (text, times) => {
      speech = { text, times };
      breakOff();
    },
    [Symbol.asyncDispose]: async () => {
      if (server.listening) await refuse();
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The front has no port.'));
      else resolve(address.port);
    });
  });
}

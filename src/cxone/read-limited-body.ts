import { Readable } from 'node:stream';

/** More bytes than are accepted, announced or arrived. */
export class ReplyTooLargeError extends Error {
  constructor(maxBytes: number) {
    super(`over ${maxBytes} bytes`);
  }
}

/**
 * The text of a reply's body, read chunk by chunk and never more than `maxBytes` of it, as they are after decompression.
 * Whatever ends it early closes the connection. Throws a `ReplyTooLargeError`, or what broke the stream.
 */
export async function readLimitedBody(
  stream: unknown,
  limits: {
    readonly maxBytes: number;
    /** `Content-Length`, where there is one. */
    readonly announced: string | null;
    readonly signal: AbortSignal;
  },
): Promise<string> {
  if (!(stream instanceof Readable)) throw new TypeError('The reply is no stream.');
  const destroy = (): void => {
    stream.destroy(new Error('stopped'));
  };
  limits.signal.addEventListener('abort', destroy, { once: true });
  if (limits.signal.aborted) destroy();
  if (Number(limits.announced) > limits.maxBytes) {
    stream.destroy();
    throw new ReplyTooLargeError(limits.maxBytes);
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  // The stream's own type says that its chunks are anything.
  const arriving: AsyncIterable<unknown> = stream;
  for await (const chunk of arriving) {
    const buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    bytes += buffer.length;
    if (bytes > limits.maxBytes) throw new ReplyTooLargeError(limits.maxBytes);
    chunks.push(buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

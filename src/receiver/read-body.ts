import type { IncomingMessage } from 'node:http';
import type { GrowingBuffer } from './growing-buffer.ts';

/** `cut-off`: the sender, or the time limit of the server, ended it before its end. */
export type BodyEnd = 'complete' | 'too-large' | 'no-memory' | 'cut-off';

/** Reads a body until it ends or is more than may be read; what comes after that is neither kept nor waited for. Never rejects. */
export function readBody(request: IncomingMessage, body: GrowingBuffer): Promise<BodyEnd> {
  return new Promise((resolve) => {
    const settle = (end: BodyEnd) => {
      request.off('data', add).off('end', complete).off('close', cutOff);
      resolve(end);
    };
    const add = (chunk: Buffer) => {
      const added = body.add(chunk);
      if (added !== 'added') settle(added);
    };
    const complete = () => settle('complete');
    const cutOff = () => settle('cut-off');
    // The listener stays: a connection that breaks later must not end the process.
    request.on('data', add).on('end', complete).on('close', cutOff).on('error', cutOff);
  });
}

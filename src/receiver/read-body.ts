import type { IncomingMessage } from 'node:http';
import type { GrowingBuffer } from './growing-buffer.ts';

/** `cut-off`: the sender, or a time limit, ended it before its end. */
export type BodyEnd = 'complete' | 'too-large' | 'no-memory' | 'cut-off';

/** How much of a body has to arrive in each such stretch of time, once it is so large that it takes memory from others. */
export interface BodyPace {
  readonly leastBytes: number;
  readonly stretchMs: number;
}

/**
 * Reads a body until it ends, is more than may be read, or comes too slowly; what comes after that is neither kept nor waited for. Never
 * rejects.
 */
export function readBody(
  request: IncomingMessage,
  { body, pace }: { readonly body: GrowingBuffer; readonly pace: BodyPace },
): Promise<BodyEnd> {
  return new Promise((resolve) => {
    let watch: NodeJS.Timeout | undefined;
    const settle = (end: BodyEnd) => {
      clearInterval(watch);
      request.off('data', add).off('end', complete).off('close', cutOff);
      resolve(end);
    };
    const complete = () => settle('complete');
    const cutOff = () => settle('cut-off');
    const startWatch = () => {
      let before = body.bytes.length;
      return setInterval(() => {
        const now = body.bytes.length;
        if (now - before < pace.leastBytes) cutOff();
        before = now;
      }, pace.stretchMs);
    };
    const add = (chunk: Buffer) => {
      const added = body.add(chunk);
      if (added !== 'added') settle(added);
      else if (body.isLarge) watch ??= startWatch();
    };
    // The listener stays: a connection that breaks later must not end the process.
    request.on('data', add).on('end', complete).on('close', cutOff).on('error', cutOff);
  });
}

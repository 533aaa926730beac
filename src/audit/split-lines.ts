/** Byte of the line feed, which no other UTF-8 character contains. */
const LINE_FEED = 0x0a;

export interface ByteLine {
  readonly bytes: Uint8Array;
  /** False for a last line without its line feed. */
  readonly ended: boolean;
  /** True when the line is longer than allowed: `bytes` is its beginning, and no line follows. */
  readonly tooLong: boolean;
}

/** The lines of a stream of bytes, holding no more than one chunk and `maxLineBytes` at a time. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxLineBytes: number,
): AsyncGenerator<ByteLine> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      const bytes = join(rest, chunk.subarray(from, end));
      rest = new Uint8Array(0);
      from = end + 1;
      yield { bytes, ended: true, tooLong: bytes.length > maxLineBytes };
      if (bytes.length > maxLineBytes) return;
    }
    rest = join(rest, chunk.subarray(from));
    if (rest.length > maxLineBytes) {
      yield { bytes: rest, ended: false, tooLong: true };
      return;
    }
  }
  if (rest.length > 0) yield { bytes: rest, ended: false, tooLong: false };
}

function join(head: Uint8Array, tail: Uint8Array): Uint8Array {
  return head.length === 0 ? tail : Buffer.concat([head, tail]);
}

import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/util/create-redactor.ts';
import { guardOutput } from '../../src/util/guard-output.ts';

const SECRET = 'a-secret-0123456789';

type Done = (error?: Error | null) => void;

function open() {
  const written: string[] = [];
  const stream: Pick<NodeJS.WriteStream, 'write'> = {
    write: (chunk: Uint8Array | string, second?: BufferEncoding | Done, third?: Done) => {
      written.push(String(chunk));
      if (typeof second === 'function') second();
      third?.();
      return true;
    },
  };
  const redactor = createRedactor();
  guardOutput(stream, redactor);
  redactor.add(SECRET);
  return { stream, written };
}

describe('guardOutput', () => {
  it('lets no secret through, whatever is written and however', () => {
    const { stream, written } = open();
    stream.write(`one ${SECRET}\n`);
    stream.write(Buffer.from(`two ${SECRET}\n`));
    stream.write(`::debug::${encodeURIComponent(JSON.stringify({ SECRET }))}\n`, 'utf8');
    expect(written).toEqual(['one ***\n', 'two ***\n', '::debug::%7B%22SECRET%22%3A%22***%22%7D\n']);
  });

  it('lets the runner know what to mask', () => {
    const { stream, written } = open();
    stream.write(`::add-mask::${SECRET}\n::error::${SECRET}\n`);
    stream.write(`not at the start ::add-mask::${SECRET}\n`);
    expect(written).toEqual([`::add-mask::${SECRET}\n::error::***\n`, 'not at the start ::add-mask::***\n']);
  });

  it('tells the writer when it is done', () => {
    const { stream } = open();
    let done = 0;
    stream.write('a', () => {
      done += 1;
    });
    stream.write('b', 'utf8', () => {
      done += 1;
    });
    expect(done).toBe(2);
  });
});

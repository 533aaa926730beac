import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { InputError } from '../errors/input-error.ts';

export interface RequestLogFile {
  readonly write: (entry: object) => void;
  readonly close: () => Promise<void>;
}

/**
 * Appends one JSON line for each entry. When the disk fails later on, `onFailure` is told once and the rest is dropped.
 * @throws InputError when the file cannot be opened.
 */
export async function openRequestLog(
  file: string,
  { onFailure }: { readonly onFailure: (message: string) => void },
): Promise<RequestLogFile> {
  const stream = createWriteStream(file, { flags: 'a' });
  try {
    await once(stream, 'open');
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
    throw new InputError(`Opening the request log failed: ${file}: ${why}.`, {
      hint: 'Choose another file with --request-log.',
      cause,
    });
  }
  stream.once('error', ({ message }) => onFailure(`The request log ${file} ends here: ${message}`));
  return {
    write: (entry) => {
      if (stream.writable) stream.write(`${JSON.stringify(entry)}\n`);
    },
    close: async () => {
      if (stream.closed) return;
      stream.end();
      await once(stream, 'close');
    },
  };
}

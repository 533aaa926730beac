import type { Redactor } from './create-redactor.ts';

/** Only this command of the runner has to hold secrets: it is how the runner learns them. */
const MASK_COMMAND = '::add-mask::';

type Done = (error?: Error | null) => void;

/**
 * Lets nothing out through a stream of the process but what the redactor has seen, also what libraries print on their own. Lasts
 * as long as the process.
 */
export function guardOutput(stream: Pick<NodeJS.WriteStream, 'write'>, redactor: Redactor): void {
  const write = stream.write.bind(stream);
  stream.write = (chunk: Uint8Array | string, second?: BufferEncoding | Done, third?: Done): boolean => {
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    return write(withoutSecrets(text, redactor), typeof second === 'function' ? second : third);
  };
}

function withoutSecrets(text: string, redactor: Redactor): string {
  if (!text.includes(MASK_COMMAND)) return redactor.redact(text);
  const lines = text.split('\n');
  return lines.map((line) => (line.startsWith(MASK_COMMAND) ? line : redactor.redact(line))).join('\n');
}

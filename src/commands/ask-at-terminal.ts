import type { Readable, Writable } from 'node:stream';

export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly signal: AbortSignal;
  /** Ctrl+C: the terminal is in raw mode while it asks, so that no signal comes of it. */
  readonly onInterrupt: () => void;
}

/** The answer; empty when there is none, because the terminal was closed (Ctrl+D) or the run was cancelled. */
export async function askAtTerminal(
  question: string,
  { input, output, signal, onInterrupt }: Terminal,
): Promise<string> {
  const { createInterface } = await import('node:readline');
  if (signal.aborted) return '';
  const lines = createInterface({ input, output, terminal: true });
  return new Promise((resolve) => {
    const stop = () => lines.close();
    signal.addEventListener('abort', stop, { once: true });
    lines.once('SIGINT', onInterrupt);
    lines.once('close', () => {
      signal.removeEventListener('abort', stop);
      resolve('');
    });
    lines.question(question, (answer) => {
      resolve(answer);
      lines.close();
    });
  });
}

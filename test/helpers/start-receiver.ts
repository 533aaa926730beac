import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { isRecord } from '../../src/util/is-record.ts';
import { CLI } from './run-cli.ts';

export interface ReceiverProcess extends AsyncDisposable {
  /** Without a trailing slash. */
  readonly url: string;
  readonly pid: number;
  /** What stands on standard error so far. */
  readonly log: () => string;
  /** The lines of the log that are JSON. */
  readonly entries: () => readonly Readonly<Record<string, unknown>>[];
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Resolves with the exit code; null when a signal ended it. */
  readonly exited: Promise<number | null>;
}

export interface ReceiverOptions {
  readonly cwd: string;
  readonly warehouse: string;
  /** Value of CXONE_WEBHOOK_SECRET. */
  readonly secret: string | null;
  readonly port?: number;
  readonly args?: readonly string[];
  /** From its start, wherever it is then. */
  readonly killAfterMs?: number;
}

/** `receive` of the built command line, as a process of its own; resolves once it listens. */
export async function startReceiver(options: ReceiverOptions): Promise<ReceiverProcess> {
  const { cwd, warehouse, secret, port = 0, args = [] } = options;
  const child = spawn(
    process.execPath,
    [CLI, 'receive', '--port', String(port), '--warehouse', warehouse, ...args],
    {
      cwd,
      env: {
        PATH: process.env['PATH'] ?? '',
        ...(secret === null ? {} : { CXONE_WEBHOOK_SECRET: secret }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const exited = once(child, 'exit').then(() => child.exitCode);
  if (options.killAfterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), options.killAfterMs);
  const url = await readUrl(child, { exited, log: () => log });
  return {
    url,
    pid: child.pid ?? 0,
    log: () => log,
    entries: () => log.split('\n').flatMap(toEntry),
    kill: (signal) => {
      child.kill(signal);
    },
    exited,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

async function readUrl(
  child: ChildProcess,
  { exited, log }: { readonly exited: Promise<unknown>; readonly log: () => string },
): Promise<string> {
  let text = '';
  const listening = new Promise<string>((resolve) => {
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const found = /^listening on (http:\/\/\S+)\n/m.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const url = await Promise.race([listening, exited.then(() => null)]);
  if (url === null) throw new Error(`The receiver did not start: ${log()}`);
  return url;
}

function toEntry(line: string): readonly Readonly<Record<string, unknown>>[] {
  if (!line.startsWith('{')) return [];
  const entry: unknown = JSON.parse(line);
  return isRecord(entry) ? [entry] : [];
}

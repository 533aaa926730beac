import { spawn } from 'node:child_process';
import path from 'node:path';

export const CLI = path.resolve(import.meta.dirname, '../../dist/cli/index.js');

export interface CliResult {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The node to run it; by default the one that runs the tests. */
  readonly node?: string;
}

export interface RunningCli {
  readonly kill: (signal: NodeJS.Signals) => boolean;
  /** What it has said on standard error so far. */
  readonly said: () => string;
  readonly finished: Promise<CliResult>;
}

/** Runs the built command line as a shell would, with an environment of its own and nobody at the terminal. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  return startCli(args, options).finished;
}

/** The same, in hand while it runs. */
export function startCli(args: readonly string[], options: CliOptions): RunningCli {
  const child = spawn(options.node ?? process.execPath, [CLI, ...args], {
    cwd: options.cwd,
    env: { PATH: process.env['PATH'] ?? '', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const finished = new Promise<CliResult>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
  return { kill: (signal) => child.kill(signal), said: () => stderr, finished };
}

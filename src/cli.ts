#!/usr/bin/env node
import { isatty } from 'node:tty';
import { ENDED_AT_ONCE_WORDS } from './commands/cancel-words.ts';
import type { CliProcess } from './commands/cli-process.ts';
import { runCli } from './commands/run-cli.ts';
import { toCrashText } from './commands/to-crash-text.ts';
import { VERSION } from './model/version.ts';
import { createRedactor } from './util/create-redactor.ts';

const STDOUT = 1;
const LINGER_MS = 5_000;
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

const redactor = createRedactor();
const cancelling = new AbortController();
let cancelledBy: number | null = null;
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    // A second signal does not wait for the calls in flight.
    if (cancelledBy !== null) {
      process.stderr.write(ENDED_AT_ONCE_WORDS);
      process.exit(cancelledBy);
    }
    cancel(name);
  });
}
function cancel(name: keyof typeof EXIT_CODES): void {
  cancelledBy = EXIT_CODES[name];
  cancelling.abort(new Error(name));
}
// Node would print the error with all its fields, and a client's error holds the request that it sent.
process.on('uncaughtException', (error) => {
  process.stderr.write(toCrashText(error, { redactor, env: process.env }));
  process.exit(cancelledBy ?? 1);
});

/** Opened with the first result: a run that prints none need not pay for the stream. */
let standardOutput: NodeJS.WriteStream | null = null;
function writeOut(text: string): void {
  if (standardOutput === null) {
    standardOutput = process.stdout;
    // A reader that has seen enough (`… | head`) is no fault of ours.
    standardOutput.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  standardOutput.write(text);
}

async function ask(question: string): Promise<string> {
  const { stdin: input, stderr: output } = process;
  const { askAtTerminal } = await import('./commands/ask-at-terminal.ts');
  return askAtTerminal(question, {
    input,
    output,
    signal: cancelling.signal,
    onInterrupt: () => cancel('SIGINT'),
  });
}

const surroundings: CliProcess = {
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  writeOut,
  writeError: (text) => {
    process.stderr.write(text);
  },
  outIsTerminal: isatty(STDOUT),
  errorIsTerminal: process.stderr.isTTY === true,
  columns: isatty(STDOUT) ? process.stdout.columns : null,
  ask: process.stderr.isTTY === true && process.stdin.isTTY === true ? ask : null,
  redactor,
  signal: cancelling.signal,
  cancelledBy: () => cancelledBy,
  random: Math.random,
  // The global one: loading node:crypto takes longer than many a command needs.
  randomUuid: () => crypto.randomUUID(),
  version: VERSION,
};
process.exitCode = await runCli(surroundings);
// The client library of a warehouse that is away may go on trying for minutes.
setTimeout(() => process.exit(), LINGER_MS).unref();

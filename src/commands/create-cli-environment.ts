import type { CliProcess } from './cli-process.ts';
import { createTextLogger } from './create-text-logger.ts';
import { loadTextColors, NO_COLORS } from './load-text-colors.ts';
import type { RunEnvironment } from './run-environment.ts';
import { systemClock } from './system-clock.ts';

/** Lines for people go to standard error, results to standard output. */
export async function createCliEnvironment(process: CliProcess): Promise<RunEnvironment> {
  const { redactor } = process;
  const colorsOn = (isTerminal: boolean) =>
    hasColours(process.env, isTerminal) ? loadTextColors() : NO_COLORS;
  const errorColours = await colorsOn(process.errorIsTerminal);
  return {
    surface: 'cli',
    clock: systemClock,
    random: process.random,
    randomUuid: process.randomUuid,
    log: createTextLogger({
      write: process.writeError,
      redactor,
      live: process.errorIsTerminal,
      debug: process.env['RUNNER_DEBUG'] === '1',
      paint: {
        warning: (text) => errorColours.yellow(text),
        error: (text) => errorColours.red(text),
      },
      nowMs: () => systemClock.nowMs(),
    }),
    redactor,
    keepSecret: (secret) => redactor.add(secret),
    signal: process.signal,
    print: process.writeOut,
    ask: process.ask,
    colours: await colorsOn(process.outIsTerminal),
    version: process.version,
    env: process.env,
  };
}

/** https://no-color.org: any value that is not empty switches colours off. */
function hasColours(env: CliProcess['env'], isTerminal: boolean): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return isTerminal && env['TERM'] !== 'dumb';
}

import { readFile } from 'node:fs/promises';
import { announce } from '../github/announce.ts';
import { readRunContext } from '../github/read-run-context.ts';
import { readActionInputs } from '../inputs/read-action-inputs.ts';
import { toSettings } from '../inputs/to-settings.ts';
import type { Settings } from '../model/settings.ts';
import { escapeTerminal } from '../report/escape-terminal.ts';
import { toClosingWords } from '../report/to-closing-words.ts';
import type { Redactor } from '../util/create-redactor.ts';
import { createTextLogger } from './create-text-logger.ts';
import { NO_COLORS } from './load-text-colors.ts';
import { openSecretKeeper } from './open-secret-keeper.ts';
import { reportFailure } from './report-failure.ts';
import { runCommand } from './run-command.ts';
import type { RunEnvironment } from './run-environment.ts';
import type { RunResult } from './run-result.ts';
import { setResultOutputs } from './set-result-outputs.ts';
import { systemClock } from './system-clock.ts';
import { toClosingFacts } from './to-closing-facts.ts';
import { toExitCode } from './to-exit-code.ts';

/** What the runner gives the process. */
export interface ActionProcess {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Whether a fault that nobody caught is being told: what the run came to besides is no news then. */
  readonly hasCrashed: () => boolean;
  readonly write: (text: string) => void;
  /** What is written passes through it; it also knows the secrets when the process ends by a fault that nobody caught. */
  readonly redactor: Redactor;
  readonly random: () => number;
  readonly randomUuid: () => string;
  readonly version: string;
}

/** The main step. Resolves with its exit code; every error is told here, none escapes. */
export async function runAction(process: ActionProcess): Promise<0 | 1> {
  const { redactor } = process;
  try {
    const environment = await toEnvironment(process);
    const { result, settings } = await runSettled(process, environment);
    if (process.hasCrashed()) return 1;
    await setResultOutputs({ environment, settings }, result);
    const exitCode = toExitCode(result, settings.failOn);
    await speak(environment, { result, exitCode });
    return process.signal.aborted ? 1 : exitCode;
  } catch (error) {
    await reportFailure(error, { redactor, env: process.env, write: process.write });
    return 1;
  }
}

async function runSettled(
  { env }: ActionProcess,
  environment: RunEnvironment,
): Promise<{ readonly result: RunResult; readonly settings: Settings }> {
  const raw = readActionInputs(env);
  const context = await readRunContext({
    env,
    readFile: (path) => readFile(path, 'utf8'),
    local: { workspace: '.', readCommit: async () => null },
  });
  const settings = toSettings(raw, {
    workspace: context.workspace,
    runnerTemp: env['RUNNER_TEMP'] ?? null,
    underActions: true,
  });
  const result = await runCommand({
    environment,
    settings,
    context,
    format: 'text',
    planOut: null,
    tenantTransport: null,
  });
  return { result, settings };
}

async function toEnvironment(process: ActionProcess): Promise<RunEnvironment> {
  const { redactor } = process;
  const keepSecret = await openSecretKeeper(process);
  const plain = (text: string) => text;
  return {
    surface: 'action',
    clock: systemClock,
    random: process.random,
    randomUuid: process.randomUuid,
    log: createTextLogger({
      write: process.write,
      redactor,
      live: false,
      debug: process.env['RUNNER_DEBUG'] === '1',
      paint: { warning: plain, error: plain },
      nowMs: () => systemClock.nowMs(),
    }),
    redactor,
    keepSecret,
    signal: process.signal,
    print: process.write,
    ask: null,
    colours: NO_COLORS,
    version: process.version,
    env: process.env,
  };
}

async function speak(
  { log, redactor }: RunEnvironment,
  { result, exitCode }: { readonly result: RunResult; readonly exitCode: 0 | 1 },
): Promise<void> {
  const facts = toClosingFacts(result);
  if (facts === null) return;
  const words = toClosingWords(facts);
  if (exitCode === 0) {
    log.info(words);
    return;
  }
  await announce('error', escapeTerminal(redactor.redact(words)));
}

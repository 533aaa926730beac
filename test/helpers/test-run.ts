import { randomUUID } from 'node:crypto';
import { NO_COLORS } from '../../src/commands/load-text-colors.ts';
import type { Run, RunEnvironment } from '../../src/commands/run-environment.ts';
import { readRunContext } from '../../src/github/read-run-context.ts';
import { toSettings } from '../../src/inputs/to-settings.ts';
import { createRedactor } from '../../src/util/create-redactor.ts';
import { collectingLogger } from './apply-fixtures.ts';
import { createInstantClock } from './instant-clock.ts';

export interface TestRunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly workspace?: string;
  readonly environment?: Partial<RunEnvironment>;
  readonly format?: Run['format'];
}

/** A run at a desk, outside GitHub, against the embedded tenant unless the inputs say otherwise. */
export async function toTestRun({
  inputs,
  workspace = '/nowhere',
  environment,
  format,
}: TestRunOptions): Promise<Run> {
  const settings = toSettings(
    { 'base-url': 'sandbox:', ...inputs },
    { workspace, runnerTemp: null, underActions: false },
  );
  return {
    settings,
    context: await readRunContext({
      env: {},
      readFile: async () => '',
      local: { workspace, readCommit: async () => null },
    }),
    format: format ?? 'text',
    planOut: null,
    tenantTransport: null,
    environment: { ...toEnvironment(), ...environment },
  };
}

function toEnvironment(): RunEnvironment {
  const redactor = createRedactor();
  return {
    surface: 'cli',
    clock: createInstantClock(),
    random: () => 0.5,
    randomUuid: randomUUID,
    log: collectingLogger(),
    redactor,
    keepSecret: (secret) => redactor.add(secret),
    signal: new AbortController().signal,
    print: () => undefined,
    ask: null,
    colours: NO_COLORS,
    version: '0.0.0',
    env: {},
  };
}

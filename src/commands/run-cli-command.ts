import { readFile } from 'node:fs/promises';
import { readRunContext } from '../github/read-run-context.ts';
import type { CliInvocation } from '../inputs/cli-invocation.ts';
import type { RawInputs } from '../inputs/input-table.ts';
import { listSecrets } from '../inputs/list-secrets.ts';
import { toSettings } from '../inputs/to-settings.ts';
import { toClosingWords } from '../report/to-closing-words.ts';
import type { CliProcess } from './cli-process.ts';
import { runCommand } from './run-command.ts';
import type { RunEnvironment } from './run-environment.ts';
import { toClosingFacts } from './to-closing-facts.ts';
import { toExitCode } from './to-exit-code.ts';

/** `auto`, `validate`, `plan`, `apply`, `drift` and `import` at a terminal, in a script or in another CI system. */
export async function runCliCommand(
  { inputs, format, planOut, importRequest }: Extract<CliInvocation, { readonly kind: 'run' }>,
  { process, environment }: { readonly process: CliProcess; readonly environment: RunEnvironment },
): Promise<number> {
  const { env, cwd } = process;
  for (const secret of listSecrets(inputs)) environment.keepSecret(secret);
  const context = await readRunContext({
    env,
    readFile: (path) => readFile(path, 'utf8'),
    local: { workspace: cwd, readCommit: () => readCommit(inputs, cwd) },
  });
  const settings = toSettings(inputs, {
    workspace: context.workspace,
    runnerTemp: env['RUNNER_TEMP'] ?? null,
    underActions: env['GITHUB_ACTIONS'] === 'true',
  });
  const result = await runCommand({
    environment,
    settings,
    context,
    format,
    planOut,
    importRequest,
    tenantTransport: null,
  });
  const facts = toClosingFacts(result);
  const exitCode = toExitCode(result, settings.failOn);
  if (facts !== null) {
    const words = toClosingWords(facts);
    if (exitCode === 0) environment.log.info(words);
    else environment.log.error(words);
  }
  return exitCode;
}

/** Nothing that `validate` says depends on the commit, and asking git costs as much as all the rest of it. */
async function readCommit(inputs: RawInputs, cwd: string): Promise<string | null> {
  if (inputs['command'] === 'validate') return null;
  const { readGitHead } = await import('../github/read-git-head.ts');
  return readGitHead(cwd);
}

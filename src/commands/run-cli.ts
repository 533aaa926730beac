import type { CliInvocation } from '../inputs/cli-invocation.ts';
import { listCliSecrets } from '../inputs/list-cli-secrets.ts';
import { loadDotEnv } from '../inputs/load-dot-env.ts';
import { readCliOptions } from '../inputs/read-cli-options.ts';
import { assertNever } from '../util/assert-never.ts';
import type { CliProcess } from './cli-process.ts';
import { createCliEnvironment } from './create-cli-environment.ts';
import type { RunEnvironment } from './run-environment.ts';
import { toErrorText } from './to-error-text.ts';

const DEFAULT_COLUMNS = 100;

/** The command line. Resolves with the exit code; every error is told here, none escapes. */
export async function runCli(process: CliProcess): Promise<number> {
  const environment = await createCliEnvironment(process);
  const { argv, env } = process;
  try {
    const dotEnv = await loadDotEnv(process.cwd);
    for (const secret of listCliSecrets({ argv, env, dotEnv })) environment.keepSecret(secret);
    const invocation = await readCliOptions(argv, {
      env,
      dotEnv,
      version: process.version,
      columns: process.columns ?? DEFAULT_COLUMNS,
    });
    const exitCode = await execute(invocation, { process, environment });
    // A server that is told to stop has done its work.
    const isServer = invocation.kind === 'sandbox' || invocation.kind === 'receive';
    return isServer ? exitCode : (process.cancelledBy() ?? exitCode);
  } catch (error) {
    environment.log.error(toErrorText(error));
    if (env['RUNNER_DEBUG'] === '1' && error instanceof Error) environment.log.debug(error.stack ?? '');
    return process.cancelledBy() ?? 1;
  }
}

async function execute(
  invocation: CliInvocation,
  facts: { readonly process: CliProcess; readonly environment: RunEnvironment },
): Promise<number> {
  const { environment } = facts;
  switch (invocation.kind) {
    case 'run':
      return (await import('./run-cli-command.ts')).runCliCommand(invocation, facts);
    case 'sandbox':
      return (await import('./run-sandbox.ts')).runSandbox(invocation, environment);
    case 'demo':
      return (await import('./run-demo.ts')).runDemo(environment);
    case 'fix':
      return (await import('./run-fix.ts')).runFix(invocation, facts);
    case 'receive':
      return (await import('./run-receive.ts')).runReceive(invocation, facts);
    case 'audit-verify':
      return (await import('./run-audit-verify.ts')).runAuditVerify(invocation, environment);
    case 'events-resend':
      return resend(invocation, environment);
    case 'report-usage':
      return (await import('./run-report-usage.ts')).runReportUsage(invocation.request, facts);
    case 'help':
    case 'version':
      environment.print(invocation.text);
      return 0;
    default:
      return assertNever(invocation);
  }
}

async function resend(
  invocation: Extract<CliInvocation, { readonly kind: 'events-resend' }>,
  environment: RunEnvironment,
): Promise<number> {
  const { tellOfCancel } = await import('./tell-of-cancel.ts');
  const { runEventsResend } = await import('./run-events-resend.ts');
  return tellOfCancel(environment, () => runEventsResend(invocation, environment));
}

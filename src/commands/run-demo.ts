import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRunContext } from '../github/read-run-context.ts';
import { toSettings } from '../inputs/to-settings.ts';
import type { RunContext } from '../model/run-context.ts';
import type { Settings } from '../model/settings.ts';
import { DEMO_MATRIX } from './generated/demo-matrix.ts';
import { openSandboxTenant } from './open-sandbox-tenant.ts';
import { runAuditVerify } from './run-audit-verify.ts';
import { runCommand } from './run-command.ts';
import type { Run, RunEnvironment } from './run-environment.ts';
import type { RunResult } from './run-result.ts';

/**
 * `demo`: the whole round on an embedded tenant, from the files of an example campaign to a verified audit log. Needs no
 * install, no credentials and no network. 0 when every step came out as it must.
 */
export async function runDemo(environment: RunEnvironment): Promise<0 | 1> {
  const directory = await layOutFiles();
  const context = await toContext(directory);
  const tenant = await openSandboxTenant({ environment, file: null });
  const step = (text: string) => environment.print(`\n${environment.colours.bold(`▶ ${text}`)}\n\n`);
  const run = async (command: Settings['command'], format: Run['format'], outputs = '.callcodes') => {
    const result = await runCommand({
      environment,
      settings: toDemoSettings(command, { workspace: directory, outputs }),
      context,
      format,
      planOut: null,
      tenantTransport: tenant.handle,
    });
    if (result.outcome === 'failed') environment.log.error(result.reasons.join(' '));
    return result;
  };

  step('1. Validate: the files of a campaign, checked without a tenant');
  const validated = await run('validate', 'text');
  step('2. Plan: the comment that reviewers would read on the pull request');
  const planned = await run('plan', 'markdown');
  step('3. Apply: parents first, exactly once, every step in the audit log');
  const applied = await run('apply', 'markdown');
  step('4. Plan again: nothing is left to do');
  const again = await run('plan', 'text', '.callcodes/again');
  step('5. Verify the audit log against its closing hash');
  const verified = await verify(applied, environment);
  await tenant.close();
  environment.print(`\nThe matrix files, the plan and the audit log are in ${directory}\n`);
  environment.print(`Open the report in a browser: ${applied.files.report ?? 'it was not written'}\n`);
  const came = [validated, planned, applied, again].map(({ outcome }) => outcome).join();
  return came === 'validated,changes,applied,clean' && verified === 0 ? 0 : 1;
}

async function layOutFiles(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'cxone-callcodes-demo-'));
  await mkdir(join(directory, 'callcodes'));
  for (const [name, text] of DEMO_MATRIX) await writeFile(join(directory, 'callcodes', name), text);
  return directory;
}

function toDemoSettings(
  command: Settings['command'],
  { workspace, outputs }: { readonly workspace: string; readonly outputs: string },
): Settings {
  return toSettings(
    { command, 'base-url': 'sandbox:', target: 'demo', 'output-dir': join(workspace, outputs) },
    { workspace, runnerTemp: null, underActions: false },
  );
}

/** As on a desk, whatever runner the demonstration happens to run on. */
async function toContext(workspace: string): Promise<RunContext> {
  return readRunContext({
    env: {},
    readFile: (path) => readFile(path, 'utf8'),
    local: { workspace, readCommit: async () => null },
  });
}

async function verify({ files, auditHash }: RunResult, environment: RunEnvironment): Promise<0 | 1> {
  if (files.audit === null || auditHash === null) return 1;
  return runAuditVerify({ file: files.audit, hash: auditHash }, environment);
}

import { describe, expect, it } from 'vitest';
import type { SandboxFault, ScriptedFault } from '../../src/sandbox/sandbox-switches.ts';
import { isRecord } from '../../src/util/is-record.ts';
import { createWorkspace, type Workspace } from '../helpers/create-workspace.ts';
import { CAMPAIGN, CAMPAIGN_PATHS } from '../helpers/matrices.ts';
import { type CliResult, runCli } from '../helpers/run-cli.ts';
import { type SandboxProcess, startSandbox } from '../helpers/start-sandbox.ts';

const POST = { method: 'POST', route: '/api/v2/callcodes' } as const;

interface Stage extends AsyncDisposable {
  readonly tenant: SandboxProcess;
  readonly workspace: Workspace;
}

async function openStage(): Promise<Stage> {
  const workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
  const tenant = await startSandbox();
  return {
    tenant,
    workspace,
    [Symbol.asyncDispose]: async () => {
      await tenant[Symbol.asyncDispose]();
      await workspace[Symbol.asyncDispose]();
    },
  };
}

async function apply({ tenant, workspace }: Stage, format: 'text' | 'json' = 'text'): Promise<CliResult> {
  const args = ['apply', '--base-url', tenant.url, '--reviewed-plan', 'off', '--format', format];
  return runCli(args, { cwd: workspace.directory, env: tenant.env });
}

function lastWords({ stderr }: CliResult): string {
  return stderr.trimEnd().split('\n').at(-1) ?? '';
}

/** Lines about the codes that failed. */
function failures({ stdout }: CliResult): readonly string[] {
  return stdout.split('\n').filter((line) => line.startsWith('failed '));
}

function on(fault: SandboxFault, match: ScriptedFault['match']): readonly ScriptedFault[] {
  return [{ fault, match }];
}

interface Row {
  readonly fault: SandboxFault;
  readonly code: string;
  /** Of the failed code, besides the error's code: what happened, and the way out. */
  readonly says: readonly string[];
  readonly doubts: boolean;
}

/** A row for each leaf of the campaign, so that one run shows three. */
const LEAVES = ['CB/CB_PM', 'INT/INT_HOT/HOT_TODAY', 'INT/INT_WARM'];
const RUNS: readonly (readonly [Row, Row, Row])[] = [
  [
    { fault: '503', code: 'API_UNAVAILABLE', says: ['5 attempts', '503', 'run again'], doubts: true },
    { fault: '400', code: 'API_REJECTED', says: ['400', 'INVALID_FIELD', 'matrix file'], doubts: false },
    { fault: 'reset-after', code: 'API_UNAVAILABLE', says: ['5 attempts', 'ECONNRESET'], doubts: true },
  ],
  [
    { fault: '401', code: 'API_UNAUTHORIZED', says: ['2 attempts', 'client-id'], doubts: false },
    { fault: 'redirect', code: 'API_UNEXPECTED_REPLY', says: ['302', 'base-url'], doubts: true },
    { fault: '403', code: 'API_FORBIDDEN', says: ['403', 'callcodes:write'], doubts: false },
  ],
  [
    { fault: '404', code: 'API_NOT_FOUND', says: ['404', 'base-url'], doubts: false },
    { fault: 'not-json', code: 'API_UNEXPECTED_REPLY', says: ['201', 'not JSON', 'base-url'], doubts: true },
    { fault: '422', code: 'API_IDEMPOTENCY_MISMATCH', says: ['422', 'another commit'], doubts: false },
  ],
];

describe('what people see of codes that failed', () => {
  it.each(RUNS)(
    'their errors, whether they may have been done, and the next step: $fault',
    async (...rows) => {
      await using stage = await openStage();
      const faults = rows.map(({ fault }, index) => {
        const code = LEAVES[index]?.split('/').at(-1);
        return { fault, match: { ...POST, contains: `"${code}"` } };
      });
      await stage.tenant.setSwitches({ faults });
      const result = await apply(stage);
      expect(result.exitCode).toBe(1);
      expect(result.stdout).toContain('outcome: partial');
      const lines = failures(result);
      expect(lines).toHaveLength(rows.length);
      for (const [index, { code, says, doubts }] of rows.entries()) {
        const line = lines.find((each) => each.includes(` ${LEAVES[index]}: `)) ?? '';
        for (const part of [code, 'POST /api/v2/callcodes', ...says]) expect(line).toContain(part);
        expect(line.includes('may have done it'), line).toBe(doubts);
      }
      expect(lastWords(result)).toContain('3 of 6 changes done, 3 failed, 0 skipped');
      expect(lastWords(result)).toContain('CB/CB_PM: POST /api/v2/callcodes failed');
      expect(lastWords(result)).toMatch(/run the job again/i);
      await expectRecovery(stage);
    },
  );
});

/** The next run, with a tenant in health, makes good what is missing: each code is there once. */
async function expectRecovery(stage: Stage): Promise<void> {
  await stage.tenant.setSwitches({ faults: [] });
  expect(await apply(stage)).toMatchObject({ exitCode: 0 });
  const truth = await stage.tenant.truth();
  expect(truth).toHaveLength(CAMPAIGN_PATHS.length);
  const codes = CAMPAIGN_PATHS.map((path) => path.split('/').at(-1));
  expect(new Set(truth.map(({ code }) => code))).toEqual(new Set(codes));
}

describe('what people see of a run that failed', () => {
  it.each([
    ['sign-in', '401', { route: '/oauth/token' }, ['POST /oauth/token', '401', 'client-secret']],
    ['list', '403', { method: 'GET' }, ['GET /api/v2/callcodes', '403', 'callcodes:read']],
    ['list', '504-html', { method: 'GET' }, ['GET /api/v2/callcodes', '504', '5 attempts']],
  ] as const)('at its %s with %s: the call, the cause and the way out', async (_, fault, match, says) => {
    await using stage = await openStage();
    await stage.tenant.setSwitches({ faults: on(fault, match) });
    const result = await apply(stage);
    expect(result.exitCode).toBe(1);
    for (const part of ['Nothing was written', ...says, 'run the job again']) {
      expect(lastWords(result)).toContain(part);
    }
    expect(await stage.tenant.truth()).toEqual([]);
  });

  it('is no fault when the tenant only stumbles: nothing is said but that it was applied', async () => {
    await using stage = await openStage();
    const faults: readonly SandboxFault[] = ['reset-after', '503', 'not-json', '401', '502-html-after'];
    await stage.tenant.setSwitches({
      faults: faults.map((fault, index) => ({ fault, match: { ...POST, nth: 1 + 2 * index } })),
    });
    const result = await apply(stage, 'json');
    expect(result.exitCode).toBe(0);
    const outcome: unknown = JSON.parse(result.stdout);
    expect(isRecord(outcome) ? outcome['outcome'] : null).toBe('applied');
    expect(await stage.tenant.truth()).toHaveLength(CAMPAIGN_PATHS.length);
  });
});

import { describe, expect, it } from 'vitest';
import { API_NAMES, type ApiName } from '../../src/model/call-code.ts';
import type { SandboxFault, ScriptedFault } from '../../src/sandbox/sandbox-switches.ts';
import { isRecord } from '../../src/util/is-record.ts';
import { createWorkspace, type Workspace } from '../helpers/create-workspace.ts';
import { CAMPAIGN, CAMPAIGN_PATHS } from '../helpers/matrices.ts';
import { type CliResult, runCli } from '../helpers/run-cli.ts';
import { type ApiTenant, startTenant, TENANT_ROUTES } from '../helpers/start-tenant.ts';

interface Stage extends AsyncDisposable {
  readonly tenant: ApiTenant;
  readonly workspace: Workspace;
}

async function openStage(api: ApiName): Promise<Stage> {
  const workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
  const tenant = await startTenant(api);
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
  const args = ['apply', ...tenant.options, '--reviewed-plan', 'off', '--format', format];
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
type Run = readonly [Row, Row, Row];
const RUNS: readonly Run[] = [
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
/** Of the tag, the only call of a create that is about one code; whether the tenant may have written it. */
const TAG_RUNS: readonly Run[] = [
  [
    { fault: '503', code: 'API_UNAVAILABLE', says: ['5 attempts', '503', 'run again'], doubts: true },
    { fault: '422', code: 'API_REJECTED', says: ['422', 'does not accept it', 'matrix file'], doubts: false },
    { fault: 'reset-before', code: 'API_UNAVAILABLE', says: ['5 attempts', 'ECONNRESET'], doubts: true },
  ],
  [
    { fault: '401', code: 'API_UNAUTHORIZED', says: ['2 attempts', 'access-key-id'], doubts: false },
    { fault: 'redirect', code: 'API_UNEXPECTED_REPLY', says: ['302', 'base-url'], doubts: true },
    { fault: '403', code: 'API_FORBIDDEN', says: ['403', 'role', 'permissions'], doubts: false },
  ],
];
const CASES: readonly { readonly api: ApiName; readonly rows: Run }[] = [
  ...RUNS.map((rows) => ({ api: 'callcodes' as const, rows })),
  ...TAG_RUNS.map((rows) => ({ api: 'dispositions' as const, rows })),
];

/** What only the write of this code holds. */
function strikeCode(api: ApiName, path: string): ScriptedFault['match'] {
  const { create, update } = TENANT_ROUTES[api];
  if (api === 'dispositions') return { ...update, contains: `[callcode ${path} @ ` };
  return { ...create, contains: `"${path.split('/').at(-1)}"` };
}

const WRITES = {
  callcodes: 'POST /api/v2/callcodes',
  dispositions: 'Created, but not marked with its tag: PUT /dispositions/{id}',
};

describe('what people see of codes that failed', () => {
  it.each(CASES)(
    'their errors, whether they may have been done, and the next step: $rows.0.fault ($api)',
    async ({ api, rows }) => {
      await using stage = await openStage(api);
      const faults = rows.map(({ fault }, index) => ({
        fault,
        match: strikeCode(api, LEAVES[index] ?? ''),
      }));
      await stage.tenant.setSwitches({ faults });
      const result = await apply(stage);
      expect(result.exitCode).toBe(1);
      expect(result.stdout).toContain('outcome: partial');
      const lines = failures(result);
      expect(lines).toHaveLength(rows.length);
      for (const [index, { code, says, doubts }] of rows.entries()) {
        const line = lines.find((each) => each.includes(` ${LEAVES[index]}: `)) ?? '';
        for (const part of [code, WRITES[api], ...says]) expect(line).toContain(part);
        expect(line.includes('may have done it'), line).toBe(doubts);
      }
      expect(lastWords(result)).toContain('3 of 6 changes done, 3 failed, 0 skipped');
      expect(lastWords(result)).toContain(`CB/CB_PM: ${WRITES[api]} failed`);
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
    ['callcodes', 'signIn', '401', ['POST /oauth/token', '401', 'client-secret']],
    ['callcodes', 'list', '403', ['GET /api/v2/callcodes', '403', 'callcodes:read']],
    ['callcodes', 'list', '504-html', ['GET /api/v2/callcodes', '504', '5 attempts']],
    [
      'dispositions',
      'signIn',
      '401',
      ['POST /authentication/v1/token/access-key', '401', 'access-key-secret'],
    ],
    ['dispositions', 'list', '403', ['GET /dispositions', '403', 'role', 'permissions']],
  ] as const)(
    'on %s at its %s with %s: the call, the cause and the way out',
    async (api, name, fault, says) => {
      await using stage = await openStage(api);
      await stage.tenant.setSwitches({ faults: on(fault, TENANT_ROUTES[api][name]) });
      const result = await apply(stage);
      expect(result.exitCode).toBe(1);
      for (const part of ['Nothing was written', ...says, 'run the job again']) {
        expect(lastWords(result)).toContain(part);
      }
      expect(await stage.tenant.truth()).toEqual([]);
    },
  );

  it.each(API_NAMES)(
    'is no fault when the tenant only stumbles: nothing is said but that it was applied (%s)',
    async (api) => {
      await using stage = await openStage(api);
      const { create, update } = stage.tenant.routes;
      const faults: readonly SandboxFault[] = ['reset-after', '503', 'not-json', '401', '502-html-after'];
      const struck = api === 'callcodes' ? create : update;
      await stage.tenant.setSwitches({
        faults: faults.map((fault, index) => ({ fault, match: { ...struck, nth: 1 + 2 * index } })),
      });
      const result = await apply(stage, 'json');
      expect(result.exitCode).toBe(0);
      const outcome: unknown = JSON.parse(result.stdout);
      expect(isRecord(outcome) ? outcome['outcome'] : null).toBe('applied');
      expect(await stage.tenant.truth()).toHaveLength(CAMPAIGN_PATHS.length);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { API_NAMES, type ApiName } from '../../src/model/call-code.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { runCli } from '../helpers/run-cli.ts';
import { startTenant } from '../helpers/start-tenant.ts';

const MATRIX = `category: A
codes:
  - { code: INT, name: Interested, type: SUCCESS }
`;
const RECORD = { type: 'SUCCESS', parentCallCodeId: null, category: 'A', isActive: true };

/** A tenant in whose records somebody wrote down the secret that the run signs in with. */
async function open(api: ApiName) {
  const sandbox = await startTenant(api);
  const secret = sandbox.env[api === 'callcodes' ? 'CXONE_CLIENT_SECRET' : 'CXONE_ACCESS_KEY_SECRET'] ?? '';
  await sandbox.create({ ...RECORD, code: 'INT', name: `Use ${secret}` });
  await sandbox.create({ ...RECORD, code: 'OLD', name: `Ask ${secret}` });
  const workspace = await createWorkspace({ 'callcodes/a.yml': MATRIX });
  const words = ['apply', ...sandbox.options, '--target', 'acme', '--reviewed-plan', 'off'];
  const apply = async (removed: string) =>
    runCli([...words, '--removed', removed], { cwd: workspace.directory, env: sandbox.env });
  const names = async () => new Map((await sandbox.truth()).map(({ code, name }) => [code, name]));
  return {
    sandbox,
    secret,
    apply,
    names,
    [Symbol.asyncDispose]: async () => {
      await workspace[Symbol.asyncDispose]();
      await sandbox[Symbol.asyncDispose]();
    },
  };
}

describe.each(API_NAMES)('a record that holds a secret of the run (%s)', (api) => {
  it('is not written back with stars in place of it', async () => {
    await using stage = await open(api);
    const { exitCode, stdout, stderr } = await stage.apply('deactivate');
    expect(exitCode).toBe(1);
    expect(stdout + stderr).toContain('OLD stays as it is');
    expect(stdout + stderr).not.toContain(stage.secret);
    expect((await stage.names()).get('OLD')).toBe(`Ask ${stage.secret}`);
  });

  it('gets the name that a file has for it', async () => {
    await using stage = await open(api);
    expect((await stage.apply('keep')).exitCode).toBe(0);
    expect((await stage.names()).get('INT')).toBe('Interested');
  });
});

it('is not written back with stars where the notes of a disposition hold it', async () => {
  await using stage = await open('dispositions');
  const notes = `Ask ${stage.secret}.\n[callcode INT @ A]`;
  const [record] = await stage.sandbox.dispositions();
  await stage.sandbox.putDisposition({ ...record, dispositionName: 'Not yet', notes });
  const { exitCode, stdout, stderr } = await stage.apply('keep');
  expect(exitCode).toBe(1);
  expect(stdout + stderr).not.toContain(stage.secret);
  expect(await stage.sandbox.dispositions()).toContainEqual(
    expect.objectContaining({ dispositionName: 'Not yet', notes }),
  );
});

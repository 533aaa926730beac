import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { runCli } from '../helpers/run-cli.ts';
import { startSandbox } from '../helpers/start-sandbox.ts';

const MATRIX = `category: A
codes:
  - { code: INT, name: Interested, type: SUCCESS }
`;
const RECORD = { type: 'SUCCESS', parentCallCodeId: null, category: 'A', isActive: true };

/** A tenant in whose records somebody wrote down the secret that the run signs in with. */
async function open() {
  const sandbox = await startSandbox();
  const secret = sandbox.env['CXONE_CLIENT_SECRET'] ?? '';
  await sandbox.create({ ...RECORD, code: 'INT', name: `Use ${secret}` });
  await sandbox.create({ ...RECORD, code: 'OLD', name: `Ask for ${secret} here` });
  const workspace = await createWorkspace({ 'callcodes/a.yml': MATRIX });
  const words = ['apply', '--base-url', sandbox.url, '--target', 'acme', '--reviewed-plan', 'off'];
  const apply = async (removed: string) =>
    runCli([...words, '--removed', removed], { cwd: workspace.directory, env: sandbox.env });
  const names = async () => new Map((await sandbox.truth()).map(({ code, name }) => [code, name]));
  return {
    secret,
    apply,
    names,
    [Symbol.asyncDispose]: async () => {
      await workspace[Symbol.asyncDispose]();
      await sandbox[Symbol.asyncDispose]();
    },
  };
}

describe('a record that holds a secret of the run', () => {
  it('is not written back with stars in place of it', async () => {
    await using stage = await open();
    const { exitCode, stdout, stderr } = await stage.apply('deactivate');
    expect(exitCode).toBe(1);
    expect(stdout + stderr).toContain('OLD is not retired');
    expect(stdout + stderr).not.toContain(stage.secret);
    expect((await stage.names()).get('OLD')).toBe(`Ask for ${stage.secret} here`);
  });

  it('gets the name that a file has for it', async () => {
    await using stage = await open();
    expect((await stage.apply('keep')).exitCode).toBe(0);
    expect((await stage.names()).get('INT')).toBe('Interested');
  });
});

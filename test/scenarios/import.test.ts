import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseObject } from '../helpers/apply-fixtures.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { LIST_ROUTE } from '../helpers/embedded-dispositions.ts';
import { pushEvent } from '../helpers/events.ts';
import { CAMPAIGN, CAMPAIGN_PATHS } from '../helpers/matrices.ts';
import { runAction } from '../helpers/run-action.ts';
import { runCli } from '../helpers/run-cli.ts';
import { startSandbox } from '../helpers/start-sandbox.ts';

describe('import', () => {
  it.each(['yaml', 'json', 'csv'] as const)(
    'brings an applied campaign back as %s that a plan finds equal',
    async (format) => {
      await using tenant = await startSandbox();
      await using origin = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
      await using workspace = await createWorkspace();
      const at = (cwd: string, ...args: readonly string[]) =>
        runCli([...args, '--base-url', tenant.url, '--target', 'acme'], { cwd, env: tenant.env });
      await at(origin.directory, 'apply', '--reviewed-plan', 'off');
      const imported = await at(workspace.directory, 'import', '--format', format);
      expect(imported).toMatchObject({ exitCode: 0, stdout: '' });
      const planned = parseObject((await at(workspace.directory, 'plan', '--format', 'json')).stdout);
      expect(planned).toMatchObject({
        changes: [],
        summary: { unchanged: CAMPAIGN_PATHS.length, unlisted: 0 },
      });
      const again = await at(workspace.directory, 'import', '--format', format);
      expect(again.exitCode).toBe(1);
      expect(again.stderr).toContain('--force');
    },
  );

  it('writes its files into the workspace of a job', async () => {
    await using tenant = await startSandbox();
    await using workspace = await createWorkspace();
    const values = { type: 'NEUTRAL', parentCallCodeId: null, category: 'OUT_A', isActive: true };
    await tenant.create({ code: 'INT', name: 'Interested', ...values });
    await tenant.create({ code: 'CB', name: 'Left | out\n', ...values });
    const { exitCode, outputs, summary } = await runAction({
      workspace: workspace.directory,
      event: pushEvent(),
      inputs: { ...tenant.inputs, command: 'import' },
    });
    expect(exitCode).toBe(0);
    expect(summary).toContain('| `callcodes/out-a.yml` | `OUT_A` | 1 |');
    expect(summary).toContain('| `Left \\| out\\u{A}` |');
    expect(outputs).toMatchObject({ unchanged: '1', unlisted: '1' });
    expect(Object.keys(parseObject(outputs['registered-ids'] ?? ''))).toEqual(['INT']);
    expect(outputs).toMatchObject({ command: 'import', outcome: 'clean', 'has-changes': 'false' });
    expect(await readFile(workspace.at('callcodes/out-a.yml'), 'utf8')).toContain('name: Interested');
  });

  it('brings tagged and untagged dispositions into files whose plan is empty', async () => {
    await using tenant = await startSandbox();
    await using workspace = await createWorkspace();
    await tenant.putDisposition({ dispositionName: 'Sale, paid', classificationId: 2 });
    await tenant.putDisposition({
      dispositionName: 'No',
      notes: '[callcode INT @ OUT_A]',
      classificationId: 3,
    });
    const run = (...args: readonly string[]) =>
      runCli([...args, '--api', 'dispositions', '--base-url', tenant.url], {
        cwd: workspace.directory,
        env: tenant.keyEnv,
      });
    expect(await run('import')).toMatchObject({ exitCode: 0 });
    expect(await readdir(workspace.at('callcodes'))).toEqual(['dispositions.yml', 'out-a.yml']);
    expect(await readFile(workspace.at('callcodes/out-a.yml'), 'utf8')).toContain(
      'classification: Negative DNC Skill',
    );
    expect((await tenant.counts())[`GET ${LIST_ROUTE}`]).toBe(2);
    const planned = parseObject((await run('plan', '--format', 'json')).stdout);
    expect(planned).toMatchObject({ changes: [], adoptions: [{ path: 'SALE_PAID', action: 'update' }] });
    await run('apply', '--reviewed-plan', 'required');
    const settled = parseObject((await run('plan', '--format', 'json')).stdout);
    expect(settled).toMatchObject({ changes: [] });
    expect(settled).not.toHaveProperty('adoptions');
  });
});

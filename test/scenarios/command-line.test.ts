import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { isRecord } from '../../src/util/is-record.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { CAMPAIGN, CAMPAIGN_PATHS } from '../helpers/matrices.ts';
import { runCli } from '../helpers/run-cli.ts';
import { startSandbox } from '../helpers/start-sandbox.ts';

/** The node that npm was started with: the one that users have, while the tests themselves run under Node 24. */
const MACHINE_NODE = process.env['npm_node_execpath'];

describe('the command line', () => {
  it('shows the demonstration to the end', async () => {
    await using workspace = await createWorkspace();
    const demo = await runCli(['demo'], { cwd: workspace.directory });
    expect(demo).toMatchObject({ exitCode: 0 });
    expect(demo.stdout).toContain('40 to create');
    expect(demo.stdout).toContain('No changes');
    expect(demo.stdout).toContain('the closing hash is the expected one');
    const report = /report in a browser: (.*)$/m.exec(demo.stdout)?.[1] ?? '';
    expect(await readFile(report, 'utf8')).toContain('<h1><span class="badge good"');
  });

  it.each([
    ['Node 24', process.execPath],
    ["the machine's own Node", MACHINE_NODE ?? process.execPath],
  ])('runs the round under %s', async (_name, node) => {
    await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
    const run = (...args: string[]) =>
      runCli([...args, '--base-url', 'sandbox:tenant.json'], { cwd: workspace.directory, node });
    expect(await run('plan', '--fail-on', 'changes')).toMatchObject({ exitCode: 1 });
    expect(await run('apply')).toMatchObject({ exitCode: 0 });
    const plan = await run('plan', '--format', 'json');
    expect(plan).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(plan.stdout)).toMatchObject({ summary: { create: 0, unchanged: 6 }, changes: [] });
  });

  it('prints findings as JSON on standard output and nothing else there', async () => {
    await using workspace = await createWorkspace({
      'callcodes/a.yml': CAMPAIGN.replace('code: CB_PM', 'code: cb_pm'),
    });
    const run = await runCli(['validate', '--format', 'json'], { cwd: workspace.directory });
    expect(run).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(run.stdout)).toMatchObject([
      {
        rule: 'code-case',
        severity: 'warning',
        file: 'callcodes/a.yml',
        line: 14,
        column: 13,
        endColumn: 18,
        fix: { replacement: 'CB_PM' },
      },
    ]);
  });

  it('prints the comment, and only that, as the Markdown form of a plan', async () => {
    await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
    const run = await runCli(['plan', '--format', 'markdown', '--base-url', 'sandbox:'], {
      cwd: workspace.directory,
    });
    expect(run.stdout.startsWith('<!-- cxone-callcodes:plan target=sandbox -->\n')).toBe(true);
    expect(run.stdout).toContain('6 to create');
  });

  it('keeps the plan where --out says, byte for byte the one on standard output', async () => {
    await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
    const run = await runCli(
      ['plan', '--format', 'json', '--out', 'kept/plan.json', '--base-url', 'sandbox:'],
      {
        cwd: workspace.directory,
      },
    );
    expect(await readFile(workspace.at('kept/plan.json'), 'utf8')).toBe(run.stdout);
  });

  it('takes credentials from a .env file, and an option over it', async () => {
    await using tenant = await startSandbox();
    const lines = Object.entries(tenant.env).map(([name, value]) => `${name}=${value}`);
    await using workspace = await createWorkspace({
      'callcodes/a.yml': CAMPAIGN,
      '.env': `${lines.join('\n')}\n`,
    });
    const plan = (...more: string[]) =>
      runCli(['plan', '--base-url', tenant.url, ...more], { cwd: workspace.directory });
    expect(await plan()).toMatchObject({ exitCode: 0 });
    const refused = await plan('--client-id', 'nobody');
    expect(refused).toMatchObject({ exitCode: 1 });
    expect(refused.stderr).toContain('client-id');
  });

  it('refuses to apply without a terminal, a digest or a word, and takes the digest', async () => {
    await using tenant = await startSandbox();
    await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
    const run = (...args: string[]) =>
      runCli([...args, '--base-url', tenant.url], { cwd: workspace.directory, env: tenant.env });
    expect(await run('apply')).toMatchObject({ exitCode: 1 });
    expect(await tenant.records()).toEqual([]);
    const plan: unknown = JSON.parse((await run('plan', '--format', 'json')).stdout);
    const digest = isRecord(plan) ? String(plan['digest']) : '';
    expect(await run('apply', '--approved-digest', digest)).toMatchObject({ exitCode: 0 });
    const codes = (await tenant.records()).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(CAMPAIGN_PATHS.map((path) => path.split('/').at(-1))));
    expect(codes).toHaveLength(CAMPAIGN_PATHS.length);
  });

  it.each([
    ['an unknown command', ['valdate'], 'validate'],
    ['an unknown option', ['plan', '--take-over', 'x'], '--takeover'],
    ['a part of an option', ['plan', '--secret', 'x'], '--access-key-secret'],
    ['an unknown value', ['plan', '--removed', 'retire'], 'deactivate'],
    ['an unknown format', ['plan', '--format', 'jsn'], 'json'],
  ])('names the nearest known one for %s', async (_what, args, nearest) => {
    await using workspace = await createWorkspace();
    const run = await runCli(args, { cwd: workspace.directory });
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run.stderr).toContain(nearest);
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });

  it('says which line of an audit log was changed', async () => {
    await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
    await runCli(['apply', '--base-url', 'sandbox:', '--output-dir', 'out'], { cwd: workspace.directory });
    const log = workspace.at('out/audit.jsonl');
    const lines = (await readFile(log, 'utf8')).split('\n');
    await writeFile(
      log,
      lines.map((line, at) => (at === 3 ? line.replace('SUCCESS', 'FAILURE') : line)).join('\n'),
    );
    const verified = await runCli(['audit', 'verify', 'out/audit.jsonl'], { cwd: workspace.directory });
    expect(verified).toMatchObject({ exitCode: 1 });
    expect(verified.stdout).toContain('line 4');
  });
});

import { readFile, symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { GITHUB_TOKENS } from '../helpers/emulated-github.ts';
import { pullRequestEvent } from '../helpers/events.ts';
import { startGithubServer } from '../helpers/github-server.ts';
import { CAMPAIGN } from '../helpers/matrices.ts';
import { runAction } from '../helpers/run-action.ts';
import { runCli } from '../helpers/run-cli.ts';
import { startSandbox } from '../helpers/start-sandbox.ts';

const ODD = CAMPAIGN.replace('code: CB_PM', 'code: cb_pm').replace('name: Hot lead', "name: 'Hot lead '");
const MENDED = CAMPAIGN.replace('name: Hot lead', "name: 'Hot lead'");
const CSV = 'category,parent,code,name,type\r\nB,,xx,X,success\r\n';

describe('fix', () => {
  it('fixes every file, says what it did, and finds nothing the second time', async () => {
    await using workspace = await createWorkspace({ 'callcodes/a.yml': ODD, 'callcodes/b.csv': CSV });
    const first = await runCli(['fix'], { cwd: workspace.directory });
    expect(first).toMatchObject({ exitCode: 0 });
    expect(first.stdout.split('\n').slice(0, -1)).toEqual([
      'callcodes/a.yml:8:15 fixed name-format Trim the name',
      'callcodes/a.yml:14:13 fixed code-case Write "CB_PM"',
      'callcodes/b.csv:2:4 fixed code-case Write "XX"',
      'callcodes/b.csv:2:9 fixed schema Write SUCCESS',
    ]);
    expect(await readFile(workspace.at('callcodes/a.yml'), 'utf8')).toBe(MENDED);
    expect(await readFile(workspace.at('callcodes/b.csv'), 'utf8')).toBe(
      CSV.replace('xx', 'XX').replace('success', 'SUCCESS'),
    );
    expect(await runCli(['fix'], { cwd: workspace.directory })).toMatchObject({ exitCode: 0, stdout: '' });
    expect(await runCli(['fix', '--check'], { cwd: workspace.directory })).toMatchObject({ exitCode: 0 });
  });

  it('only tells with --check', async () => {
    await using workspace = await createWorkspace({ 'callcodes/a.yml': ODD });
    const run = await runCli(['fix', '--check'], { cwd: workspace.directory });
    expect(run).toMatchObject({ exitCode: 1 });
    expect(run.stdout).toContain('callcodes/a.yml:14:13 fixable code-case Write "CB_PM"\n');
    expect(await readFile(workspace.at('callcodes/a.yml'), 'utf8')).toBe(ODD);
  });

  it('fixes what it can and fails for an error that it cannot fix', async () => {
    const text = ODD.replace('parent: CB', 'parent: CX');
    await using workspace = await createWorkspace({ 'campaigns/a.yml': text });
    const run = await runCli(['fix', '--matrix', 'campaigns/*.yml'], { cwd: workspace.directory });
    expect(run).toMatchObject({ exitCode: 1 });
    expect(run.stdout).toContain('unknown-parent');
    expect(await readFile(workspace.at('campaigns/a.yml'), 'utf8')).toBe(
      MENDED.replace('parent: CB', 'parent: CX'),
    );
  });

  it('writes nothing behind a link that leads out of the workspace', async () => {
    await using outside = await createWorkspace({ 'a.yml': ODD });
    await using workspace = await createWorkspace({ 'callcodes/b.csv': CSV });
    await symlink(outside.at('a.yml'), workspace.at('callcodes/a.yml'));
    const run = await runCli(['fix'], { cwd: workspace.directory });
    expect(run).toMatchObject({ exitCode: 1 });
    expect(await readFile(outside.at('a.yml'), 'utf8')).toBe(ODD);
  });

  it('writes nothing when a secret stands in a file', async () => {
    await using workspace = await createWorkspace({
      'callcodes/a.yml': ODD.replace('Callback requested', 'hunter2hunter2'),
      'callcodes/b.csv': CSV,
    });
    const run = await runCli(['fix'], {
      cwd: workspace.directory,
      env: { CXONE_CLIENT_SECRET: 'hunter2hunter2' },
    });
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run.stderr).not.toContain('hunter2');
    expect(await readFile(workspace.at('callcodes/b.csv'), 'utf8')).toBe(CSV);
  });
});

describe('the comment on a pull request', () => {
  it('shows which findings have a fix', async () => {
    await using github = await startGithubServer();
    await using tenant = await startSandbox();
    await using workspace = await createWorkspace({ 'callcodes/a.yml': ODD });
    const { number, headSha } = await github.openPullRequest('feature');
    await runAction({
      githubToken: GITHUB_TOKENS.bot,
      apiUrl: github.apiUrl,
      workspace: workspace.directory,
      inputs: { ...tenant.inputs, artifact: 'false' },
      event: pullRequestEvent({ action: 'opened', number, headSha }),
    });
    const [comment] = await github.comments(number);
    expect(comment?.body).toContain('🔧 2 findings can be fixed by `cxone-callcodes fix`.');
    expect(comment?.body).toContain('🔧 Fix: Trim the name.');
  });
});

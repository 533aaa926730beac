import { spawnSync } from 'node:child_process';
import { chmod, lstat, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { GITHUB_TOKENS } from '../helpers/emulated-github.ts';
import { pullRequestEvent } from '../helpers/events.ts';
import { startGithubServer } from '../helpers/github-server.ts';
import { CAMPAIGN } from '../helpers/matrices.ts';
import { runAction } from '../helpers/run-action.ts';
import { CLI, runCli, startCli } from '../helpers/run-cli.ts';
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

  it('keeps the mode of a file, and a link to another file of the workspace, in a job too', async () => {
    await using workspace = await createWorkspace({
      'callcodes/a.yml': ODD,
      'kept/b.csv': CSV,
      'event.json': '{}',
    });
    await chmod(workspace.at('callcodes/a.yml'), 0o751);
    await symlink('../kept/b.csv', workspace.at('callcodes/b.csv'));
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: workspace.at('event.json'),
      GITHUB_REPOSITORY: 'acme/codes',
      GITHUB_WORKSPACE: workspace.directory,
    };
    expect(await runCli(['fix'], { cwd: workspace.directory, env })).toMatchObject({ exitCode: 0 });
    expect((await stat(workspace.at('callcodes/a.yml'))).mode & 0o777).toBe(0o751);
    expect(await readFile(workspace.at('kept/b.csv'), 'utf8')).toContain('B,,XX,X,SUCCESS');
    expect((await lstat(workspace.at('callcodes/b.csv'))).isSymbolicLink()).toBe(true);
    const check = await runCli(['fix', '--check'], { cwd: workspace.directory, env });
    expect(check).toMatchObject({ exitCode: 0, stdout: '' });
  });

  it('offers no fix that would change more than its finding, in validate neither', async () => {
    const text = CAMPAIGN.replace('code: INT\n', 'code: &c int\n').replace('name: Hot lead', 'name: *c');
    await using workspace = await createWorkspace({ 'callcodes/a.yml': text });
    const at = { cwd: workspace.directory };
    const validated = await runCli(['validate', '--format', 'json'], at);
    expect(JSON.parse(validated.stdout)).toMatchObject([{ rule: 'code-case' }]);
    expect(validated.stdout).not.toContain('"fix"');
    const check = await runCli(['fix', '--check'], at);
    expect(check).toMatchObject({ exitCode: 0 });
    expect(check.stdout).not.toContain('fixable');
    expect(await runCli(['fix'], at)).toMatchObject({ exitCode: 0 });
    expect(await readFile(workspace.at('callcodes/a.yml'), 'utf8')).toBe(text);
  });

  it('leaves each file whole, old or new, when a signal comes between two of them', async () => {
    const names = Array.from({ length: 800 }, (_, index) => `f${String(index).padStart(3, '0')}.csv`);
    const oldText = (name: string) =>
      `category,parent,code,name,type\n${name},,aa${name.slice(1, 4)},N,SUCCESS\n`;
    const newText = (name: string) => oldText(name).replace(',aa', ',AA');
    await using workspace = await createWorkspace(
      Object.fromEntries(names.map((name) => [`callcodes/${name}`, oldText(name)])),
    );
    const read = (name: string) => readFile(workspace.at(`callcodes/${name}`), 'utf8');
    const cli = startCli(['fix'], { cwd: workspace.directory });
    await vi.waitUntil(async () => (await read('f000.csv')) === newText('f000.csv'), {
      timeout: 20_000,
      interval: 2,
    });
    cli.kill('SIGINT');
    const { exitCode, stderr } = await cli.finished;
    expect(exitCode).toBe(130);
    expect(stderr).toMatch(/Stopped after \d+ of 800 files/);
    const texts = await Promise.all(names.map(read));
    const isNew = texts.map((text, index) => text === newText(names[index] ?? ''));
    const fixed = isNew.filter(Boolean).length;
    expect(isNew.slice(0, fixed)).toEqual(isNew.slice(0, fixed).fill(true));
    expect(texts.slice(fixed)).toEqual(names.slice(fixed).map(oldText));
    expect(fixed).toBeLessThan(names.length);
    expect((await readdir(workspace.at('callcodes'))).toSorted()).toEqual(names);
  });

  it.skipIf(process.platform === 'win32')('keeps a file that cannot be written to its end', async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => `B,,xx${index},X,SUCCESS\r\n`);
    const large = `category,parent,code,name,type\r\n${rows.join('')}`;
    await using workspace = await createWorkspace({ 'callcodes/a.yml': ODD, 'callcodes/b.csv': large });
    // No file may grow over 16 KiB: as on a full disk, the write fails half-way.
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', 'ulimit -f 16; "$0" "$1" fix', process.execPath, CLI],
      {
        cwd: workspace.directory,
        env: { PATH: process.env['PATH'] },
        encoding: 'utf8',
      },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('callcodes/b.csv: EFBIG');
    expect(await readFile(workspace.at('callcodes/a.yml'), 'utf8')).toBe(MENDED);
    expect(await readFile(workspace.at('callcodes/b.csv'), 'utf8')).toBe(large);
    expect(await readdir(workspace.at('callcodes'))).toEqual(['a.yml', 'b.csv']);
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

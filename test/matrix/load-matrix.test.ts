import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/input-error.ts';
import { loadMatrix } from '../../src/matrix/load-matrix.ts';
import { yamlOf } from './parse-texts.ts';

const DEFAULT_GLOBS = [
  'callcodes/**/*.yml',
  'callcodes/**/*.yaml',
  'callcodes/**/*.json',
  'callcodes/**/*.csv',
];
const code = (name: string) => yamlOf(`{ code: ${name}, name: ${name}, type: SUCCESS }`);

describe('loadMatrix', () => {
  let base = '';
  let workspace = '';

  beforeEach(async () => {
    base = await realpath(await mkdtemp(join(tmpdir(), 'matrix-')));
    workspace = join(base, 'workspace');
    await mkdir(join(workspace, 'callcodes'), { recursive: true });
  });
  afterEach(async () => rm(base, { recursive: true, force: true }));

  const write = async (file: string, text: string) => {
    const path = join(workspace, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };
  const load = async (...globs: string[]) => loadMatrix({ workspace, globs, globsGiven: true });
  const marks = (findings: readonly { file: string; rule: string }[]) =>
    findings.map(({ file, rule }) => `${file} ${rule}`);

  it('reads all formats, sorted, without .git and node_modules', async () => {
    await write('callcodes/b/b.yaml', code('B1'));
    await write('callcodes/a.yml', code('A1'));
    await write('callcodes/c.json', '{"category":"C","codes":[{"code":"C1","name":"c","type":"SUCCESS"}]}');
    await write('callcodes/d.csv', 'category,parent,code,name,type\nD,,D1,d,SUCCESS\n');
    await write('callcodes/node_modules/x.yml', code('N1'));
    await write('callcodes/.git/x.yml', code('G1'));
    const loaded = await loadMatrix({ workspace, globs: DEFAULT_GLOBS, globsGiven: false });
    expect(loaded.findings).toEqual([]);
    expect(loaded.files).toEqual([
      'callcodes/a.yml',
      'callcodes/b/b.yaml',
      'callcodes/c.json',
      'callcodes/d.csv',
    ]);
    expect(loaded.matrix.codes.map(({ path }) => path)).toEqual(['A1', 'B1', 'C1', 'D1']);
    expect([...loaded.texts.keys()]).toEqual(loaded.files);
  });

  it('finds one error when no default glob matches', async () => {
    const { findings } = await loadMatrix({ workspace, globs: DEFAULT_GLOBS, globsGiven: false });
    expect(findings).toMatchObject([
      { rule: 'empty-matrix', severity: 'error', file: 'callcodes/**/*.yml', line: 1 },
    ]);
  });

  it('finds each given glob that matches nothing', async () => {
    await write('callcodes/a.yml', code('A1'));
    const { findings } = await load('callcodes/*.yml', 'nope/*.yml', 'callcodes/*.csv');
    expect(findings).toMatchObject([
      { rule: 'empty-matrix', severity: 'error', file: 'callcodes/*.csv', line: 1, column: 1 },
      { rule: 'empty-matrix', severity: 'error', file: 'nope/*.yml', line: 1, column: 1 },
    ]);
  });

  it('tells who writes backslashes, or several globs on one line, how to write them', async () => {
    const { findings } = await load('callcodes\\\\*.yml', 'a.yml, b.yml');
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('on a line of its own'),
      expect.stringContaining('Write "/"'),
    ]);
  });

  it('excludes by ! whatever the order, and finds the glob that is left with nothing', async () => {
    await write('callcodes/a.yml', code('A1'));
    await write('callcodes/draft/b.yml', code('B1'));
    expect((await load('!callcodes/draft/**', 'callcodes/**/*.yml')).files).toEqual(['callcodes/a.yml']);
    expect(marks((await load('callcodes/draft/*.yml', '!**/draft/**')).findings)).toEqual([
      'callcodes/draft/*.yml empty-matrix',
    ]);
    expect(marks((await load('!callcodes/**')).findings)).toEqual(['!callcodes/** empty-matrix']);
  });

  it.each(['../x.yml', '/etc/*.yml', 'a/../../x.yml', 'callcodes/{..,a}/*.yml', '!../x', 'C:\\x.yml', '..'])(
    'refuses the glob %s',
    async (glob) => {
      await expect(load(glob)).rejects.toThrow(InputError);
    },
  );

  it('refuses a workspace that is not there', async () => {
    await expect(
      loadMatrix({ workspace: join(base, 'gone'), globs: ['*'], globsGiven: true }),
    ).rejects.toThrow(InputError);
  });

  it('takes names with two dots, and brace ranges, for what they are', async () => {
    await write('callcodes/a..b.yml', code('A1'));
    await write('callcodes/c1.yml', code('C1'));
    expect((await load('callcodes/a..b.yml', 'callcodes/c{1..3}.yml')).files).toEqual([
      'callcodes/a..b.yml',
      'callcodes/c1.yml',
    ]);
  });

  it('finds links that lead out of the workspace, of files and directories, and reads nothing there', async () => {
    await mkdir(join(base, 'outside'));
    await writeFile(join(base, 'outside', 'o.yml'), code('OUT'));
    await symlink(join(base, 'outside'), join(workspace, 'callcodes', 'dir'));
    await symlink(join(base, 'outside', 'o.yml'), join(workspace, 'callcodes', 'file.yml'));
    const { findings, matrix } = await load('callcodes/**/*.yml');
    expect(marks(findings)).toEqual(['callcodes/dir syntax', 'callcodes/file.yml syntax']);
    expect(matrix.codes).toEqual([]);
    expect(marks((await load('callcodes/dir/o.yml')).findings)).toContain('callcodes/dir syntax');
  });

  it('does not mind a link out of the workspace that is excluded', async () => {
    await symlink(base, join(workspace, 'callcodes', 'dir'));
    await write('callcodes/a.yml', code('A1'));
    expect((await load('callcodes/**/*.yml', '!callcodes/dir/**')).findings).toEqual([]);
  });

  it('follows links within the workspace, and reads each file once', async () => {
    await write('common/s.yml', code('S1'));
    await write('callcodes/a.yml', code('A1'));
    await symlink('../common', join(workspace, 'callcodes', 'common'));
    await symlink('a.yml', join(workspace, 'callcodes', 'b.yml'));
    await symlink('.', join(workspace, 'callcodes', 'loop'));
    const { findings, files, matrix } = await load('callcodes/**/*.yml');
    expect(findings).toEqual([]);
    expect(files).toHaveLength(2);
    expect(matrix.codes.map(({ path }) => path).toSorted()).toEqual(['A1', 'S1']);
  });

  it('finds dead and circular links, pipes and other files, and never hangs', async () => {
    await symlink('nowhere', join(workspace, 'callcodes', 'dead.yml'));
    await symlink('self.yml', join(workspace, 'callcodes', 'self.yml'));
    execFileSync('mkfifo', [join(workspace, 'callcodes', 'pipe.yml')]);
    await write('callcodes/notes.md', 'hello');
    const { findings } = await load('callcodes/*');
    expect(marks(findings)).toEqual(
      ['dead.yml', 'notes.md', 'pipe.yml', 'self.yml'].map((file) => `callcodes/${file} syntax`),
    );
  });

  it('checks the size before it reads', async () => {
    await write('callcodes/large.yml', '');
    await truncate(join(workspace, 'callcodes', 'large.yml'), 5 * 1024 ** 3);
    expect(marks((await load('callcodes/*.yml')).findings)).toEqual(['callcodes/large.yml syntax']);
  });

  it('lists at most 100,000 findings, errors first, and says how many there are more', async () => {
    await write('callcodes/a.yml', yamlOf('{ code: a1, name: A, type: SUCCESS }'));
    await write('callcodes/b.yml', `category: B\ncodes:\n${'- x\n'.repeat(100_000)}`);
    const { findings } = await load('callcodes/*.yml');
    expect(findings).toHaveLength(100_000);
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['error']));
    expect(findings.at(-1)?.message).toContain('1 more findings');
  });

  it('counts the CSV rows that it cannot list, instead of keeping them', async () => {
    await write('callcodes/a.csv', `category,parent,code,name,type\n${'a,b\n'.repeat(100_500)}`);
    const { findings } = await load('callcodes/*.csv');
    expect(findings).toHaveLength(100_000);
    expect(findings.at(-1)).toMatchObject({ rule: 'syntax', severity: 'error', line: 100_001 });
    expect(findings.at(-1)?.message).toMatch(/^501 more rows/);
  });

  it('does not take a directory for a file', async () => {
    await mkdir(join(workspace, 'callcodes', 'dir.yml'));
    expect(marks((await load('callcodes/*.yml')).findings)).toEqual(['callcodes/*.yml empty-matrix']);
  });
});

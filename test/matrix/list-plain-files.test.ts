import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { glob as findFiles } from 'tinyglobby';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listPlainFiles } from '../../src/matrix/list-plain-files.ts';

const FILES = [
  'a.yml',
  '.hidden.yml',
  'callcodes/a.yml',
  'callcodes/b.yaml',
  'callcodes/.c.yml',
  'callcodes/.d/e.yml',
  'callcodes/x/y/z.yml',
  'callcodes/x/with blank.yml',
  'callcodes/x.yml/inner.yml',
  'callcodes/.yml',
  'callcodes/Größe.yml',
  'callcodes/.yml',
  '.github/w/a.yml',
  'callcodes/.git/a.yml',
];
const GLOBS = [
  'callcodes/**/*.yml',
  'callcodes/**/*.json',
  'callcodes/*.yml',
  'callcodes/**',
  'callcodes/*',
  '**/*.yml',
  '**',
  '*',
  '*.yml',
  '*/*.yml',
  '*/**/?.yml',
  'callcodes/?/**/*.yml',
  'callcodes/x/with blank.yml',
  'callcodes/Gr??e.yml',
  'callcodes/**/x/**/z.yml',
  '.github/**/*.yml',
  'nothing/**/*.yml',
  'a.yml/**/*.yml',
  'callcodes/a*',
  'callcodes/*a*.y*',
];

describe('listPlainFiles', () => {
  let root = '';
  beforeEach(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'plain-')));
    for (const file of FILES) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), '');
    }
  });
  afterEach(async () => rm(root, { recursive: true, force: true }));

  it.each(GLOBS)('finds for %s what the glob library finds', async (glob) => {
    const ignore = ['**/.git/**', '**/node_modules/**'];
    const expected = await findFiles(glob, { cwd: root, ignore, expandDirectories: false });
    const listed = await listPlainFiles(root, [glob]);
    expect(listed?.files.toSorted()).toEqual(expected.toSorted());
    expect(listed?.unmatched).toEqual(expected.length === 0 ? [glob] : []);
  });

  it('lists a file once that several globs match, and each glob that matches none', async () => {
    const listed = await listPlainFiles(root, ['callcodes/*.yml', 'callcodes/a.yml', '*.csv', 'no/*.yml']);
    expect(listed?.files.filter((file) => file === 'callcodes/a.yml')).toHaveLength(1);
    expect(listed?.unmatched).toEqual(['*.csv', 'no/*.yml']);
  });

  it.each([
    '!a.yml',
    '{a,b}.yml',
    '[ab].yml',
    '@(a).yml',
    'a/**b/*.yml',
    '**/.d/*.yml',
    '.hidden.yml',
    './a.yml',
    'a//b.yml',
    'a\\*.yml',
    'node_modules/*.yml',
    '',
  ])('leaves %j to the glob library', async (glob) => {
    expect(await listPlainFiles(root, [glob])).toBeNull();
  });

  it('leaves a tree with links, pipes or linked bases to the search that guards them', async () => {
    await symlink('a.yml', join(root, 'b.yml'));
    expect(await listPlainFiles(root, ['*.yml'])).toBeNull();
    expect(await listPlainFiles(root, ['callcodes/*.yml'])).not.toBeNull();
    await symlink('callcodes', join(root, 'linked'));
    expect(await listPlainFiles(root, ['linked/*.yml'])).toBeNull();
    execFileSync('mkfifo', [join(root, 'callcodes/x/pipe.yml')]);
    expect(await listPlainFiles(root, ['callcodes/**/*.yml'])).toBeNull();
  });
});

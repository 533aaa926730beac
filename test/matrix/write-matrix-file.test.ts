import { chmod, lstat, mkdir, readdir, readFile, realpath, stat, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { writeMatrixFile } from '../../src/matrix/write-matrix-file.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';

const BEFORE = Buffer.from('before\n');
const AFTER = Buffer.from('after\n');

describe('writeMatrixFile', () => {
  it('replaces the content, keeps permissions and leaves nothing else behind', async () => {
    await using workspace = await createWorkspace({ 'a.yml': 'before\n' });
    await chmod(workspace.at('a.yml'), 0o666);
    const root = await realpath(workspace.directory);
    await writeMatrixFile({ root, file: 'a.yml', before: BEFORE, after: AFTER });
    expect(await readFile(workspace.at('a.yml'), 'utf8')).toBe('after\n');
    expect((await stat(workspace.at('a.yml'))).mode & 0o777).toBe(0o666);
    expect(await readdir(workspace.directory)).toEqual(['a.yml']);
  });

  it('writes the target of a link within the workspace', async () => {
    await using workspace = await createWorkspace({ 'kept/b.yml': 'before\n' });
    await symlink('kept/b.yml', workspace.at('a.yml'));
    const root = await realpath(workspace.directory);
    await writeMatrixFile({ root, file: 'a.yml', before: BEFORE, after: AFTER });
    expect(await readFile(workspace.at('kept/b.yml'), 'utf8')).toBe('after\n');
    expect((await lstat(workspace.at('a.yml'))).isSymbolicLink()).toBe(true);
  });

  it('refuses a link, or a directory, that leads out of the workspace', async () => {
    await using outside = await createWorkspace({ 'a.yml': 'before\n' });
    await using workspace = await createWorkspace();
    await symlink(outside.at('a.yml'), workspace.at('a.yml'));
    await symlink(outside.directory, workspace.at('linked'));
    const root = await realpath(workspace.directory);
    for (const file of ['a.yml', 'linked/a.yml'])
      await expect(writeMatrixFile({ root, file, before: BEFORE, after: AFTER })).rejects.toMatchObject({
        code: 'INPUT_INVALID',
      });
    expect(await readFile(outside.at('a.yml'), 'utf8')).toBe('before\n');
  });

  it('does not overwrite an edit that was made since', async () => {
    await using workspace = await createWorkspace({ 'a.yml': 'edited\n' });
    const root = await realpath(workspace.directory);
    await expect(
      writeMatrixFile({ root, file: 'a.yml', before: BEFORE, after: AFTER }),
    ).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    expect(await readFile(workspace.at('a.yml'), 'utf8')).toBe('edited\n');
    expect(await readdir(workspace.directory)).toEqual(['a.yml']);
  });

  it('names a file that is gone', async () => {
    await using workspace = await createWorkspace();
    await mkdir(workspace.at('callcodes'));
    await writeFile(workspace.at('callcodes/b.yml'), '');
    const root = await realpath(workspace.directory);
    await expect(
      writeMatrixFile({ root, file: 'callcodes/a.yml', before: BEFORE, after: AFTER }),
    ).rejects.toThrow('callcodes/a.yml: ENOENT');
  });
});

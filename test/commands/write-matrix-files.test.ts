import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { writeMatrixFiles } from '../../src/commands/write-matrix-files.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';

const FILES = [
  { name: 'a.yml', text: 'new a\n' },
  { name: 'b.yml', text: 'new b\n' },
];

describe('writeMatrixFiles', () => {
  it('makes the folder, writes every file and leaves nothing else there', async () => {
    await using workspace = await createWorkspace();
    const place = { folder: workspace.at('x/y'), workspace: workspace.directory, force: false };
    await writeMatrixFiles(FILES, place);
    expect(await readdir(workspace.at('x/y'))).toEqual(['a.yml', 'b.yml']);
    expect(await readFile(workspace.at('x/y/b.yml'), 'utf8')).toBe('new b\n');
  });

  it('takes back what it wrote when a name turns out to be taken', async () => {
    await using workspace = await createWorkspace();
    const place = { folder: workspace.at('x'), workspace: workspace.directory, force: false };
    // The name is free when it is asked for, and taken by the first of the two when it is needed.
    const twice = [...FILES, { name: 'a.yml', text: 'other\n' }];
    await expect(writeMatrixFiles(twice, place)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    expect(await readdir(workspace.at('x'))).toEqual([]);
  });

  it('writes into a folder outside the workspace that is named, not through a link to one', async () => {
    await using outside = await createWorkspace();
    await using workspace = await createWorkspace();
    await symlink(outside.directory, workspace.at('linked'));
    await symlink(outside.at('nowhere'), workspace.at('dead'));
    const to = (folder: string) =>
      writeMatrixFiles(FILES, { folder, workspace: workspace.directory, force: true });
    for (const folder of ['linked', 'linked/deeper', 'dead', 'dead/deeper'])
      await expect(to(workspace.at(folder))).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    expect(await readdir(outside.directory)).toEqual([]);
    await to(outside.at('named'));
    expect(await readdir(outside.at('named'))).toEqual(['a.yml', 'b.yml']);
  });

  it('refuses a directory that has the name of a file, whatever else it could write', async () => {
    await using workspace = await createWorkspace({ 'x/a.yml': 'old\n' });
    await mkdir(workspace.at('x/b.yml'));
    const place = { folder: workspace.at('x'), workspace: workspace.directory, force: true };
    await expect(writeMatrixFiles(FILES, place)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    expect(await readFile(workspace.at('x/a.yml'), 'utf8')).toBe('old\n');
  });
});

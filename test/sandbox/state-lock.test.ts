import { access, readFile, symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/input-error.ts';
import { open, temporary } from './state-place.ts';

describe('two holders of one state file', () => {
  it('refuses the second, in this process, by whatever name, until the first is closed', async () => {
    await using place = await temporary();
    const first = await open(place.file);
    const alias = path.join(place.directory, 'alias.json');
    await symlink(place.file, alias);
    await expect(open(place.file, 50)).rejects.toThrow(/is using it/u);
    await expect(open(alias, 90)).rejects.toThrow(InputError);
    await first.close();
    await (await open(alias)).close();
  });

  it.each([
    ['a process that is gone', { pid: 2 ** 30, host: hostname() }],
    ['an earlier process with our number', { pid: process.pid, host: hostname() }],
  ])('takes over the lock of %s', async (_case, holder) => {
    await using place = await temporary();
    await (await open(place.file)).close();
    await writeFile(`${place.file}.lock`, JSON.stringify({ ...holder, nonce: 'x' }));
    await (await open(place.file)).close();
    await expect(access(`${place.file}.lock`)).rejects.toThrow(/ENOENT/u);
  });

  it.each([
    ['a living process', JSON.stringify({ pid: process.ppid, host: hostname(), nonce: 'x' })],
    ['another machine', JSON.stringify({ pid: 1, host: 'elsewhere.invalid', nonce: 'x' })],
    ['nobody knows whom', 'x'],
  ])('respects the lock of %s, and names it', async (_case, text) => {
    await using place = await temporary();
    await (await open(place.file)).close();
    await writeFile(`${place.file}.lock`, text);
    const error = await open(place.file).catch((reason: unknown) => reason);
    if (!(error instanceof InputError)) throw error;
    expect(error.hint).toContain(`${place.file}.lock`);
    expect(await readFile(`${place.file}.lock`, 'utf8')).toBe(text);
  });
});

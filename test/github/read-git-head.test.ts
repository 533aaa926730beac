import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readGitHead } from '../../src/github/read-git-head.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'callcodes-git-'));
});
afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

const git = (...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...words], {
    cwd: directory,
    encoding: 'utf8',
  });

it('reads the commit that is checked out', async () => {
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '-m', 'first');
  expect(await readGitHead(directory)).toBe(git('rev-parse', 'HEAD').trim());
});

it('knows none before the first commit', async () => {
  git('init', '--quiet');
  expect(await readGitHead(directory)).toBeNull();
});

it('knows none outside a repository, and in a directory that is not there', async () => {
  expect(await readGitHead(directory)).toBeNull();
  expect(await readGitHead(path.join(directory, 'missing'))).toBeNull();
});

it('reads it below the root, detached, packed, in a work tree and after a switch', async () => {
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '-m', 'first');
  git('branch', 'feature/one');
  git('commit', '--quiet', '--allow-empty', '-m', 'second');
  const [first, second] = [git('rev-parse', 'feature/one').trim(), git('rev-parse', 'HEAD').trim()];
  await mkdir(path.join(directory, 'a/b'), { recursive: true });
  expect(await readGitHead(path.join(directory, 'a/b'))).toBe(second);
  git('worktree', 'add', '--quiet', 'tree', 'feature/one');
  expect(await readGitHead(path.join(directory, 'tree'))).toBe(first);
  git('pack-refs', '--all');
  expect(await readGitHead(directory)).toBe(second);
  git('checkout', '--quiet', '--detach', first);
  expect(await readGitHead(directory)).toBe(first);
});

import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { systemClock } from '../../src/commands/system-clock.ts';
import { createGithubClient } from '../../src/github/create-github-client.ts';
import { fetchFilesAt } from '../../src/github/fetch-files-at.ts';
import { findBaseCommit } from '../../src/github/find-base-commit.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { GITHUB_REPOSITORY, GITHUB_TOKENS } from '../helpers/emulated-github.ts';
import { pullRequestEvent, pushEvent, SHA } from '../helpers/events.ts';
import { type GithubServer, startGithubServer } from '../helpers/github-server.ts';
import { contextOf } from '../helpers/run-contexts.ts';

const JSON_REPLY = { status: 200, headers: { 'content-type': 'application/json' } };
const repository = { owner: 'acme', name: 'codes', id: 1, defaultBranch: 'main' };

async function put(github: GithubServer, file: string, text: string): Promise<string> {
  const content = Buffer.from(text).toString('base64');
  const path = file.split('/').map(encodeURIComponent).join('/');
  const put = await github.call('owner', `PUT /repos/${GITHUB_REPOSITORY}/contents/${path}`, {
    message: 'm',
    content,
  });
  return /"commit":\{"sha":"(\w+)"/.exec(JSON.stringify(put))?.[1] ?? '';
}

const clientOf = (github: GithubServer) =>
  createGithubClient({ token: GITHUB_TOKENS.bot, apiUrl: github.apiUrl, clock: systemClock });

it('has the bytes of the files as the commit has them, and leaves out what it does not have', async () => {
  await using github = await startGithubServer();
  const earlier = await put(github, 'callcodes/a b#c?.yml', 'category: Ä\n');
  await put(github, 'callcodes/new.yml', 'category: B\n');
  const files = ['callcodes/a b#c?.yml', 'callcodes/new.yml'];
  const found = await fetchFilesAt(await clientOf(github), { repository, commit: earlier, files });
  expect(found?.map(({ file, bytes }) => [file, Buffer.from(bytes).toString()])).toEqual([
    ['callcodes/a b#c?.yml', 'category: Ä\n'],
  ]);
});

it('knows nothing of a file that is too large to be sent, or is a directory', async () => {
  await using github = await startGithubServer();
  const commit = await put(github, 'callcodes/a.yml', 'x');
  const client = await clientOf(github);
  expect(await fetchFilesAt(client, { repository, commit, files: ['callcodes'] })).toBeNull();
  const reply = { type: 'file', encoding: 'none', content: '', size: 2_000_000 };
  github.extras.addRoute('GET', /contents/, () => ({ ...JSON_REPLY, data: reply }));
  expect(await fetchFilesAt(client, { repository, commit, files: ['callcodes/a.yml'] })).toBeNull();
});

function commitIn(directory: string, parents: readonly string[]): string {
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', args, { cwd: directory, input, encoding: 'utf8' }).trim();
  git(['init', '-q']);
  const tree = git(['hash-object', '-t', 'tree', '-w', '--stdin']);
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    'author a <a@b.c> 0 +0000',
    'committer a <a@b.c> 0 +0000',
    '',
    'm\n',
  ];
  const sha = git(['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], lines.join('\n'));
  git(['update-ref', 'HEAD', sha]);
  return sha;
}

it('compares a trial merge with the commit that it was made onto', async () => {
  await using github = await startGithubServer();
  await using workspace = await createWorkspace();
  commitIn(workspace.directory, [SHA.group, SHA.head]);
  const context = await contextOf(pullRequestEvent(), { GITHUB_WORKSPACE: workspace.directory });
  expect(await findBaseCommit(await clientOf(github), context)).toBe(SHA.group);
});

it('compares with the base of the event where the checkout tells nothing', async () => {
  await using github = await startGithubServer();
  await using workspace = await createWorkspace();
  const env = { GITHUB_WORKSPACE: workspace.directory };
  const client = await clientOf(github);
  expect(await findBaseCommit(client, await contextOf(pullRequestEvent(), env))).toBe(SHA.pushed);
  expect(await findBaseCommit(client, await contextOf(pushEvent(), env))).toBeNull();
});

it('compares a checked-out branch with the commit at which it left its base', async () => {
  await using github = await startGithubServer();
  await using workspace = await createWorkspace();
  const headSha = commitIn(workspace.directory, [SHA.group]);
  const data = { merge_base_commit: { sha: SHA.merge } };
  github.extras.addRoute('GET', /\/compare\//, () => ({ ...JSON_REPLY, data }));
  const context = await contextOf(pullRequestEvent({ headSha }), { GITHUB_WORKSPACE: workspace.directory });
  expect(await findBaseCommit(await clientOf(github), context)).toBe(SHA.merge);
});

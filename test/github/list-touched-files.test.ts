import { afterAll, beforeAll, expect, it } from 'vitest';
import { createGithubClient } from '../../src/github/create-github-client.ts';
import type { GithubClient } from '../../src/github/github-client.ts';
import { listTouchedFiles } from '../../src/github/list-touched-files.ts';
import { GITHUB_TOKENS } from '../helpers/emulated-github.ts';
import { pullRequestEvent, pushEvent } from '../helpers/events.ts';
import { type GithubServer, startGithubServer } from '../helpers/github-server.ts';
import { createInstantClock } from '../helpers/instant-clock.ts';
import { contextOf } from '../helpers/run-contexts.ts';

let github: GithubServer;
let client: GithubClient;
beforeAll(async () => {
  github = await startGithubServer();
  client = await createGithubClient({
    token: GITHUB_TOKENS.bot,
    apiUrl: github.apiUrl,
    clock: createInstantClock(),
  });
});
afterAll(async () => {
  await github[Symbol.asyncDispose]();
});

const filesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ filename: `f${index}.yml` }));
const list = async () => listTouchedFiles(client, await contextOf(pullRequestEvent({ number: 7 })));

it('lists the files of all pages, sorted, with the old names of renamed ones', async () => {
  github.extras.setFiles(7, [...filesOf(249), { filename: 'b.yml', previous_filename: 'a.yml' }]);
  github.requests.length = 0;
  const files = await list();
  expect(files).toHaveLength(251);
  expect(files?.slice(0, 3)).toEqual(['a.yml', 'b.yml', 'f0.yml']);
  expect(github.requests).toHaveLength(3);
});

it('does not know when there are so many that GitHub lists only a part', async () => {
  github.extras.setFiles(7, filesOf(3_050));
  github.requests.length = 0;
  expect(await list()).toBeNull();
  expect(github.requests).toHaveLength(30);
});

it('does not know without permission, and without a pull request', async () => {
  github.extras.failNext({ method: 'GET', path: /files$/, status: 403 });
  expect(await list()).toBeNull();
  expect(await listTouchedFiles(client, await contextOf(pushEvent()))).toBeNull();
});

it('fails when GitHub does', async () => {
  for (let count = 0; count < 3; count += 1)
    github.extras.failNext({ method: 'GET', path: /files$/, status: 500 });
  await expect(list()).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
});

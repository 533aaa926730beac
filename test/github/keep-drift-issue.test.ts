import { describe, expect, it } from 'vitest';
import { createGithubClient } from '../../src/github/create-github-client.ts';
import { type DriftIssueRequest, keepDriftIssue } from '../../src/github/keep-drift-issue.ts';
import { isList } from '../../src/util/is-list.ts';
import { isRecord } from '../../src/util/is-record.ts';
import { GITHUB_REPOSITORY, GITHUB_TOKENS, type Who } from '../helpers/emulated-github.ts';
import { type GithubServer, startGithubServer } from '../helpers/github-server.ts';
import { createInstantClock } from '../helpers/instant-clock.ts';

const MARKER = '<!-- cxone-callcodes:drift target=acme -->';
const ISSUES = `/repos/${GITHUB_REPOSITORY}/issues`;

const toBody = (plan: string) => `${MARKER}\n${plan}`;

async function keeper(github: GithubServer, token: string = GITHUB_TOKENS.bot) {
  const client = await createGithubClient({ token, apiUrl: github.apiUrl, clock: createInstantClock() });
  return (plan: string | null, overrides: Partial<DriftIssueRequest> = {}) =>
    keepDriftIssue({
      client,
      repository: { owner: 'acme', name: 'codes', id: 1, defaultBranch: 'main' },
      target: 'acme',
      issue: plan === null ? null : { title: 'Drift', body: toBody(plan) },
      isSame: (body) => body === toBody(plan ?? ''),
      toClosedBody: (body) => `${body}\ngone`,
      ...overrides,
    });
}

async function issuesOf(github: GithubServer) {
  const list = await github.call('owner', `GET ${ISSUES}?state=all&direction=asc&per_page=100`);
  return (isList(list) ? list : []).filter(isRecord).map(({ number, state, body, title }) => ({
    number,
    state,
    body,
    title,
  }));
}

const open = (github: GithubServer, body: string, as: Who = 'bot') =>
  github.call(as, `POST ${ISSUES}`, { title: 'x', body });

const writesOf = (github: GithubServer) =>
  github.requests
    .filter(({ method }) => /POST|PATCH/.test(method))
    .filter(({ path }) => path.startsWith(ISSUES));

describe('keepDriftIssue', () => {
  it('opens one, writes only news into it, closes it, and opens another for new drift', async () => {
    await using github = await startGithubServer();
    const keep = await keeper(github);
    expect(await keep(null)).toEqual({ kind: 'none', url: null });
    const opened = await keep('one');
    expect(opened.kind).toBe('opened');
    expect(opened.url).toContain('/issues/');
    expect(await keep('one')).toEqual({ kind: 'unchanged', url: opened.url });
    expect(await keep('two')).toEqual({ kind: 'updated', url: opened.url });
    expect(await keep(null)).toEqual({ kind: 'closed', url: opened.url });
    expect(await keep(null)).toEqual({ kind: 'none', url: null });
    expect((await keep('three')).url).not.toBe(opened.url);
    expect(await issuesOf(github)).toMatchObject([
      { state: 'closed', body: `${toBody('two')}\ngone`, title: 'Drift' },
      { state: 'open', body: toBody('three') },
    ]);
    expect(writesOf(github)).toHaveLength(4);
  });

  it('finds its issue on a later page, and takes neither a copy of the marker nor another target for it', async () => {
    await using github = await startGithubServer();
    await open(github, toBody('copy'), 'developer');
    await open(github, toBody('other').replace('acme', 'acme-2'));
    await open(github, `hello\n${MARKER}`);
    await open(github, toBody('one'));
    for (let count = 0; count < 120; count += 1) await open(github, 'noise', 'developer');
    const keep = await keeper(github);
    expect((await keep('one')).kind).toBe('unchanged');
    expect(github.requests.filter(({ path }) => path === ISSUES)).toHaveLength(2);
  });

  it('keeps the older of two and closes the other', async () => {
    await using github = await startGithubServer();
    await open(github, toBody('one'));
    await open(github, toBody('one'));
    const keep = await keeper(github);
    expect((await keep('one')).kind).toBe('unchanged');
    expect((await issuesOf(github)).map(({ state }) => state)).toEqual(['open', 'closed']);
  });

  it('does not open a second one when the reply to the first was lost', async () => {
    await using github = await startGithubServer();
    github.extras.failNext({ method: 'POST', path: /\/issues$/, status: 502, afterwards: true });
    const keep = await keeper(github);
    expect((await keep('one')).kind).toBe('opened');
    expect(await issuesOf(github)).toHaveLength(1);
  });

  it('names the permission that is missing', async () => {
    await using github = await startGithubServer();
    const keep = await keeper(github, GITHUB_TOKENS.reader);
    await expect(keep('one')).rejects.toMatchObject({
      code: 'GITHUB_FORBIDDEN',
      status: 403,
      hint: 'Give the job the permission "issues: write", and see that issues are switched on in the settings of the repository.',
    });
    github.extras.failNext({ method: 'GET', path: /\/issues$/, status: 410 });
    await expect(keep('one')).rejects.toMatchObject({ code: 'GITHUB_REJECTED', status: 410 });
  });
});

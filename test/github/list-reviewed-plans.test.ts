import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createGithubClient } from '../../src/github/create-github-client.ts';
import { fetchRepository } from '../../src/github/fetch-repository.ts';
import { fetchReviews } from '../../src/github/fetch-reviews.ts';
import { listReviewedPlans, type ReviewedPlansStep } from '../../src/github/list-reviewed-plans.ts';
import type { MergedPullRequest } from '../../src/model/merged-pull-request.ts';
import { toMarker } from '../../src/model/to-marker.ts';
import { isRecord } from '../../src/util/is-record.ts';
import { GITHUB_REPOSITORY, GITHUB_TOKENS } from '../helpers/emulated-github.ts';
import { type ActionEvent, mergedEvent, pushEvent } from '../helpers/events.ts';
import { type GithubServer, startGithubServer } from '../helpers/github-server.ts';
import { createInstantClock } from '../helpers/instant-clock.ts';
import { contextOf } from '../helpers/run-contexts.ts';

const MARKER = toMarker('acme');
const REPO = `/repos/${GITHUB_REPOSITORY}`;
let github: GithubServer;
let clock: ReturnType<typeof createInstantClock>;
let branches = 0;
beforeAll(async () => {
  github = await startGithubServer();
});
afterAll(async () => {
  await github[Symbol.asyncDispose]();
});
beforeEach(() => {
  clock = createInstantClock();
});

const clientOf = () =>
  createGithubClient({ token: GITHUB_TOKENS.bot, apiUrl: github.apiUrl, clock: createInstantClock() });

/** Merges a new pull request with these comments; resolves with its number and the commit. */
async function merge(...bodies: readonly string[]) {
  branches += 1;
  const { number, headSha } = await github.openPullRequest(`walk-${branches}`);
  for (const body of bodies) await github.comment(number, body);
  const sha = await github.mergePullRequest(number);
  github.requests.length = 0;
  return { number, sha, headSha };
}

async function walkFrom(
  commit: string,
  options: { readonly event?: ActionEvent; readonly until?: number } = {},
) {
  const { event = pushEvent({ sha: commit }), until = Number.POSITIVE_INFINITY } = options;
  const context = await contextOf(event);
  if (context.repository === null) throw new Error('no repository');
  const steps: ReviewedPlansStep[] = [];
  const walk = listReviewedPlans({
    client: await clientOf(),
    context,
    repository: context.repository,
    target: 'acme',
    commit,
    defaultBranch: 'main',
    clock,
    signal: new AbortController().signal,
  });
  for await (const step of walk) {
    steps.push(step);
    if (steps.length === until) break;
  }
  const pulls: readonly MergedPullRequest[] = steps.flatMap((step) =>
    step.kind === 'pull-request' ? [step.pullRequest] : [],
  );
  const last = steps.at(-1);
  return { pulls, note: last?.kind === 'end' ? last.note : 'not ended' };
}

const paths = (pattern: RegExp) => github.requests.filter(({ path }) => pattern.test(path));

describe('the history of a commit', () => {
  it('brings its pull requests, the newest first, with our comments about the target alone', async () => {
    const first = await merge(`${MARKER}\nfirst`);
    const second = await merge('something else', `${toMarker('other')}\nother`, `${MARKER}\nsecond`);
    await github.comment(second.number, `${MARKER}\ncopied`, 'developer');
    github.requests.length = 0;
    const { pulls } = await walkFrom(second.sha, { until: 2 });
    expect(pulls).toMatchObject([
      { number: second.number, headSha: second.headSha, author: 'acme', comments: [`${MARKER}\nsecond`] },
      { number: first.number, baseRef: 'main', comments: [`${MARKER}\nfirst`] },
    ]);
    expect(pulls.every(({ mergedAt }) => mergedAt !== null)).toBe(true);
    expect(paths(/\/graphql$/)).toHaveLength(1);
    expect(paths(/\/commits$/)).toHaveLength(1);
  });

  it('is asked for no further than somebody reads', async () => {
    await merge();
    const { sha } = await merge();
    await walkFrom(sha, { until: 1 });
    expect(paths(/\/commits\/[0-9a-f]{40}\/pulls$/)).toHaveLength(1);
  });

  it('leaves out what was merged into it from the side', async () => {
    const { sha, headSha } = await merge();
    await walkFrom(sha);
    expect(paths(new RegExp(`${headSha}/pulls$`))).toEqual([]);
  });

  it('ends at the first commit of all, without a note', async () => {
    const { sha } = await merge();
    const { note, pulls } = await walkFrom(sha);
    expect(note).toBeNull();
    expect(new Set(pulls.map(({ number }) => number)).size).toBe(pulls.length);
  });

  it('ends after 300 commits, four calls a hundred and one each, and says so', async () => {
    const shaAt = (index: number) => index.toString(16).padStart(40, '0');
    const many = Array.from({ length: 1_200 }, (_, index) => ({
      sha: shaAt(index + 1),
      commit: { message: 'Change codes' },
      parents: [{ sha: shaAt(index + 2) }, { sha: 'f'.repeat(40) }],
    }));
    await using other = await startGithubServer();
    other.extras.addRoute('GET', /\/commits$/, ({ query }) => {
      const page = Number(new URLSearchParams(query).get('page'));
      const link = `<${other.apiUrl}${REPO}/commits?page=${page + 1}>; rel="next"`;
      const headers = { 'content-type': 'application/json', link };
      return { status: 200, headers, data: many.slice((page - 1) * 100, page * 100) };
    });
    const mine = github;
    github = other;
    const { note, pulls } = await walkFrom(shaAt(1)).finally(() => {
      github = mine;
    });
    expect(pulls).toEqual([]);
    expect(note).toMatch(/newest 300/);
    expect(other.requests.filter(({ path }) => path.endsWith('/pulls'))).toHaveLength(300);
    expect(other.requests.filter(({ path }) => path.endsWith('/commits')).length).toBeLessThanOrEqual(4);
  }, 60_000);

  it('says so when the pages end before the next first parent', async () => {
    const shaAt = (index: number) => index.toString(16).padStart(40, '0');
    await using other = await startGithubServer();
    other.extras.addRoute('GET', /\/commits$/, ({ query }) => {
      const page = Number(new URLSearchParams(query).get('page'));
      const link = `<${other.apiUrl}${REPO}/commits?page=${page + 1}>; rel="next"`;
      const entry = { sha: shaAt(page), commit: { message: 'x' }, parents: [{ sha: shaAt(99) }] };
      return { status: 200, headers: { 'content-type': 'application/json', link }, data: [entry] };
    });
    const mine = github;
    github = other;
    const { note } = await walkFrom(shaAt(1)).finally(() => {
      github = mine;
    });
    expect(note).toMatch(/older commits than the newest 1 were not found/);
    expect(other.requests.filter(({ path }) => path.endsWith('/commits'))).toHaveLength(10);
  });

  it('does not look into pull requests that cannot count', async () => {
    const { sha, number } = await merge(`${MARKER}\nfirst`);
    const pull = {
      number,
      user: null,
      head: { sha: 'a'.repeat(40) },
      base: { ref: 'release' },
      merged_at: null,
    };
    await using other = await startGithubServer();
    other.extras.addRoute('GET', /\/commits$/, () => ({
      status: 200,
      headers: { 'content-type': 'application/json' },
      data: [{ sha, commit: { message: 'x' }, parents: [] }],
    }));
    other.extras.addRoute('GET', /\/commits\/\w+\/pulls$/, () => ({
      status: 200,
      headers: { 'content-type': 'application/json' },
      data: [pull],
    }));
    const mine = github;
    github = other;
    const { pulls } = await walkFrom(sha).finally(() => {
      github = mine;
    });
    expect(pulls).toMatchObject([{ number, author: null, mergedAt: null, comments: [] }]);
    expect(other.requests.some(({ path }) => path.endsWith('/comments'))).toBe(false);
  });
});

describe('an empty answer for the newest commit', () => {
  const pushed = async (message: string) => {
    branches += 1;
    const body = { message, content: '', branch: 'main' };
    const reply = await github.call('owner', `PUT ${REPO}/contents/direct-${branches}.yml`, body);
    const commit = isRecord(reply) ? reply['commit'] : null;
    const sha = isRecord(commit) ? String(commit['sha']) : '';
    expect(sha).toMatch(/^[0-9a-f]{40}$/);
    github.requests.length = 0;
    return sha;
  };

  it('is taken for an answer when nothing names a pull request', async () => {
    const sha = await pushed('Change codes');
    await walkFrom(sha, { until: 1 });
    expect(paths(new RegExp(`${sha}/pulls$`))).toHaveLength(1);
    expect(clock.sleepsMs).toEqual([]);
  });

  it.each([
    ['the message of a merge', 'Merge pull request #12 from acme/feature', null],
    ['the message of a squash', 'Add codes (#12)\n\n* one', null],
    ['the event', 'Change codes', mergedEvent()],
  ])('is asked again for 30 seconds when %s names one', async (_, message, event) => {
    const sha = await pushed(message);
    await walkFrom(sha, { until: 1, ...(event === null ? {} : { event }) });
    expect(clock.sleepsMs.reduce((sum, ms) => sum + ms, 0)).toBe(30_000);
    expect(paths(new RegExp(`${sha}/pulls$`)).length).toBeGreaterThan(5);
  });

  it('is not asked again once GitHub knows the pull request', async () => {
    const { sha, number } = await merge();
    const { pulls } = await walkFrom(sha, { until: 1, event: mergedEvent() });
    expect(pulls).toMatchObject([{ number }]);
    expect(clock.sleepsMs).toEqual([]);
  });
});

describe('what GitHub refuses', () => {
  it.each([
    ['the history', /\/commits$/],
    ['the pull requests of a commit', /\/commits\/\w+\/pulls$/],
    ['the comments', /\/comments$/],
  ])('ends the walk with a note that names the permissions: %s', async (_, path) => {
    const { sha } = await merge();
    github.extras.failNext({ method: 'GET', path, status: 403, message: 'Resource not accessible' });
    const { pulls, note } = await walkFrom(sha);
    expect(pulls).toEqual([]);
    expect(note).toMatch(/403.*contents: read and pull-requests/);
  });
});

it('reads the reviews of a pull request in their order', async () => {
  const { number, headSha } = await github.openPullRequest('reviewed');
  await github.call('developer', `POST ${REPO}/pulls/${number}/reviews`, { event: 'COMMENT', body: 'well' });
  await github.call('developer', `POST ${REPO}/pulls/${number}/reviews`, { event: 'APPROVE' });
  const reviews = await fetchReviews(await clientOf(), { owner: 'acme', repo: 'codes', number });
  expect(reviews).toEqual([
    { reviewer: 'dev', isBot: false, state: 'COMMENTED', commit: headSha },
    { reviewer: 'dev', isBot: false, state: 'APPROVED', commit: headSha },
  ]);
});

it('asks GitHub for number and default branch only when the event does not tell', async () => {
  const client = await clientOf();
  github.requests.length = 0;
  const repository = { owner: 'acme', name: 'codes', id: 5, defaultBranch: 'trunk' };
  expect(await fetchRepository(client, repository)).toEqual(repository);
  expect(github.requests).toEqual([]);
  expect(await fetchRepository(client, { ...repository, id: null })).toMatchObject({
    id: github.repositoryId,
    defaultBranch: 'main',
  });
});

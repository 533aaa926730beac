import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/commands/system-clock.ts';
import { GithubError } from '../../src/errors/github-error.ts';
import { createGithubClient } from '../../src/github/create-github-client.ts';
import type { GithubClient } from '../../src/github/github-client.ts';
import { createRedactor } from '../../src/util/create-redactor.ts';
import { GITHUB_TOKENS } from '../helpers/emulated-github.ts';
import { type GithubServer, startGithubServer } from '../helpers/github-server.ts';
import { findFreePort } from '../helpers/http-server.ts';
import { createInstantClock } from '../helpers/instant-clock.ts';

const ROUTE = 'GET /repos/{owner}/{repo}';
const REPO = { owner: 'acme', repo: 'codes' };
const PATH = /^\/repos\/acme\/codes$/;

let github: GithubServer;
let clock = createInstantClock();
let client: GithubClient;
beforeAll(async () => {
  github = await startGithubServer();
});
afterAll(async () => {
  await github[Symbol.asyncDispose]();
});
beforeEach(async () => {
  clock = createInstantClock();
  github.requests.length = 0;
  client = await createGithubClient({ token: GITHUB_TOKENS.bot, apiUrl: github.apiUrl, clock });
});

const errorOf = async (work: Promise<unknown>): Promise<GithubError> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof GithubError) return error;
  throw new Error(`Expected a GithubError, got ${String(error)}`);
};

it('asks GitHub with the token', async () => {
  const reply = await client.request(ROUTE, REPO);
  expect(reply.data).toMatchObject({ full_name: 'acme/codes' });
  expect(github.requests).toMatchObject([
    { method: 'GET', path: '/repos/acme/codes', token: GITHUB_TOKENS.bot },
  ]);
});

describe('tries again', () => {
  it.each([500, 502, 503, 504])('after HTTP %i', async (status) => {
    github.extras.failNext({ method: 'GET', path: PATH, status });
    github.extras.failNext({ method: 'GET', path: PATH, status });
    await client.request(ROUTE, REPO);
    expect(clock.sleepsMs).toEqual([1_000, 3_000]);
  });

  it('as long as a secondary limit says, a POST too', async () => {
    const path = /comments$/;
    const { number } = await github.openPullRequest('limited');
    const message = 'You have exceeded a secondary rate limit.';
    github.extras.failNext({ method: 'POST', path, status: 403, headers: { 'retry-after': '7' }, message });
    github.extras.failNext({ method: 'POST', path, status: 403, message });
    await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...REPO,
      issue_number: number,
      body: 'text',
    });
    expect(clock.sleepsMs).toEqual([7_000, 60_000]);
    expect(await github.comments(number)).toHaveLength(1);
  });

  it('when a spent allowance is renewed soon', async () => {
    const reset = String(clock.nowMs() / 1_000 + 20);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    github.extras.failNext({ method: 'GET', path: PATH, status: 403, headers });
    await client.request(ROUTE, REPO);
    expect(clock.sleepsMs).toEqual([20_000]);
  });
});

describe('gives up', () => {
  it('after three tries', async () => {
    for (let count = 0; count < 3; count += 1)
      github.extras.failNext({ method: 'GET', path: PATH, status: 503 });
    const error = await errorOf(client.request(ROUTE, REPO));
    expect(error).toMatchObject({ code: 'GITHUB_UNAVAILABLE', status: 503, route: ROUTE });
    expect(github.requests).toHaveLength(3);
  });

  it('at once when the wait would be longer than a minute', async () => {
    github.extras.failNext({ method: 'GET', path: PATH, status: 429, headers: { 'retry-after': '61' } });
    expect(await errorOf(client.request(ROUTE, REPO))).toMatchObject({
      code: 'GITHUB_RATE_LIMITED',
      status: 429,
    });
    expect(clock.sleepsMs).toEqual([]);
  });

  it('at once when a POST may have been done', async () => {
    github.extras.failNext({ method: 'POST', path: /comments$/, status: 502 });
    const error = await errorOf(
      client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...REPO,
        issue_number: 1,
        body: 'x',
      }),
    );
    expect(error.code).toBe('GITHUB_UNAVAILABLE');
    expect(github.requests).toHaveLength(1);
  });

  it.each([
    [401, 'GITHUB_UNAUTHORIZED'],
    [403, 'GITHUB_FORBIDDEN'],
    [404, 'GITHUB_NOT_FOUND'],
    [422, 'GITHUB_REJECTED'],
  ])('at once on HTTP %i', async (status, code) => {
    github.extras.failNext({ method: 'GET', path: PATH, status });
    expect(await errorOf(client.request(ROUTE, REPO))).toMatchObject({ code, status });
    expect(github.requests).toHaveLength(1);
  });

  it('on a redirect, without following it', async () => {
    const headers = { location: `${github.apiUrl}/elsewhere` };
    github.extras.failNext({ method: 'GET', path: PATH, status: 301, headers });
    expect(await errorOf(client.request(ROUTE, REPO))).toMatchObject({
      code: 'GITHUB_UNEXPECTED_REPLY',
      status: 301,
    });
    expect(github.requests.map(({ path }) => path)).toEqual(['/repos/acme/codes']);
  });

  it('when nobody answers', async () => {
    const apiUrl = `http://127.0.0.1:${await findFreePort()}`;
    const lonely = await createGithubClient({ token: 't', apiUrl, clock });
    const error = await errorOf(lonely.request(ROUTE, REPO));
    expect(error).toMatchObject({ code: 'GITHUB_UNAVAILABLE', status: null });
    expect(error.message).toContain('ECONNREFUSED');
    expect(clock.sleepsMs).toEqual([1_000, 3_000]);
  });
});

it('keeps token and reply out of its errors', async () => {
  github.extras.failNext({ method: 'GET', path: PATH, status: 403, message: `x${'y'.repeat(5_000)}` });
  const error = await errorOf(client.request(ROUTE, REPO));
  const text = `${error.stack ?? ''} ${JSON.stringify(error)} ${JSON.stringify(error.cause ?? null)}`;
  expect(text).not.toContain(GITHUB_TOKENS.bot);
  expect(error.message.length).toBeLessThan(400);
});

it('does not wait for a limit once the run is cancelled', async () => {
  const controller = new AbortController();
  const patient = await createGithubClient({
    token: GITHUB_TOKENS.bot,
    apiUrl: github.apiUrl,
    clock: systemClock,
    signal: controller.signal,
  });
  github.extras.failNext({ method: 'GET', path: PATH, status: 429, headers: { 'retry-after': '50' } });
  const error = errorOf(patient.request(ROUTE, REPO));
  await expect.poll(() => github.requests.length).toBe(1);
  controller.abort();
  expect(await error).toMatchObject({ code: 'GITHUB_RATE_LIMITED' });
  expect(await patient.request(ROUTE, REPO)).toMatchObject({ status: 200 });
});

describe('a call that is under way when the run is cancelled', () => {
  const openClient = async (whenCancelled: 'finish' | 'give-up') => {
    const cancelling = new AbortController();
    const { signal } = cancelling;
    const options = { token: GITHUB_TOKENS.bot, apiUrl: github.apiUrl, clock: systemClock, signal };
    return { cancelling, cancellable: await createGithubClient({ ...options, whenCancelled }) };
  };

  it('is given up at once where it belongs to the run, and no other one leaves', async () => {
    const held = github.extras.hold('GET', PATH);
    const { cancelling, cancellable } = await openClient('give-up');
    const error = errorOf(cancellable.request(ROUTE, REPO));
    await held.arrived;
    cancelling.abort();
    expect(await error).toMatchObject({ code: 'GITHUB_CANCELLED', status: null });
    held.release();
    github.requests.length = 0;
    expect(await errorOf(cancellable.request(ROUTE, REPO))).toMatchObject({ code: 'GITHUB_CANCELLED' });
    expect(github.requests).toEqual([]);
  });

  it('comes to its end where it tells of the run', async () => {
    const held = github.extras.hold('GET', PATH);
    const { cancelling, cancellable } = await openClient('finish');
    const reply = cancellable.request(ROUTE, REPO);
    await held.arrived;
    cancelling.abort();
    held.release();
    expect(await reply).toMatchObject({ status: 200 });
  });
});

describe('query', () => {
  it('resolves with the data', async () => {
    expect(await client.query('query { viewer { login } }')).toEqual({
      viewer: { login: 'github-actions[bot]' },
    });
    expect(github.requests.map(({ path }) => path)).toEqual(['/graphql']);
  });

  it('may be tried again, since it changes nothing', async () => {
    github.extras.failNext({ method: 'POST', path: /graphql/, status: 502 });
    await client.query('query { viewer { login } }');
    expect(github.requests).toHaveLength(2);
  });

  it('fails on GraphQL errors', async () => {
    expect(await errorOf(client.query('query { nothing }'))).toMatchObject({
      code: 'GITHUB_UNEXPECTED_REPLY',
    });
  });
});

describe('what GitHub repeats', () => {
  const secret = 'secret-0123456789';
  const careful = () => {
    const redactor = createRedactor();
    redactor.add(secret);
    return createGithubClient({ token: 't', apiUrl: github.apiUrl, clock, redactor });
  };

  it('is taken out of replies, headers and messages', async () => {
    const headers = { 'x-echo': secret, 'content-type': 'application/json' };
    github.extras.addRoute('GET', /^\/echo$/, () => ({ status: 200, headers, data: { a: [{ b: secret }] } }));
    const reply = await (await careful()).request('GET /echo', {});
    expect(reply.data).toEqual({ a: [{ b: '***' }] });
    expect(reply.headers['x-echo']).toBe('***');
    github.extras.failNext({ method: 'GET', path: PATH, status: 422, message: `x${secret.repeat(20)}` });
    const error = await errorOf((await careful()).request(ROUTE, REPO));
    expect(error.message).toContain('(x***');
    expect(error.message).not.toContain(secret.slice(0, 10));
  });

  it('is not printed when a reply calls itself deprecated', async () => {
    const warn = vi.spyOn(console, 'warn');
    const headers = { deprecation: 'true', sunset: secret, 'content-type': 'application/json' };
    github.extras.addRoute('GET', /^\/old$/, () => ({ status: 200, headers, data: {} }));
    await (await careful()).request('GET /old', {});
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createGithubClient } from '../../src/github/create-github-client.ts';
import { type ReviewCommentRequest, upsertReviewComment } from '../../src/github/upsert-review-comment.ts';
import { toMarker } from '../../src/model/to-marker.ts';
import { GITHUB_TOKENS } from '../helpers/emulated-github.ts';
import { pullRequestEvent, pushEvent } from '../helpers/events.ts';
import { type GithubServer, type OpenedPullRequest, startGithubServer } from '../helpers/github-server.ts';
import { createInstantClock } from '../helpers/instant-clock.ts';
import { contextOf } from '../helpers/run-contexts.ts';

const MARKER = toMarker('acme');
const toComparable = (body: string) => body.replaceAll(/run \d+/g, 'run');

let github: GithubServer;
let pull: OpenedPullRequest;
let branches = 0;
beforeAll(async () => {
  github = await startGithubServer();
});
afterAll(async () => {
  await github[Symbol.asyncDispose]();
});
beforeEach(async () => {
  branches += 1;
  pull = await github.openPullRequest(`feature-${branches}`);
  github.requests.length = 0;
  github.extras.viewerLogin = 'github-actions[bot]';
});

async function upsert(
  body: string,
  options: Partial<ReviewCommentRequest> & { readonly token?: string } = {},
) {
  const { token = GITHUB_TOKENS.bot, ...rest } = options;
  return await upsertReviewComment({
    client: await createGithubClient({ token, apiUrl: github.apiUrl, clock: createInstantClock() }),
    context: await contextOf(pullRequestEvent({ number: pull.number, headSha: pull.headSha })),
    target: 'acme',
    body,
    plannedHeadSha: pull.headSha,
    mode: 'true',
    isEmptyPlan: false,
    toComparable,
    ...rest,
  });
}

const writes = () => github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
const bodies = async () => (await github.comments(pull.number)).map(({ body }) => body);

describe('the first plan', () => {
  it('makes a comment whose first line is the marker', async () => {
    const result = await upsert('plan');
    const [comment] = await github.comments(pull.number);
    expect(result).toEqual({ kind: 'created', url: comment?.url });
    expect(comment).toMatchObject({ body: `${MARKER}\nplan`, author: 'github-actions[bot]' });
  });

  it('does not put the marker twice', async () => {
    await upsert(`${MARKER}\nplan`);
    expect(await bodies()).toEqual([`${MARKER}\nplan`]);
  });

  it('makes none for an empty plan when only changes are wanted', async () => {
    expect(await upsert('nothing', { mode: 'changes', isEmptyPlan: true })).toEqual({
      kind: 'skipped',
      url: null,
    });
    expect(await upsert('nothing', { mode: 'true', isEmptyPlan: true })).toMatchObject({ kind: 'created' });
  });

  it('is skipped where there is no pull request', async () => {
    expect(await upsert('plan', { context: await contextOf(pushEvent()) })).toEqual({
      kind: 'skipped',
      url: null,
    });
    expect(github.requests).toEqual([]);
  });
});

describe('the next plan', () => {
  it('updates the comment in place', async () => {
    const first = await upsert('plan A');
    expect(await upsert('plan B')).toEqual({ kind: 'updated', url: first.url });
    expect(await bodies()).toEqual([`${MARKER}\nplan B`]);
  });

  it('empties a comment that is there, though only changes are wanted', async () => {
    await upsert('plan A');
    expect(await upsert('nothing', { mode: 'changes', isEmptyPlan: true })).toMatchObject({
      kind: 'updated',
    });
  });

  it('writes nothing when only the link to the run would change', async () => {
    const first = await upsert('plan\nrun 1\n');
    github.requests.length = 0;
    expect(await upsert('plan\nrun 2\n')).toEqual({ kind: 'unchanged', url: first.url });
    expect(writes()).toEqual([]);
    expect(github.requests.filter(({ method }) => method === 'GET')).toHaveLength(1);
  });

  it('takes other line ends for no change', async () => {
    await github.comment(pull.number, `${MARKER}\r\nline 1\r\nline 2`);
    expect(await upsert('line 1\nline 2\n')).toMatchObject({ kind: 'unchanged' });
  });

  it('keeps targets apart, one the beginning of the other', async () => {
    await upsert('of acme');
    expect(await upsert('of acme-2', { target: 'acme-2' })).toMatchObject({ kind: 'created' });
    expect(await upsert('again', { target: 'acme' })).toMatchObject({ kind: 'updated' });
    expect(await bodies()).toEqual([`${MARKER}\nagain`, `${toMarker('acme-2')}\nof acme-2`]);
  });
});

describe('among the comments of others', () => {
  it('finds ours behind 250 of them, with one list call for a hundred', async () => {
    const talk = Array.from({ length: 250 }, (_, index) => `talk ${index}`);
    await Promise.all(talk.map((text) => github.comment(pull.number, text, 'developer')));
    const ours = await github.comment(pull.number, `${MARKER}\nold`);
    expect(await upsert('new')).toEqual({ kind: 'updated', url: ours.url });
    const lists = github.requests.filter(({ path }) => path.endsWith(`/issues/${pull.number}/comments`));
    expect(lists.map(({ query }) => query)).toEqual([
      '?per_page=100&page=1',
      '?per_page=100&page=2',
      '?per_page=100&page=3',
    ]);
    expect(writes()).toHaveLength(1);
  });

  it('never touches one that copies our marker', async () => {
    const foreign = await github.comment(pull.number, `${MARKER}\nforged`, 'developer');
    expect(await upsert('plan')).toMatchObject({ kind: 'created' });
    const comments = await github.comments(pull.number);
    expect(comments.find(({ id }) => id === foreign.id)?.body).toBe(`${MARKER}\nforged`);
    expect(comments).toHaveLength(2);
  });

  it('does not take one of ours that only quotes the marker', async () => {
    await github.comment(pull.number, `See:\n${MARKER}`);
    expect(await upsert('plan')).toMatchObject({ kind: 'created' });
  });

  it('knows itself when GraphQL spells the name without [bot], and when it does not answer', async () => {
    await github.comment(pull.number, `${MARKER}\nold`);
    github.extras.viewerLogin = 'github-actions';
    expect(await upsert('new')).toMatchObject({ kind: 'updated' });
    github.extras.viewerLogin = null;
    expect(await upsert('newer')).toMatchObject({ kind: 'updated' });
  });

  it('does not take a person for the app that has the same name', async () => {
    const foreign = await github.comment(pull.number, `${MARKER}\nforged`, 'developer');
    github.extras.viewerLogin = 'dev[bot]';
    expect(await upsert('plan')).toMatchObject({ kind: 'created' });
    const comments = await github.comments(pull.number);
    expect(comments.find(({ id }) => id === foreign.id)?.body).toBe(`${MARKER}\nforged`);
  });

  it("finds a person's own comment when the token is a person's", async () => {
    await github.comment(pull.number, `${MARKER}\nby the bot`);
    await github.comment(pull.number, `${MARKER}\nold`, 'developer');
    github.extras.viewerLogin = 'dev';
    expect(await upsert('new', { token: GITHUB_TOKENS.developer })).toMatchObject({ kind: 'updated' });
    expect(await bodies()).toEqual([`${MARKER}\nby the bot`, `${MARKER}\nnew`]);
  });
});

describe('two of ours', () => {
  it('become one: the older stays, the other goes', async () => {
    const older = await github.comment(pull.number, `${MARKER}\none`);
    await github.comment(pull.number, 'between', 'developer');
    await github.comment(pull.number, `${MARKER}\ntwo`);
    expect(await upsert('three')).toEqual({ kind: 'updated', url: older.url });
    expect(await bodies()).toEqual([`${MARKER}\nthree`, 'between']);
  });

  it('become one without a word when the older says it already', async () => {
    await github.comment(pull.number, `${MARKER}\none`);
    await github.comment(pull.number, `${MARKER}\ntwo`);
    expect(await upsert('one')).toMatchObject({ kind: 'unchanged' });
    expect(await bodies()).toEqual([`${MARKER}\none`]);
    expect(writes().map(({ method }) => method)).toEqual(['DELETE']);
  });

  it('stay when the second is being deleted by another run', async () => {
    await github.comment(pull.number, `${MARKER}\none`);
    await github.comment(pull.number, `${MARKER}\ntwo`);
    github.extras.failNext({ method: 'DELETE', path: /comments/, status: 404 });
    expect(await upsert('three')).toMatchObject({ kind: 'updated' });
  });
});

describe('a pull request that has moved on', () => {
  const newer = 'f'.repeat(40);
  it('gets no first comment', async () => {
    github.extras.setHead(pull.number, newer);
    expect(await upsert('plan')).toEqual({ kind: 'superseded', url: null, headSha: newer });
    expect(await bodies()).toEqual([]);
  });

  it('keeps the comment that it has, and a double too', async () => {
    const [first, second] = [`${MARKER}\none`, `${MARKER}\ntwo`];
    const { url } = await github.comment(pull.number, first);
    await github.comment(pull.number, second);
    github.extras.setHead(pull.number, newer);
    expect(await upsert('three')).toEqual({ kind: 'superseded', url, headSha: newer });
    expect(await bodies()).toEqual([first, second]);
  });
});

describe('a pull request that is closed', () => {
  it('keeps the comment that was read, whatever runs for it later', async () => {
    const { url } = await github.comment(pull.number, `${MARKER}\none`);
    await github.closePullRequest(pull.number);
    expect(await upsert('two')).toEqual({ kind: 'closed', url });
    expect(await bodies()).toEqual([`${MARKER}\none`]);
    expect(await upsert('one')).toEqual({ kind: 'unchanged', url });
  });

  it('gets no first comment: nobody could have read it before the merge', async () => {
    await github.mergePullRequest(pull.number);
    expect(await upsert('plan')).toEqual({ kind: 'closed', url: null });
    expect(await bodies()).toEqual([]);
  });
});

describe('a token that may not write', () => {
  it('is no failure', async () => {
    expect(await upsert('plan', { token: GITHUB_TOKENS.reader })).toEqual({ kind: 'read-only', url: null });
    await github.comment(pull.number, `${MARKER}\nold`);
    expect(await upsert('new', { token: GITHUB_TOKENS.reader })).toEqual({ kind: 'read-only', url: null });
    expect(await bodies()).toEqual([`${MARKER}\nold`]);
  });

  it('is no failure when it may not even read', async () => {
    github.extras.failNext({ method: 'GET', path: /comments/, status: 404 });
    expect(await upsert('plan')).toEqual({ kind: 'read-only', url: null });
  });
});

describe('trouble', () => {
  it('with a text that is too long names both lengths', async () => {
    const failure = upsert('x'.repeat(70_000));
    await expect(failure).rejects.toMatchObject({ code: 'GITHUB_COMMENT_TOO_LONG', status: 422 });
    await expect(failure).rejects.toThrow(/70042.*65536/);
  });

  it('with a bad token is an error', async () => {
    github.extras.failNext({ method: 'GET', path: /comments/, status: 401 });
    await expect(upsert('plan')).rejects.toMatchObject({ code: 'GITHUB_UNAUTHORIZED' });
  });

  it('with a lost answer does not make two comments', async () => {
    github.extras.failNext({ method: 'POST', path: /comments$/, status: 502, afterwards: true });
    expect(await upsert('plan')).toMatchObject({ kind: 'created' });
    expect(await bodies()).toEqual([`${MARKER}\nplan`]);
  });

  it('with a create that was not done makes it again', async () => {
    github.extras.failNext({ method: 'POST', path: /comments$/, status: 502 });
    expect(await upsert('plan')).toMatchObject({ kind: 'created' });
    expect(await bodies()).toEqual([`${MARKER}\nplan`]);
  });
});

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createGithubClient } from '../../src/github/create-github-client.ts';
import { listPullRequestsOfCommit } from '../../src/github/list-pull-requests-of-commit.ts';
import { type ReviewCommentRewrite, rewriteReviewComment } from '../../src/github/rewrite-review-comment.ts';
import { toMarker } from '../../src/model/to-marker.ts';
import { GITHUB_TOKENS } from '../helpers/emulated-github.ts';
import { closedEvent, pushEvent } from '../helpers/events.ts';
import { type GithubServer, type OpenedPullRequest, startGithubServer } from '../helpers/github-server.ts';
import { createInstantClock } from '../helpers/instant-clock.ts';
import { contextOf } from '../helpers/run-contexts.ts';

const MARKER = toMarker('acme');
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
});

const clientOf = (token: string = GITHUB_TOKENS.bot) =>
  createGithubClient({ token, apiUrl: github.apiUrl, clock: createInstantClock() });

async function rewrite(options: Partial<ReviewCommentRewrite> = {}) {
  return await rewriteReviewComment({
    client: await clientOf(),
    context: await contextOf(closedEvent({ number: pull.number, headSha: pull.headSha })),
    target: 'acme',
    rewrite: (body) => body.replace(`${MARKER}\n`, `${MARKER}\nNothing was applied.\n`),
    ...options,
  });
}

it('tells the comment of a closed pull request what became of its plan, which stays', async () => {
  const { url } = await github.comment(pull.number, `${MARKER}\nplan`);
  await github.closePullRequest(pull.number);
  expect(await rewrite()).toEqual({ kind: 'updated', url });
  const [comment] = await github.comments(pull.number);
  expect(comment?.body).toBe(`${MARKER}\nNothing was applied.\nplan`);
});

it('finds the pull request of a pushed merge commit and completes its comment', async () => {
  const { url } = await github.comment(pull.number, `${MARKER}\nplan`);
  const sha = await github.mergePullRequest(pull.number);
  const context = await contextOf(pushEvent({ sha }));
  const client = await clientOf();
  const found = await listPullRequestsOfCommit(client, { context, commit: sha });
  expect(found).toMatchObject([
    { number: pull.number, baseRef: 'main', headSha: pull.headSha, mergeCommitSha: sha },
  ]);
  expect(Date.parse(found[0]?.mergedAt ?? '')).toBeGreaterThan(0);
  expect(await rewrite({ client, context, pullRequest: pull.number })).toEqual({ kind: 'updated', url });
});

it('writes nothing when the text stays', async () => {
  const { url } = await github.comment(pull.number, `${MARKER}\nplan`);
  expect(await rewrite({ rewrite: (body) => body })).toEqual({ kind: 'unchanged', url });
  expect(github.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
});

it('makes no comment where there is none of ours', async () => {
  await github.comment(pull.number, `${MARKER}\nforged`, 'developer');
  expect(await rewrite()).toEqual({ kind: 'absent', url: null });
  expect(await rewrite({ context: await contextOf(pushEvent()) })).toEqual({ kind: 'absent', url: null });
});

it('does not fail with a read-only token', async () => {
  await github.comment(pull.number, `${MARKER}\nplan`);
  expect(await rewrite({ client: await clientOf(GITHUB_TOKENS.reader) })).toEqual({
    kind: 'read-only',
    url: null,
  });
});

it('knows no pull request of a commit that was pushed directly', async () => {
  const context = await contextOf(pushEvent());
  expect(await listPullRequestsOfCommit(await clientOf(), { context, commit: 'd'.repeat(40) })).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/input-error.ts';
import { readRunContext } from '../../src/github/read-run-context.ts';
import {
  type ActionEvent,
  closedEvent,
  dependabotEvent,
  forkEvent,
  mergedEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  SHA,
  scheduleEvent,
  workflowDispatchEvent,
} from '../helpers/events.ts';
import { contextOf } from '../helpers/run-contexts.ts';

describe('commit', () => {
  const rows: readonly (readonly [string, ActionEvent, string])[] = [
    ['the head of an open pull request, not its trial merge', pullRequestEvent(), SHA.head],
    ['the merge commit of a merged pull request', mergedEvent(), SHA.merge],
    ['the head of a pull request that was closed without a merge', closedEvent(), SHA.head],
    ['the pushed commit', pushEvent(), SHA.pushed],
    ['the commit of a merge group', mergeGroupEvent(), SHA.group],
    ['GITHUB_SHA of a schedule', scheduleEvent(), SHA.pushed],
    ['GITHUB_SHA of a manual run', workflowDispatchEvent(), SHA.pushed],
  ];
  it.each(rows)('is %s', async (_, event, commit) => {
    expect((await contextOf(event)).commit).toBe(commit);
  });

  it('is GITHUB_SHA when a push deleted its branch', async () => {
    const event = pushEvent({ sha: '0'.repeat(40) });
    expect((await contextOf({ ...event, sha: SHA.head })).commit).toBe(SHA.head);
  });

  it('is null where nothing names one', async () => {
    expect((await contextOf({ ...scheduleEvent(), sha: '' })).commit).toBeNull();
  });
});

describe('untrusted', () => {
  const rows: readonly (readonly [string, ActionEvent, 'fork' | 'dependabot' | null])[] = [
    ['a pull request of the repository itself', pullRequestEvent(), null],
    ['a fork', forkEvent(), 'fork'],
    ['a fork that is gone', forkEvent({ from: null }), 'fork'],
    ['a pull request by Dependabot', dependabotEvent(), 'dependabot'],
    [
      'a push by Dependabot',
      pushEvent({ actor: 'dependabot[bot]', ref: 'refs/heads/dependabot/x' }),
      'dependabot',
    ],
    ['a person whose name resembles it', pullRequestEvent({ author: 'dependabot' }), null],
    ['a push', pushEvent(), null],
  ];
  it.each(rows)('tells of %s', async (_, event, untrusted) => {
    expect((await contextOf(event)).untrusted).toBe(untrusted);
  });
});

it('reads all facts of a pull request', async () => {
  const context = await contextOf(mergedEvent({ number: 12, author: 'jo', base: 'release' }), {
    GITHUB_RUN_ATTEMPT: '3',
  });
  expect(context).toEqual({
    eventName: 'pull_request',
    eventAction: 'closed',
    repository: { owner: 'acme', name: 'codes', id: 1, defaultBranch: 'main' },
    ref: 'refs/heads/release',
    actor: 'jo',
    commit: SHA.merge,
    pullRequest: {
      number: 12,
      headSha: SHA.head,
      headRepository: 'acme/codes',
      baseRef: 'release',
      baseSha: SHA.pushed,
      merged: true,
      mergeCommitSha: SHA.merge,
      author: 'jo',
    },
    untrusted: null,
    runId: '4711',
    runAttempt: 3,
    job: 'callcodes',
    runUrl: 'https://github.com/acme/codes/actions/runs/4711/attempts/3',
    apiUrl: 'https://api.github.com',
    serverUrl: 'https://github.com',
    workspace: '/workspace',
  });
});

describe('a malformed payload', () => {
  const good = pullRequestEvent();
  const withPull = (fields: Readonly<Record<string, unknown>>): ActionEvent => ({
    ...good,
    payload: { ...good.payload, pull_request: { ...Object(good.payload['pull_request']), ...fields } },
  });
  const rows: readonly (readonly [string, ActionEvent, RegExp])[] = [
    ['no pull request', { ...good, payload: {} }, /"pull_request"/],
    ['a number that is a text', withPull({ number: '1' }), /"pull_request\.number"/],
    ['no head', withPull({ head: null }), /"pull_request\.head\.sha"/],
    [
      'a base without a repository',
      withPull({ base: { ref: 'main' } }),
      /"pull_request\.base\.repo\.full_name"/,
    ],
    ['merged that is no flag', withPull({ merged: 'yes' }), /"pull_request\.merged"/],
    [
      'a merge group without a commit',
      { ...mergeGroupEvent(), payload: { merge_group: {} } },
      /"merge_group\.head_sha"/,
    ],
  ];
  it.each(rows)('is refused, naming the field: %s', async (_, event, message) => {
    const failure = contextOf(event);
    await expect(failure).rejects.toThrow(InputError);
    await expect(failure).rejects.toThrow(message);
  });

  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_PATH: '/e',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'a/b',
  };
  const local = { workspace: '/', readCommit: async () => null };
  it.each(['', '{', '[]', 'null', '"x"'])('is refused when it is %j', async (text) => {
    await expect(readRunContext({ env, readFile: async () => text, local })).rejects.toThrow(InputError);
  });

  it('is refused when the file cannot be read, keeping the cause', async () => {
    const cause = new Error('ENOENT');
    const readFile = () => Promise.reject(cause);
    await expect(readRunContext({ env, readFile, local })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      cause,
    });
  });

  it('is refused when a variable of the runner is missing', async () => {
    await expect(contextOf(pushEvent(), { GITHUB_WORKSPACE: '' })).rejects.toThrow(/GITHUB_WORKSPACE/);
    await expect(contextOf(pushEvent(), { GITHUB_REPOSITORY: 'acme' })).rejects.toThrow(/GITHUB_REPOSITORY/);
  });
});

it('is local outside GitHub Actions, whatever variables lie around', async () => {
  const context = await readRunContext({
    env: { GITHUB_ACTIONS: 'false', GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'acme/codes' },
    readFile: () => Promise.reject(new Error('not to be read')),
    local: { workspace: '/desk', readCommit: async () => SHA.head },
  });
  expect(context).toMatchObject({
    eventName: 'local',
    commit: SHA.head,
    workspace: '/desk',
    repository: null,
    pullRequest: null,
    apiUrl: 'https://api.github.com',
  });
});

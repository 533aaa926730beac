import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { isCancellation } from '../../src/commands/is-cancellation.ts';
import { runCommand } from '../../src/commands/run-command.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { CancelledError } from '../../src/errors/cancelled-error.ts';
import { GithubError } from '../../src/errors/github-error.ts';
import { InputError } from '../../src/errors/input-error.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { CAMPAIGN } from '../helpers/matrices.ts';
import { toTestRun } from '../helpers/test-run.ts';

const API = { route: 'GET', status: null, attempts: 1, requestId: null } as const;
const GITHUB = { route: 'GET', status: null, requestId: null } as const;

describe('a run that was cancelled', () => {
  it.each(['validate', 'plan', 'drift', 'apply'])('comes to nothing: %s', async (command) => {
    await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
    const printed: string[] = [];
    const environment = { signal: AbortSignal.abort(), print: (text: string) => void printed.push(text) };
    const { directory } = workspace;
    const run = await toTestRun({ inputs: { command }, workspace: directory, environment });
    expect(await runCommand(run)).toMatchObject({
      command,
      outcome: 'partial',
      cancelled: true,
      reasons: [],
      files: { plan: null, report: null, audit: null },
    });
    expect(printed).toEqual([]);
    expect(await readdir(directory)).toEqual(['callcodes']);
  });

  it('has failed all the same when something else was wrong before', async () => {
    const environment = { signal: AbortSignal.abort() };
    const run = await toTestRun({
      inputs: { command: 'drift', 'base-url': 'https://tenant.example' },
      environment,
    });
    expect(await runCommand(run)).toMatchObject({ outcome: 'failed', cancelled: false });
  });
});

describe('isCancellation', () => {
  it.each<[Error, boolean]>([
    [new CancelledError(), true],
    [new DOMException('The operation was aborted', 'AbortError'), true],
    [new ApiError('given up', { ...API, code: 'API_CANCELLED' }), true],
    [new ApiError('no reply', { ...API, code: 'API_UNAVAILABLE' }), false],
    [new GithubError('given up', { ...GITHUB, code: 'GITHUB_CANCELLED' }), true],
    [new GithubError('no reply', { ...GITHUB, code: 'GITHUB_UNAVAILABLE' }), false],
    [new InputError('wrong'), false],
  ])('%s after a signal: %s', (error, expected) => {
    expect(isCancellation(error, AbortSignal.abort())).toBe(expected);
  });

  it('is false without a signal', () => {
    expect(isCancellation(new CancelledError(), new AbortController().signal)).toBe(false);
  });
});

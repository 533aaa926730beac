import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ActionEvent } from './events.ts';

/** The event payload and the files by which a step talks back. */
export interface RunnerFiles {
  readonly event: string;
  readonly output: string;
  readonly summary: string;
  readonly state: string;
  readonly env: string;
  readonly path: string;
}

export async function createRunnerFiles(root: string, event: ActionEvent): Promise<RunnerFiles> {
  const at = (name: string) => path.join(root, name);
  const files = {
    event: at('event.json'),
    output: at('output'),
    summary: at('summary'),
    state: at('state'),
    env: at('env'),
    path: at('path'),
  };
  for (const file of Object.values(files)) await writeFile(file, '');
  await writeFile(files.event, JSON.stringify(event.payload));
  return files;
}

export interface RunnerFacts {
  readonly event: ActionEvent;
  readonly apiUrl?: string;
  readonly runAttempt?: number;
  readonly files: RunnerFiles;
  readonly workspace: string;
  readonly runnerTemp: string;
}

/** The variables that a GitHub-hosted runner sets, and of our own environment only the path. */
export function toRunnerEnv(facts: RunnerFacts): Record<string, string> {
  const { event, apiUrl = 'http://127.0.0.1:9', runAttempt = 1, files, workspace, runnerTemp } = facts;
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: runnerTemp,
    CI: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: runnerTemp,
    RUNNER_ENVIRONMENT: 'github-hosted',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'callcodes',
    GITHUB_ACTOR: event.actor,
    GITHUB_API_URL: apiUrl,
    GITHUB_ENV: files.env,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
    GITHUB_JOB: 'callcodes',
    GITHUB_OUTPUT: files.output,
    GITHUB_PATH: files.path,
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: 'acme/codes',
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_RUN_ATTEMPT: String(runAttempt),
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: event.sha,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKFLOW: 'callcodes',
    GITHUB_WORKSPACE: workspace,
  };
}

import { readRunContext } from '../../src/github/read-run-context.ts';
import type { RunContext } from '../../src/model/run-context.ts';
import type { ActionEvent } from './events.ts';

/** The context that a runner's variables and this event make. */
export async function contextOf(
  event: ActionEvent,
  env: Readonly<Record<string, string>> = {},
): Promise<RunContext> {
  return await readRunContext({
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: event.actor,
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: '/event.json',
      GITHUB_JOB: 'callcodes',
      GITHUB_REF: event.ref,
      GITHUB_REPOSITORY: 'acme/codes',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: '4711',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: event.sha,
      GITHUB_WORKSPACE: '/workspace',
      ...env,
    },
    readFile: async () => JSON.stringify(event.payload),
    local: { workspace: '/desk', readCommit: async () => null },
  });
}

import { randomUUID } from 'node:crypto';
import { reportFailure } from './commands/report-failure.ts';
import { runAction } from './commands/run-action.ts';
import { runPost } from './commands/run-post.ts';
import { VERSION } from './model/version.ts';
import { createRedactor } from './util/create-redactor.ts';
import { guardOutput } from './util/guard-output.ts';

/** GitHub runs the same file for `main` and `post`; this state, which `main` leaves, tells them apart. */
const POST_STATE = 'is-post';

const redactor = createRedactor();
guardOutput(process.stdout, redactor);
guardOutput(process.stderr, redactor);

const cancelling = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    if (cancelling.signal.aborted) process.exit(1);
    cancelling.abort(new Error(name));
  });
}
const surroundings = {
  env: process.env,
  signal: cancelling.signal,
  write: (text: string) => {
    process.stdout.write(text);
  },
  redactor,
  random: Math.random,
  randomUuid: randomUUID,
  version: VERSION,
};
// Node would print the error with all its fields, and a client's error holds the request that it sent.
process.on('uncaughtException', (error) => {
  cancelling.abort(error);
  void reportFailure(error, surroundings).finally(() => process.exit(1));
});
const { getState, saveState } = await import('@actions/core');
if (getState(POST_STATE) === 'true') {
  process.exitCode = await runPost(surroundings);
} else {
  saveState(POST_STATE, 'true');
  process.exitCode = await runAction(surroundings);
}

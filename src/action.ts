import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { ENDED_AT_ONCE_WORDS } from './commands/cancel-words.ts';
import { reportFailure } from './commands/report-failure.ts';
import { runAction } from './commands/run-action.ts';
import { runPost } from './commands/run-post.ts';
import { VERSION } from './model/version.ts';
import { createRedactor } from './util/create-redactor.ts';
import { guardOutput } from './util/guard-output.ts';

/** What `post` is started by; it imports this file. A state that `main` leaves would be missing when `main` was killed early. */
const POST_FILE = 'post.js';

const redactor = createRedactor();
guardOutput(process.stdout, redactor);
guardOutput(process.stderr, redactor);

const cancelling = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    // A second signal does not wait for anything: the post step uploads what there is by then.
    if (cancelling.signal.aborted) {
      process.stdout.write(ENDED_AT_ONCE_WORDS);
      process.exit(1);
    }
    cancelling.abort(new Error(name));
  });
}
let hasCrashed = false;
const surroundings = {
  env: process.env,
  signal: cancelling.signal,
  hasCrashed: () => hasCrashed,
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
  hasCrashed = true;
  cancelling.abort(error);
  void reportFailure(error, surroundings).finally(() => process.exit(1));
});
const run = basename(process.argv[1] ?? '') === POST_FILE ? runPost : runAction;
process.exitCode = await run(surroundings);

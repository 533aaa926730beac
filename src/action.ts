import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { runAction } from './commands/run-action.ts';
import { runPost } from './commands/run-post.ts';
import { VERSION } from './model/version.ts';

/** What `post` is started by; it imports this file. A state that `main` leaves would be missing when `main` was killed early. */
const POST_FILE = 'post.js';

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
  random: Math.random,
  randomUuid: randomUUID,
  version: VERSION,
};
const run = basename(process.argv[1] ?? '') === POST_FILE ? runPost : runAction;
process.exitCode = await run(surroundings);

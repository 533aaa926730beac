import { randomUUID } from 'node:crypto';
import { runAction } from './commands/run-action.ts';
import { runPost } from './commands/run-post.ts';
import { VERSION } from './model/version.ts';

/** The file of the post step passes it on. A state that `main` leaves would not do: `main` may be ended before it does. */
const POST_ARGUMENT = 'post';

const cancelling = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    // A second signal does not wait for anything: the post step uploads what there is by then.
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
const run = process.argv.includes(POST_ARGUMENT) ? runPost : runAction;
process.exitCode = await run(surroundings);

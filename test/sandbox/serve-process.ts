import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { createSandbox } from '../../src/sandbox/create-sandbox.ts';
import { openSandboxFile } from '../../src/sandbox/open-sandbox-file.ts';
import { serveSandbox } from '../../src/sandbox/serve-sandbox.ts';

/** A tenant in a process of its own, to be killed: prints its URL, or why there is none. */
const [file = 'state.json'] = process.argv.slice(2);
const randomUuid = () => randomUUID();
const clock = { nowMs: () => Date.now(), sleep: (ms: number) => setTimeout(ms) };
try {
  const { state, onChange } = await openSandboxFile({ file, randomUuid });
  const sandbox = createSandbox({ clock, randomUuid, random: () => 0.5, state, onChange });
  const { url } = await serveSandbox({ sandbox, port: 0 });
  process.stdout.write(`${url}\n`);
} catch (error) {
  process.stdout.write(`${String(error)}\n`);
  process.exitCode = 1;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const WRITER = path.join(import.meta.dirname, 'store-until-killed.ts');
/** What that writer stores with each event. */
export const CHANGES_PER_EVENT = 500;

/**
 * Lets another process store events until it has acknowledged some and `afterMs` more have passed, kills it as the kernel would when memory
 * runs out, and resolves with the mapping ids that it acknowledged.
 */
export async function killWriter(
  url: string,
  { prefix, afterMs }: { readonly prefix: string; readonly afterMs: number },
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [WRITER, url, prefix], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  await Promise.race([once(child.stdout, 'data'), exited]);
  if (text === '') throw new Error('The writer ended before it had stored anything.');
  await sleep(afterMs);
  child.kill('SIGKILL');
  await exited;
  // The last line may be cut.
  return text.split('\n').slice(0, -1);
}

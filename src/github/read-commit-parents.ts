import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const TIMEOUT_MS = 5_000;
const PARENT = /^parent ([0-9a-f]{40}(?:[0-9a-f]{24})?)$/gm;

/**
 * The parents that the checked-out commit names, also where they themselves were not fetched; none without git or outside a
 * repository.
 */
export async function readCommitParents(directory: string): Promise<readonly string[]> {
  try {
    const run = promisify(execFile);
    const { stdout } = await run('git', ['cat-file', 'commit', 'HEAD'], {
      cwd: directory,
      timeout: TIMEOUT_MS,
    });
    const [head = ''] = stdout.split('\n\n', 1);
    return [...head.matchAll(PARENT)].flatMap(([, parent]) => parent ?? []);
  } catch (error) {
    // A missing program, an exit code and a time-out all mean the same: nothing here knows a commit.
    if (error instanceof Error) return [];
    throw error;
  }
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const TIMEOUT_MS = 5_000;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** The commit that is checked out in `directory`; null without git, outside a repository, and before the first commit. */
export async function readGitHead(directory: string): Promise<string | null> {
  try {
    const run = promisify(execFile);
    const { stdout } = await run('git', ['rev-parse', '--verify', 'HEAD'], {
      cwd: directory,
      timeout: TIMEOUT_MS,
    });
    const commit = stdout.trim();
    return COMMIT.test(commit) ? commit : null;
  } catch (error) {
    // A missing program, an exit code and a time-out all mean the same: nothing here knows a commit.
    if (error instanceof Error) return null;
    throw error;
  }
}

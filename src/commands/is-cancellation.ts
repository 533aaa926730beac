import { ApiError } from '../errors/api-error.ts';
import { CancelledError } from '../errors/cancelled-error.ts';
import { GithubError } from '../errors/github-error.ts';

/** True for an error that only says that a signal ended the run; what failed besides a signal is a failure all the same. */
export function isCancellation(error: unknown, signal: AbortSignal): boolean {
  if (!signal.aborted || !(error instanceof Error)) return false;
  if (error instanceof CancelledError || error.name === 'AbortError') return true;
  if (error instanceof ApiError) return error.code === 'API_CANCELLED';
  return error instanceof GithubError && error.code === 'GITHUB_CANCELLED';
}

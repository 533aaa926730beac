import { GithubError, type GithubErrorCode } from '../errors/github-error.ts';
import { type FailedExchange, isRateLimit } from './to-retry-delay.ts';

const MAX_QUOTED_LENGTH = 200;

/** The error that ends a call: GitHub's own words in one short line, without headers and bodies. */
export function toGithubError(route: string, failure: FailedExchange, cause?: Error): GithubError {
  const { status } = failure;
  const code = toCode(failure);
  const said = toOneLine(failure.message);
  const reply = status === null ? 'no reply' : `HTTP ${status}`;
  return new GithubError(`GitHub did not serve ${route}: ${reply}${said === '' ? '' : ` (${said})`}.`, {
    code,
    route,
    status,
    requestId: failure.headers['x-github-request-id'] ?? null,
    ...toHint(code),
    ...(cause === undefined ? {} : { cause }),
  });
}

function toCode(failure: FailedExchange): GithubErrorCode {
  const { status } = failure;
  if (isRateLimit(failure)) return 'GITHUB_RATE_LIMITED';
  if (status === null || status >= 500) return 'GITHUB_UNAVAILABLE';
  if (status < 400) return 'GITHUB_UNEXPECTED_REPLY';
  if (status === 401) return 'GITHUB_UNAUTHORIZED';
  if (status === 403) return 'GITHUB_FORBIDDEN';
  return status === 404 ? 'GITHUB_NOT_FOUND' : 'GITHUB_REJECTED';
}

function toHint(code: GithubErrorCode): { readonly hint?: string } {
  if (code === 'GITHUB_UNAUTHORIZED') return { hint: 'Check the input github-token.' };
  if (code === 'GITHUB_FORBIDDEN')
    return { hint: 'Give the job the permissions that the documentation lists.' };
  if (code === 'GITHUB_RATE_LIMITED') return { hint: 'Run the job again later.' };
  return {};
}

function toOneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > MAX_QUOTED_LENGTH ? `${line.slice(0, MAX_QUOTED_LENGTH)}…` : line;
}

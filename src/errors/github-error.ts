import { AppError } from './app-error.ts';

export type GithubErrorCode =
  | 'GITHUB_UNAUTHORIZED'
  | 'GITHUB_FORBIDDEN'
  | 'GITHUB_NOT_FOUND'
  | 'GITHUB_REJECTED'
  | 'GITHUB_COMMENT_TOO_LONG'
  | 'GITHUB_RATE_LIMITED'
  | 'GITHUB_UNAVAILABLE'
  | 'GITHUB_CANCELLED'
  | 'GITHUB_UNEXPECTED_REPLY';

export interface GithubErrorFacts {
  readonly code: GithubErrorCode;
  /** Method and route template, e.g. `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly route: string;
  /** Null when no reply arrived. */
  readonly status: number | null;
  readonly requestId: string | null;
  readonly hint?: string;
  readonly cause?: unknown;
}

/** GitHub's API cannot or will not do what was asked, after all tries that the policy allows. */
export class GithubError extends AppError {
  readonly route: string;
  readonly status: number | null;
  readonly requestId: string | null;

  constructor(message: string, facts: GithubErrorFacts) {
    super(message, facts);
    this.route = facts.route;
    this.status = facts.status;
    this.requestId = facts.requestId;
  }
}

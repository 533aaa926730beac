import { GithubError } from '../errors/github-error.ts';
import type { RunContext } from '../model/run-context.ts';
import { toDriftMarker } from '../model/to-drift-marker.ts';
import { findOwnIssues, type OwnIssue, toOwnIssue } from './find-own-issues.ts';
import type { GithubClient } from './github-client.ts';

const CREATE_ROUTE = 'POST /repos/{owner}/{repo}/issues';
const UPDATE_ROUTE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';

export interface DriftIssueRequest {
  readonly client: GithubClient;
  readonly repository: NonNullable<RunContext['repository']>;
  readonly target: string;
  /** What the issue shall say; null when there is no drift. */
  readonly issue: { readonly title: string; readonly body: string } | null;
  /** Whether a body that stands tells the same already. */
  readonly isSame: (body: string) => boolean;
  /** From the body that stands to that of the closed issue. */
  readonly toClosedBody: (body: string) => string;
}

export type DriftIssueResult =
  | { readonly kind: 'opened' | 'updated' | 'unchanged' | 'closed'; readonly url: string }
  /** There is no drift and no issue. */
  | { readonly kind: 'none'; readonly url: null };

/**
 * Keeps one open issue of ours for a target as long as there is drift, written only when there is news. Of several, which two runs
 * at once may have opened, the oldest stays.
 * @throws GithubError with a hint when the token may not write issues.
 */
export async function keepDriftIssue(request: DriftIssueRequest): Promise<DriftIssueResult> {
  try {
    return await keep(request);
  } catch (error) {
    throw withHint(error);
  }
}

async function keep(request: DriftIssueRequest): Promise<DriftIssueResult> {
  const { issue, isSame } = request;
  const [oldest, ...others] = await findOwnIssues(request, toDriftMarker(request.target));
  for (const { number } of others)
    await update(request, { number, state: 'closed', state_reason: 'not_planned' });
  if (issue === null) {
    if (oldest === undefined) return { kind: 'none', url: null };
    return { kind: 'closed', url: (await close(request, oldest)).url };
  }
  if (oldest === undefined) return { kind: 'opened', url: (await openOnce(request, issue)).url };
  if (isSame(oldest.body)) return { kind: 'unchanged', url: oldest.url };
  return { kind: 'updated', url: (await update(request, { number: oldest.number, ...issue })).url };
}

/** A create whose reply was lost may have been done: it goes again only when no issue of ours has appeared. */
async function openOnce(
  request: DriftIssueRequest,
  issue: NonNullable<DriftIssueRequest['issue']>,
): Promise<OwnIssue> {
  const parameters = { owner: request.repository.owner, repo: request.repository.name, ...issue };
  const create = () => send(request.client, { route: CREATE_ROUTE, parameters });
  try {
    return await create();
  } catch (error) {
    if (!(error instanceof GithubError) || error.code !== 'GITHUB_UNAVAILABLE') throw error;
  }
  const [oldest] = await findOwnIssues(request, toDriftMarker(request.target));
  return oldest ?? (await create());
}

async function close(request: DriftIssueRequest, { number, body }: OwnIssue): Promise<OwnIssue> {
  const fields = { number, body: request.toClosedBody(body), state: 'closed', state_reason: 'completed' };
  return await update(request, fields);
}

async function update(
  { client, repository }: DriftIssueRequest,
  { number, ...fields }: { readonly number: number } & Readonly<Record<string, unknown>>,
): Promise<OwnIssue> {
  const place = { owner: repository.owner, repo: repository.name, issue_number: number };
  return await send(client, { route: UPDATE_ROUTE, parameters: { ...place, ...fields } });
}

async function send(
  client: GithubClient,
  { route, parameters }: { readonly route: string; readonly parameters: Readonly<Record<string, unknown>> },
): Promise<OwnIssue> {
  const { data, status } = await client.request(route, parameters);
  const issue = toOwnIssue(data);
  if (issue !== null) return issue;
  throw new GithubError(`GitHub answered ${route} without the issue.`, {
    code: 'GITHUB_UNEXPECTED_REPLY',
    route,
    status,
    requestId: null,
  });
}

/** 403 and 404: no permission; 410: https://docs.github.com/en/rest/issues/issues#create-an-issue */
function withHint(error: unknown): unknown {
  if (!(error instanceof GithubError) || ![403, 404, 410].includes(error.status ?? 0)) return error;
  if (error.code === 'GITHUB_RATE_LIMITED') return error;
  const { route, status, requestId } = error;
  return new GithubError(
    `The drift issue was not kept: this token may not read and write issues of the repository (HTTP ${status}).`,
    {
      code: error.status === 410 ? 'GITHUB_REJECTED' : 'GITHUB_FORBIDDEN',
      route,
      status,
      requestId,
      hint: 'Give the job the permission "issues: write", and see that issues are switched on in the settings of the repository.',
      cause: error,
    },
  );
}

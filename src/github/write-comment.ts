import { GithubError } from '../errors/github-error.ts';
import type { ReviewComment, Thread } from './find-review-comments.ts';
import { toComment } from './find-review-comments.ts';
import type { GithubClient, GithubReply } from './github-client.ts';

/** Characters of a comment, markers included; over it GitHub answers 422 with "Body is too long (maximum is 65536 characters)". */
export const MAX_COMMENT_LENGTH = 65_536;

const CREATE_ROUTE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE_ROUTE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE_ROUTE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';

export async function createComment(
  client: GithubClient,
  { thread, body }: { readonly thread: Thread; readonly body: string },
): Promise<ReviewComment> {
  const { owner, repo, number } = thread;
  const parameters = { owner, repo, issue_number: number, body };
  return toWritten(await send(client, { route: CREATE_ROUTE, parameters, body }), CREATE_ROUTE);
}

export async function updateComment(
  client: GithubClient,
  { thread, id, body }: { readonly thread: Thread; readonly id: number; readonly body: string },
): Promise<ReviewComment> {
  const { owner, repo } = thread;
  const parameters = { owner, repo, comment_id: id, body };
  return toWritten(await send(client, { route: UPDATE_ROUTE, parameters, body }), UPDATE_ROUTE);
}

/** Takes one of our comments away. One that is gone, or that this token may not delete, is left to the next run. */
export async function deleteComment(
  client: GithubClient,
  { thread, id }: { readonly thread: Thread; readonly id: number },
): Promise<void> {
  try {
    await client.request(DELETE_ROUTE, { owner: thread.owner, repo: thread.repo, comment_id: id });
  } catch (error) {
    if (!isAccessDenied(error)) throw error;
  }
}

/** True when the token may not do it; GitHub says 404 where it does not even admit that the thing exists. */
export function isAccessDenied(error: unknown): boolean {
  return (
    error instanceof GithubError && (error.code === 'GITHUB_FORBIDDEN' || error.code === 'GITHUB_NOT_FOUND')
  );
}

interface Writing {
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly body: string;
}

async function send(client: GithubClient, { route, parameters, body }: Writing): Promise<GithubReply> {
  try {
    return await client.request(route, parameters);
  } catch (error) {
    if (!(error instanceof GithubError) || error.status !== 422 || !isTooLong(error, body)) throw error;
    const length = Array.from(body).length;
    throw new GithubError(
      `The review comment was not written: it has ${length} characters, GitHub takes ${MAX_COMMENT_LENGTH}.`,
      { code: 'GITHUB_COMMENT_TOO_LONG', route, status: 422, requestId: error.requestId, cause: error },
    );
  }
}

function isTooLong(error: GithubError, body: string): boolean {
  return body.length > MAX_COMMENT_LENGTH || /too long/i.test(error.message);
}

function toWritten({ data, status }: GithubReply, route: string): ReviewComment {
  const comment = toComment(data);
  if (comment !== null) return { id: comment.id, body: comment.body, url: comment.url };
  throw new GithubError(`GitHub answered ${route} without the comment.`, {
    code: 'GITHUB_UNEXPECTED_REPLY',
    route,
    status,
    requestId: null,
  });
}

import { GithubError } from '../errors/github-error.ts';
import type { RunContext } from '../model/run-context.ts';
import { toMarker } from '../model/to-marker.ts';
import { fetchHead } from './fetch-head.ts';
import {
  findReviewComments,
  hasMarker,
  type ReviewComment,
  type Thread,
  toThread,
} from './find-review-comments.ts';
import type { GithubClient } from './github-client.ts';
import { createComment, deleteComment, isAccessDenied, updateComment } from './write-comment.ts';

export interface ReviewCommentRequest {
  readonly client: GithubClient;
  readonly context: RunContext;
  readonly target: string;
  /** The marker is put before it unless it is its first line already. */
  readonly body: string;
  /** The head commit that the plan was made from. */
  readonly plannedHeadSha: string;
  /** `changes`: an empty plan is no reason for a first comment. */
  readonly mode: 'true' | 'changes';
  readonly isEmptyPlan: boolean;
  /** Takes out of a body what may differ without being news (the link to the run). */
  readonly toComparable: (body: string) => string;
}

export type ReviewCommentResult =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** The pull request has moved on to `headSha`; the comment, if there is one, stays as it is. */
  | { readonly kind: 'superseded'; readonly url: string | null; readonly headSha: string }
  /**
   * The pull request is merged or closed: a plan that comes now was read by nobody before, so it must not be signed there, and
   * the one that was read stays for the gate.
   */
  | { readonly kind: 'closed'; readonly url: string | null }
  /** The token may not write here: the text belongs into the summary. */
  | { readonly kind: 'read-only'; readonly url: null }
  /** No pull request, or an empty plan and nothing to correct. */
  | { readonly kind: 'skipped'; readonly url: null };

/** Keeps exactly one comment of ours a pull request and target, written only when there is news. */
export async function upsertReviewComment(request: ReviewCommentRequest): Promise<ReviewCommentResult> {
  const thread = toThread(request.context);
  if (thread === null) return { kind: 'skipped', url: null };
  try {
    return await upsert(request, thread);
  } catch (error) {
    if (isAccessDenied(error)) return { kind: 'read-only', url: null };
    throw error;
  }
}

async function upsert(request: ReviewCommentRequest, thread: Thread): Promise<ReviewCommentResult> {
  const { client, target } = request;
  const [oldest, ...others] = await findReviewComments(client, { thread, target });
  const body = withMarker(request);
  const isNews = oldest === undefined || differs(oldest.body, body, request.toComparable);
  if (oldest === undefined && request.mode === 'changes' && request.isEmptyPlan) {
    return { kind: 'skipped', url: null };
  }
  if (oldest !== undefined && !isNews && others.length === 0) return { kind: 'unchanged', url: oldest.url };

  const head = await fetchHead(client, thread);
  if (head.sha !== request.plannedHeadSha)
    return { kind: 'superseded', url: oldest?.url ?? null, headSha: head.sha };
  if (head.isClosed) return { kind: 'closed', url: oldest?.url ?? null };
  if (oldest === undefined) return await createOnce(request, { thread, body });
  const written = isNews ? await updateComment(client, { thread, id: oldest.id, body }) : oldest;
  for (const { id } of others) await deleteComment(client, { thread, id });
  return { kind: isNews ? 'updated' : 'unchanged', url: written.url };
}

/** A create whose reply was lost may have been done: it goes again only when no comment of ours has appeared. */
async function createOnce(
  { client, target }: ReviewCommentRequest,
  { thread, body }: { readonly thread: Thread; readonly body: string },
): Promise<ReviewCommentResult> {
  try {
    return toCreated(await createComment(client, { thread, body }));
  } catch (error) {
    if (!(error instanceof GithubError) || error.code !== 'GITHUB_UNAVAILABLE') throw error;
  }
  const [oldest] = await findReviewComments(client, { thread, target });
  return toCreated(oldest ?? (await createComment(client, { thread, body })));
}

function toCreated({ url }: ReviewComment): ReviewCommentResult {
  return { kind: 'created', url };
}

function withMarker({ body, target }: ReviewCommentRequest): string {
  const marker = toMarker(target);
  return hasMarker(body, marker) ? body : `${marker}\n${body}`;
}

/** GitHub may keep a text with other line ends and without its last ones. */
function differs(left: string, right: string, toComparable: (body: string) => string): boolean {
  const normalise = (body: string) => toComparable(body.replaceAll('\r\n', '\n').trimEnd());
  return normalise(left) !== normalise(right);
}

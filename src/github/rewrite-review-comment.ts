import type { RunContext } from '../model/run-context.ts';
import { findReviewComments, toThread } from './find-review-comments.ts';
import type { GithubClient } from './github-client.ts';
import { isAccessDenied, updateComment } from './write-comment.ts';

export interface ReviewCommentRewrite {
  readonly client: GithubClient;
  readonly context: RunContext;
  /** By default the pull request that the event is about. */
  readonly pullRequest?: number;
  readonly target: string;
  /** From the body that stands there, marker and all, to the one that shall; the same text: nothing is written. */
  readonly rewrite: (body: string) => string;
}

export type ReviewCommentRewriteResult =
  | { readonly kind: 'updated' | 'unchanged'; readonly url: string }
  /** There is no comment of ours, or no pull request. */
  | { readonly kind: 'absent'; readonly url: null }
  | { readonly kind: 'read-only'; readonly url: null };

/** Tells the comment that stands what became of its plan: after the merge, or after closing. */
export async function rewriteReviewComment(
  request: ReviewCommentRewrite,
): Promise<ReviewCommentRewriteResult> {
  const { client, context, target } = request;
  const thread = toThread(context, request.pullRequest);
  if (thread === null) return { kind: 'absent', url: null };
  try {
    const [comment] = await findReviewComments(client, { thread, target });
    if (comment === undefined) return { kind: 'absent', url: null };
    const body = request.rewrite(comment.body);
    if (body === comment.body) return { kind: 'unchanged', url: comment.url };
    const { url } = await updateComment(client, { thread, id: comment.id, body });
    return { kind: 'updated', url };
  } catch (error) {
    if (isAccessDenied(error)) return { kind: 'read-only', url: null };
    throw error;
  }
}

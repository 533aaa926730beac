import type { RunContext } from '../model/run-context.ts';
import { toMarker } from '../model/to-marker.ts';
import { isRecord } from '../util/is-record.ts';
import { fetchOwnLogins } from './fetch-own-logins.ts';
import type { GithubClient } from './github-client.ts';
import { listPages } from './list-pages.ts';

/** Where a comment goes. */
export interface Thread {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

export interface ReviewComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

/** The pull request `number` of the run's repository, by default the one that the event is about; null without one. */
export function toThread(context: RunContext, number = context.pullRequest?.number): Thread | null {
  if (context.repository === null || number === undefined) return null;
  return { owner: context.repository.owner, repo: context.repository.name, number };
}

/**
 * Our own comments about this target, the oldest first, over all pages. Ours: the marker is the first line, and this
 * token's account wrote it; a copy of the marker in someone else's comment is not ours.
 */
export async function findReviewComments(
  client: GithubClient,
  { thread, target }: { readonly thread: Thread; readonly target: string },
): Promise<readonly ReviewComment[]> {
  const { owner, repo, number } = thread;
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const entries = await listPages({ client, route, parameters: { owner, repo, issue_number: number } });
  const marker = toMarker(target);
  const comments = entries.map(toComment).filter((comment) => comment !== null);
  const marked = comments.filter((comment) => hasMarker(comment.body, marker));
  if (marked.length === 0) return [];
  const logins = await fetchOwnLogins(client);
  return marked
    .filter((comment) => logins.has(comment.author))
    .map(({ id, body, url }) => ({ id, body, url }))
    .sort((left, right) => left.id - right.id);
}

/** Whether the first line of a body is this marker. */
export function hasMarker(body: string, marker: string): boolean {
  return body.split(/\r?\n/, 1)[0]?.trimEnd() === marker;
}

/** Null for what is not a comment of a known author: a deleted account has no name. */
export function toComment(value: unknown): (ReviewComment & { readonly author: string }) | null {
  if (!isRecord(value) || !isRecord(value['user'])) return null;
  const { id, body, html_url: url, user } = value;
  const author = user['login'];
  if (typeof id !== 'number' || typeof body !== 'string' || typeof url !== 'string') return null;
  return typeof author === 'string' ? { id, body, url, author } : null;
}

import type { RunContext } from '../model/run-context.ts';
import { parseMarker, toMarker } from '../model/to-marker.ts';
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

export interface ReviewCommentSearch {
  readonly thread: Thread;
  readonly target: string;
  /** Who writes with this token; asked of GitHub when it is left out, and only when a comment bears the marker. */
  readonly logins?: () => Promise<ReadonlySet<string>>;
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
  { target, ...search }: ReviewCommentSearch,
): Promise<readonly ReviewComment[]> {
  const marker = toMarker(target);
  return await findOwnComments(client, { ...search, isWanted: (body) => hasMarker(body, marker) });
}

/** Our own comments about all targets but this one, the oldest first. */
export async function findOtherReviewComments(
  client: GithubClient,
  { target, ...search }: ReviewCommentSearch,
): Promise<readonly ReviewComment[]> {
  const isWanted = (body: string): boolean => {
    const marked = parseMarker(toFirstLine(body));
    return marked !== null && marked !== target;
  };
  return await findOwnComments(client, { ...search, isWanted });
}

async function findOwnComments(
  client: GithubClient,
  {
    thread,
    logins = () => fetchOwnLogins(client),
    isWanted,
  }: Omit<ReviewCommentSearch, 'target'> & { readonly isWanted: (body: string) => boolean },
): Promise<readonly ReviewComment[]> {
  const { owner, repo, number } = thread;
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const entries = await listPages({ client, route, parameters: { owner, repo, issue_number: number } });
  const comments = entries.map(toComment).filter((comment) => comment !== null);
  const marked = comments.filter((comment) => isWanted(comment.body));
  if (marked.length === 0) return [];
  const ours = await logins();
  return marked
    .filter((comment) => ours.has(comment.author))
    .map(({ id, body, url }) => ({ id, body, url }))
    .sort((left, right) => left.id - right.id);
}

/** Whether the first line of a body is this marker. */
export function hasMarker(body: string, marker: string): boolean {
  return toFirstLine(body).trimEnd() === marker;
}

function toFirstLine(body: string): string {
  return body.split(/\r?\n/, 1)[0] ?? '';
}

/** Null for what is not a comment of a known author: a deleted account has no name. */
export function toComment(value: unknown): (ReviewComment & { readonly author: string }) | null {
  if (!isRecord(value) || !isRecord(value['user'])) return null;
  const { id, body, html_url: url, user } = value;
  const author = user['login'];
  if (typeof id !== 'number' || typeof body !== 'string' || typeof url !== 'string') return null;
  return typeof author === 'string' ? { id, body, url, author } : null;
}

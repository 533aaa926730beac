import type { IncomingMessage, ServerResponse } from 'node:http';
import { isList } from '../../src/util/is-list.ts';
import { isRecord } from '../../src/util/is-record.ts';
import {
  callEmulator,
  forward,
  GITHUB_REPOSITORY,
  GITHUB_TOKENS,
  parseJson,
  startEmulator,
  type Who,
} from './emulated-github.ts';
import { addWhatEmulatorLacks, type GithubExtras } from './github-extras.ts';
import { type LocalServer, listenLocally, readBody } from './http-server.ts';

export interface RecordedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly token: string | null;
  readonly status: number;
}

export interface OpenedPullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
}

export interface CommentOnServer {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly url: string;
}

export interface GithubServer extends AsyncDisposable {
  /** For `GITHUB_API_URL`. */
  readonly apiUrl: string;
  readonly repositoryId: number;
  /** What clients sent, in order; the helper's own calls are not among them. */
  readonly requests: RecordedRequest[];
  /** Knobs for what the emulator does not know. */
  readonly extras: GithubExtras;
  openPullRequest(branch: string, options?: { readonly base?: string }): Promise<OpenedPullRequest>;
  /** Resolves with the merge commit. */
  mergePullRequest(number: number): Promise<string>;
  closePullRequest(number: number): Promise<void>;
  comment(number: number, body: string, as?: Who): Promise<CommentOnServer>;
  /** All of them, the oldest first. */
  comments(number: number): Promise<readonly CommentOnServer[]>;
  /** Any call of the API as one of the accounts; throws unless it succeeds. */
  call(as: Who, route: string, body?: unknown): Promise<unknown>;
}

/**
 * GitHub's API with the repository `acme/codes`, its default branch `main` and four tokens: the `emulate` package behind a
 * proxy that records, checks what the emulator lets pass, and adds what it lacks.
 */
export async function startGithubServer(): Promise<GithubServer> {
  const emulator = await startEmulator();
  const upstream = emulator.url.replace('localhost', '127.0.0.1');
  const requests: RecordedRequest[] = [];
  const call: Call = (as, route, body) => callEmulator(upstream, { as, route, body });
  const extras = addWhatEmulatorLacks({
    repository: GITHUB_REPOSITORY,
    readOnlyToken: GITHUB_TOKENS.reader,
    call,
  });
  const proxy = await startProxy({ upstream, requests, extras });
  await seed(call);
  const repository = await call('owner', `GET /repos/${GITHUB_REPOSITORY}`);
  return {
    apiUrl: proxy.url,
    repositoryId: numberAt(repository, 'id'),
    requests,
    extras,
    call,
    ...toActs(call),
    async [Symbol.asyncDispose]() {
      await proxy.close();
      await emulator.close();
    },
  };
}

interface Proxying {
  readonly upstream: string;
  readonly requests: RecordedRequest[];
  readonly extras: GithubExtras;
}

async function startProxy({ upstream, requests, extras }: Proxying): Promise<LocalServer> {
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', proxy.url);
    const token = request.headers.authorization?.replace(/^\w+ /, '') ?? null;
    const text = (await readBody(request)).toString('utf8');
    const method = request.method ?? 'GET';
    const facts = { method, path: url.pathname, query: url.search, body: parseJson(text), token };
    const reply =
      (await extras.answer(facts)) ?? (await forward(upstream, { ...facts, text, proxyUrl: proxy.url }));
    const changed = await extras.change(facts, reply);
    requests.push({ ...facts, status: changed.status });
    response.writeHead(changed.status, changed.headers);
    response.end(changed.data === null ? undefined : JSON.stringify(changed.data));
  };
  const proxy = await listenLocally((request, response) => {
    void serve(request, response).catch((error: unknown) => response.writeHead(599).end(String(error)));
  });
  return proxy;
}

type Call = GithubServer['call'];

function toActs(
  call: Call,
): Pick<GithubServer, 'openPullRequest' | 'mergePullRequest' | 'closePullRequest' | 'comment' | 'comments'> {
  const repo = `/repos/${GITHUB_REPOSITORY}`;
  return {
    async openPullRequest(branch, { base = 'main' } = {}) {
      const main = await call('owner', `GET ${repo}/git/ref/heads/main`);
      const sha = isRecord(main) ? textAt(main['object'], 'sha') : '';
      await call('owner', `POST ${repo}/git/refs`, { ref: `refs/heads/${branch}`, sha });
      if (base !== 'main') await call('owner', `POST ${repo}/git/refs`, { ref: `refs/heads/${base}`, sha });
      const content = Buffer.from(branch).toString('base64');
      await call('owner', `PUT ${repo}/contents/callcodes/${branch}.yml`, {
        message: branch,
        content,
        branch,
      });
      const opened = await call('owner', `POST ${repo}/pulls`, { title: branch, head: branch, base });
      const head = isRecord(opened) ? opened['head'] : null;
      return { number: numberAt(opened, 'number'), headSha: textAt(head, 'sha'), baseSha: sha };
    },
    mergePullRequest: async (number) =>
      textAt(await call('owner', `PUT ${repo}/pulls/${number}/merge`, {}), 'sha'),
    async closePullRequest(number) {
      await call('owner', `PATCH ${repo}/pulls/${number}`, { state: 'closed' });
    },
    comment: async (number, body, as = 'bot') =>
      toComment(await call(as, `POST ${repo}/issues/${number}/comments`, { body })),
    async comments(number) {
      const all: CommentOnServer[] = [];
      for (let page = 1; ; page += 1) {
        const list = await call('owner', `GET ${repo}/issues/${number}/comments?per_page=100&page=${page}`);
        if (!isList(list) || list.length === 0) return all;
        all.push(...list.map(toComment));
      }
    },
  };
}

async function seed(call: Call): Promise<void> {
  for (const login of ['github-actions[bot]', 'dev'])
    await call('owner', `PUT /repos/${GITHUB_REPOSITORY}/collaborators/${login}`, { permission: 'push' });
}

function toComment(value: unknown): CommentOnServer {
  const user = isRecord(value) ? value['user'] : null;
  return {
    id: numberAt(value, 'id'),
    body: textAt(value, 'body'),
    author: textAt(user, 'login'),
    url: textAt(value, 'html_url'),
  };
}

function textAt(value: unknown, name: string): string {
  const text = isRecord(value) ? value[name] : null;
  if (typeof text !== 'string') throw new Error(`No text at ${name} in ${JSON.stringify(value)}`);
  return text;
}

function numberAt(value: unknown, name: string): number {
  const number = isRecord(value) ? value[name] : null;
  if (typeof number !== 'number') throw new Error(`No number at ${name} in ${JSON.stringify(value)}`);
  return number;
}

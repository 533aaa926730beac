import { createEmulator, type Emulator } from 'emulate';

export const GITHUB_OWNER = 'acme';
export const GITHUB_REPO = 'codes';
export const GITHUB_REPOSITORY = `${GITHUB_OWNER}/${GITHUB_REPO}`;

/** `bot`: the job's token; `reader`: the same account, read-only, as in the run of a fork; `owner`, `developer`: people. */
export const GITHUB_TOKENS = {
  bot: 'ghs_bot_0123456789',
  reader: 'ghs_reader_0123456789',
  developer: 'ghp_developer_0123456789',
  owner: 'ghp_owner_0123456789',
} as const;
export type Who = keyof typeof GITHUB_TOKENS;

export async function startEmulator(): Promise<Emulator> {
  const logins = {
    bot: 'github-actions[bot]',
    reader: 'github-actions[bot]',
    developer: 'dev',
    owner: GITHUB_OWNER,
  };
  const who: readonly Who[] = ['bot', 'reader', 'developer', 'owner'];
  const tokens = Object.fromEntries(
    who.map((name) => [GITHUB_TOKENS[name], { login: logins[name], scopes: ['repo'] }]),
  );
  const users = [...new Set(Object.values(logins))].map((login) => ({ login }));
  const repos = [{ owner: GITHUB_OWNER, name: GITHUB_REPO, auto_init: true }];
  return await createEmulator({
    service: 'github',
    port: 0,
    seed: { tokens, github: { users, repos } },
  });
}

/** Resolves with the parsed reply; throws unless it is a success. */
export async function callEmulator(
  upstream: string,
  { as, route, body }: { readonly as: Who; readonly route: string; readonly body?: unknown },
): Promise<unknown> {
  const [method = 'GET', path = '/'] = route.split(' ');
  const response = await fetch(`${upstream}${path}`, {
    method,
    headers: { authorization: `token ${GITHUB_TOKENS[as]}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${route}: ${response.status} ${text}`);
  return parseJson(toPublic(text, upstream));
}

export interface ForwardedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly token: string | null;
  readonly text: string;
  readonly proxyUrl: string;
}

/** The exchange with the emulator; the next page of a list is to be asked of the proxy. */
export async function forward(
  upstream: string,
  { method, path, query, token, text, proxyUrl }: ForwardedRequest,
) {
  const response = await fetch(`${upstream}${path}${query}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `token ${token}` }),
    },
    ...(text === '' ? {} : { body: text }),
  });
  const link = response.headers.get('link');
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'x-github-request-id': 'ABCD:1234',
    ...(link === null ? {} : { link: link.replaceAll(upstream, proxyUrl) }),
  };
  const reply = await response.text();
  return { status: response.status, headers, data: parseJson(toPublic(reply, upstream)) };
}

/** Pages for people lie on github.com, wherever the API is. */
function toPublic(text: string, upstream: string): string {
  return text.replaceAll(upstream.replace('127.0.0.1', 'localhost'), 'https://github.com');
}

/** Null for an empty text. */
export function parseJson(text: string): unknown {
  return text === '' ? null : JSON.parse(text);
}

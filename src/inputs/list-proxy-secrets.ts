import { toProxyUrl, toUserinfo } from '../util/to-proxy-url.ts';

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'];

/** What of the proxies in the environment must be masked before anything else is done. */
export function listProxySecrets(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return [...new Set(VARIABLES.flatMap((name) => secretsOf(env[name] ?? '')))];
}

function secretsOf(text: string): readonly string[] {
  const url = toProxyUrl(text);
  const userinfo = url === null ? null : toUserinfo(url);
  if (url === null || userinfo === null) return [];
  const { user, password } = userinfo;
  const pair = `${user}:${password}`;
  // Without a password the user is the secret: a token.
  const secrets = password === '' ? [user, url.username] : [password, url.password];
  return [...secrets, pair, Buffer.from(pair, 'utf8').toString('base64')];
}

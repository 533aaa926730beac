import { toProxyUrl, toUserinfo } from '../util/to-proxy-url.ts';

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'];

/** What of the proxies in the environment must be masked before anything else is done. */
export function listProxySecrets(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return [...new Set(VARIABLES.flatMap((name) => secretsOf(env[name] ?? '')))];
}

function secretsOf(text: string): readonly string[] {
  const url = toProxyUrl(text);
  const userinfo = url === null ? null : toUserinfo(url);
  if (
    url === null ||
    userinfo === null ||
    url.pathname.includes('@') ||
    url.hash.includes('@') ||
    url.search.includes('@')
  )
    return toUnescapedUserinfo(text);
  const { user, password } = userinfo;
  const pair = `${user}:${password}`;
  // Without a password the user is the secret: a token.
  const secrets = password === '' ? [user, url.username] : [password, url.password];
  return [...secrets, pair, Buffer.from(pair, 'utf8').toString('base64')];
}

/** Of a URL that cannot be read as it was meant, because a sign in its password should have been escaped. */
function toUnescapedUserinfo(text: string): readonly string[] {
  const userinfo = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(.*)@/is.exec(text.trim())?.[1];
  if (userinfo === undefined || userinfo === '') return [];
  const at = userinfo.indexOf(':');
  const parts = at < 0 ? [userinfo] : [userinfo, userinfo.slice(at + 1)];
  return [...parts, ...parts.flatMap((part) => part.split(/[/?#]/))].filter((part) => part !== '');
}

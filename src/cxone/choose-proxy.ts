import { InputError } from '../errors/input-error.ts';
import { toProxyUrl, toUserinfo } from '../util/to-proxy-url.ts';
import { isExemptFromProxy } from './is-exempt-from-proxy.ts';

/** What opens connections for us: a server that knows CONNECT. */
export interface HttpProxy {
  /** TLS to the proxy itself. */
  readonly isTls: boolean;
  /** Without brackets. */
  readonly hostname: string;
  readonly port: number;
  /** Value of `Proxy-Authorization`, a secret. */
  readonly authorization: string | null;
  /** Host and port, for messages. */
  readonly name: string;
  /** Where it was set, as it is spelled there. */
  readonly variable: string;
}

export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

const HTTPS_VARIABLES = ['https_proxy', 'HTTPS_PROXY'] as const;
const NO_PROXY_VARIABLES = ['no_proxy', 'NO_PROXY'] as const;

/**
 * The proxy through which a URL is called; null: directly. Plain http, which is for the loopback only, never goes through
 * one, so that no credentials cross a network in clear. Pure. Throws an `InputError` that never repeats the proxy's URL.
 */
export function chooseProxy(url: URL, env: ProxyEnvironment): HttpProxy | null {
  if (url.protocol !== 'https:') return null;
  const variable = HTTPS_VARIABLES.find((name) => isSet(env[name]));
  if (variable === undefined) return null;
  const noProxy = NO_PROXY_VARIABLES.find((name) => isSet(env[name]));
  if (noProxy !== undefined && isExemptFromProxy(url, env[noProxy] ?? '')) return null;
  return parseProxy(variable, env[variable] ?? '');
}

function parseProxy(variable: string, text: string): HttpProxy {
  const url = toProxyUrl(text);
  if (url === null) throw refusal(variable, 'it is no URL');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refusal(variable, `${url.protocol}// is no kind of proxy that is known here`);
  if (!['', '/'].includes(url.pathname + url.search + url.hash))
    throw refusal(
      variable,
      'something stands behind the port: escape / as %2F, # as %23 and ? as %3F in a password',
    );
  const isTls = url.protocol === 'https:';
  const port = url.port === '' ? (isTls ? 443 : 80) : Number(url.port);
  const userinfo = toUserinfo(url);
  return {
    isTls,
    hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port,
    authorization: userinfo === null ? null : toBasic(userinfo),
    name: `${url.hostname}:${port}`,
    variable,
  };
}

function toBasic({ user, password }: { readonly user: string; readonly password: string }): string {
  return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== '';
}

function refusal(variable: string, why: string): InputError {
  return new InputError(`The environment variable ${variable} cannot be used: ${why}.`, {
    hint: 'Give http://HOST:PORT or https://HOST:PORT, with USER:PASSWORD@ before the host if the proxy asks for them, or name the host in NO_PROXY.',
  });
}

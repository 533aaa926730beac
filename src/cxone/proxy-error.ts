import type { TransportFault } from '../errors/transport-error.ts';
import type { HttpProxy } from './choose-proxy.ts';
import { toTlsAdvice } from './tls-advice.ts';
import { toErrorCode, toTransportFault } from './transport-fault.ts';

/** `proxy-refused` will not get better by itself; after `proxy-unavailable` the next try may succeed. */
export type ProxyFault = Extract<TransportFault, 'proxy-refused' | 'proxy-unavailable'>;

const HTTP_PROXY_AUTHENTICATION_REQUIRED = 407;
/** Refusals in passing, https://www.rfc-editor.org/rfc/rfc9110#section-15 */
const PASSING_STATUSES: ReadonlySet<number> = new Set([408, 425, 429]);

const FAULT_WORDS: Partial<Readonly<Record<TransportFault, string>>> = {
  'connection-refused': 'refused the connection',
  dns: 'has a name that could not be resolved',
  reset: 'broke the connection off',
  timeout: 'did not answer in time',
};
const STRANGE_WORDS = 'gave no valid HTTP reply';

/** The proxy opened no connection: nothing of the request has left. Its message names the proxy without its credentials. */
export class ProxyError extends Error {
  readonly fault: ProxyFault;
  readonly hint: string;

  constructor(message: string, facts: { readonly fault: ProxyFault; readonly hint: string }) {
    super(message);
    this.fault = facts.fault;
    this.hint = facts.hint;
  }
}

/** The proxy answered CONNECT with something else than success. */
export function toProxyRefusal(
  proxy: HttpProxy,
  { target, status }: { readonly target: string; readonly status: number },
): ProxyError {
  const fault = status >= 500 || PASSING_STATUSES.has(status) ? 'proxy-unavailable' : 'proxy-refused';
  if (status === HTTP_PROXY_AUTHENTICATION_REQUIRED) {
    const why = proxy.authorization === null ? 'asks for credentials' : 'does not accept its credentials';
    return new ProxyError(`${nameOf(proxy)} ${why} (407)`, {
      fault,
      hint: `Give them in ${proxy.variable} as http://USER:PASSWORD@HOST:PORT, special characters percent-encoded; Basic is the only scheme that is known here.`,
    });
  }
  const why = status >= 500 ? 'could not open a connection' : 'refuses to open a connection';
  return new ProxyError(`${nameOf(proxy)} ${why} to ${target} (${status})`, {
    fault,
    hint: 'Let the proxy allow this host and port, or name the host in NO_PROXY where it can be reached directly.',
  });
}

/** The proxy could not be spoken to. */
export function toProxyFault(proxy: HttpProxy, error: unknown): ProxyError {
  const code = toErrorCode(error);
  const kind = toTransportFault(code);
  const detail = code === null ? '' : ` (${code})`;
  if (kind === 'tls') {
    const { why } = toTlsAdvice(code, proxy.variable);
    return new ProxyError(`${nameOf(proxy)} gave no trusted TLS connection, ${why}${detail}`, {
      fault: 'proxy-refused',
      hint: `Check ${proxy.variable}; the authority that signed the proxy's certificate belongs into NODE_EXTRA_CA_CERTS.`,
    });
  }
  return new ProxyError(`${nameOf(proxy)} ${FAULT_WORDS[kind] ?? STRANGE_WORDS}${detail}`, {
    fault: 'proxy-unavailable',
    hint: `Check ${proxy.variable}, or name the host in NO_PROXY where it can be reached directly.`,
  });
}

/** The time of a call was over before the proxy had opened a connection. */
export function toProxyTimeout(proxy: HttpProxy, timeoutMs: number): ProxyError {
  return new ProxyError(`${nameOf(proxy)} opened no connection in time (${timeoutMs} ms)`, {
    fault: 'proxy-unavailable',
    hint: `Check ${proxy.variable}, or raise \`timeout\`.`,
  });
}

function nameOf(proxy: HttpProxy): string {
  return `the proxy ${proxy.name} (${proxy.variable})`;
}

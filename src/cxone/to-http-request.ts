import type { HttpRequest } from '../model/http-transport.ts';
import type { AccessToken } from './token-cache.ts';

export interface RequestParts {
  readonly method: HttpRequest['method'];
  /** Path and query, percent-encoded. */
  readonly target: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RequestFacts {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly timeoutMs: number;
  readonly token: AccessToken;
}

/** One request of a call, signed in. Pure. */
export function toHttpRequest(
  { method, target, body, headers }: RequestParts,
  { baseUrl, userAgent, timeoutMs, token }: RequestFacts,
): HttpRequest {
  return {
    method,
    url: `${baseUrl}${target}`,
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${token.value}`,
      'user-agent': userAgent,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? null : JSON.stringify(body),
    timeoutMs,
  };
}

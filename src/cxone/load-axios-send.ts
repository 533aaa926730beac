import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios';

type AxiosConfig = Pick<
  InternalAxiosRequestConfig,
  'method' | 'url' | 'data' | 'httpAgent' | 'httpsAgent' | 'transport'
>;

/** What one request asks of axios. */
export interface AxiosRequest extends AxiosConfig {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Any status is a reply, whose body is a stream. Redirects are not followed, and proxies only by the agents that are given. */
export type AxiosSend = (request: AxiosRequest) => Promise<AxiosResponse<unknown>>;

/**
 * Loads axios, and of it what puts a request on the wire. The layers above (defaults merged into each request, interceptors,
 * transforms) do nothing for us and take more time than all the rest of a call.
 */
export async function loadAxiosSend(): Promise<AxiosSend> {
  const { default: axios } = await import('axios');
  const send = axios.getAdapter('http');
  return async ({ headers, ...request }) => {
    // The adapter would still open a connection.
    request.signal.throwIfAborted();
    return send({
      ...request,
      headers: new axios.AxiosHeaders(headers),
      responseType: 'stream',
      maxRedirects: 0,
      validateStatus: () => true,
      proxy: false,
    });
  };
}

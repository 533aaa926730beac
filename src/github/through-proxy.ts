import { GithubError } from '../errors/github-error.ts';
import type { GithubClient } from './github-client.ts';

const UNAVAILABLE = 'GITHUB_UNAVAILABLE';

/** The same client; where a call gets no reply, its error names the proxy that stands in between. Null: there is none. */
export function throughProxy(client: GithubClient, proxyName: string | null): GithubClient {
  if (proxyName === null) return client;
  const tell = async <T>(call: Promise<T>): Promise<T> => {
    try {
      return await call;
    } catch (error) {
      if (!(error instanceof GithubError) || error.code !== UNAVAILABLE || error.status !== null) throw error;
      const { message, route, requestId } = error;
      const hint = `GitHub is called through the proxy ${proxyName}: see whether it is up, takes its credentials and allows the host, or name the host in NO_PROXY.`;
      throw new GithubError(message, {
        code: UNAVAILABLE,
        route,
        status: null,
        requestId,
        hint,
        cause: error,
      });
    }
  };
  return {
    request: (route, parameters) => tell(client.request(route, parameters)),
    query: (graphql) => tell(client.query(graphql)),
  };
}

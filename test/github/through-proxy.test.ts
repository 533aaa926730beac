import { expect, it } from 'vitest';
import { GithubError } from '../../src/errors/github-error.ts';
import type { GithubClient } from '../../src/github/github-client.ts';
import { throughProxy } from '../../src/github/through-proxy.ts';

const PROXY = 'proxy.test:3128 (HTTPS_PROXY)';

function failingClient(status: number | null): GithubClient {
  const fail = () => {
    const facts = { code: 'GITHUB_UNAVAILABLE', route: 'GET /x', status, requestId: null } as const;
    return Promise.reject(new GithubError('GitHub did not serve GET /x.', facts));
  };
  return { request: fail, query: fail };
}

it.each(['request', 'query'] as const)('names the proxy when a %s gets no reply', async (kind) => {
  const client = throughProxy(failingClient(null), PROXY);
  const call = kind === 'request' ? client.request('GET /x', {}) : client.query('{}');
  const error: unknown = await call.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(GithubError);
  expect(error instanceof GithubError ? error.hint : '').toContain(PROXY);
  expect(error).toMatchObject({ code: 'GITHUB_UNAVAILABLE', route: 'GET /x', status: null });
});

it('says nothing of it when GitHub itself replied, or when there is none', async () => {
  const error = async (client: GithubClient) =>
    client.request('GET /x', {}).catch((reason: unknown) => reason);
  expect(await error(throughProxy(failingClient(503), PROXY))).toMatchObject({ hint: null, status: 503 });
  expect(await error(throughProxy(failingClient(null), null))).toMatchObject({ hint: null });
});

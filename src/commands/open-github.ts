import type { GithubClient } from '../github/github-client.ts';
import { throughProxy } from '../github/through-proxy.ts';
import type { Run } from './run-environment.ts';

/**
 * A client of GitHub's API; null where there is no GitHub, or no token for it. With `finish` its calls go out after a cancel
 * as well, to tell of it; otherwise they end with the run.
 */
export async function openGithub(
  { settings, context, environment }: Run,
  whenCancelled: 'finish' | 'give-up' = 'give-up',
): Promise<GithubClient | null> {
  if (context.repository === null || settings.githubToken === null) return null;
  const { createGithubClient } = await import('../github/create-github-client.ts');
  const proxyName = await findProxy(context.apiUrl, environment.env);
  const client = await createGithubClient({
    token: settings.githubToken,
    apiUrl: context.apiUrl,
    clock: environment.clock,
    signal: environment.signal,
    whenCancelled,
    redactor: environment.redactor,
  });
  return throughProxy(client, proxyName);
}

/** Throws an `InputError` when the environment names a proxy that cannot be used. */
async function findProxy(apiUrl: string, env: Run['environment']['env']): Promise<string | null> {
  const { chooseProxy } = await import('../cxone/choose-proxy.ts');
  const proxy = chooseProxy(new URL(apiUrl), env);
  return proxy === null ? null : `${proxy.name} (${proxy.variable})`;
}

import type { GithubClient } from '../github/github-client.ts';
import type { Run } from './run-environment.ts';

/** A client of GitHub's API; null where there is no GitHub, or no token for it. */
export async function openGithub({ settings, context, environment }: Run): Promise<GithubClient | null> {
  if (context.repository === null || settings.githubToken === null) return null;
  const { createGithubClient } = await import('../github/create-github-client.ts');
  return createGithubClient({
    token: settings.githubToken,
    apiUrl: context.apiUrl,
    clock: environment.clock,
    redactor: environment.redactor,
  });
}

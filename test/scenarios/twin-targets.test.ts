import { expect, it } from 'vitest';
import { API_NAMES } from '../../src/model/call-code.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { GITHUB_TOKENS } from '../helpers/emulated-github.ts';
import { pullRequestEvent } from '../helpers/events.ts';
import { startGithubServer } from '../helpers/github-server.ts';
import { CAMPAIGN } from '../helpers/matrices.ts';
import { runAction } from '../helpers/run-action.ts';
import { type ApiTenant, startTenant } from '../helpers/start-tenant.ts';

it.each(API_NAMES)(
  'tells when two targets of a pull request point to the same tenant, and when they no longer do (%s)',
  async (api) => {
    await using github = await startGithubServer();
    await using tenant = await startTenant(api);
    await using other = await startTenant(api);
    await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
    const { number, headSha } = await github.openPullRequest('feature');
    const plan = (target: string, at: ApiTenant) =>
      runAction({
        githubToken: GITHUB_TOKENS.bot,
        apiUrl: github.apiUrl,
        workspace: workspace.directory,
        inputs: { ...at.inputs, target, artifact: 'false' },
        event: pullRequestEvent({ number, headSha }),
      });
    const commentOf = async (target: string) =>
      (await github.comments(number)).find(({ body }) => body.includes(`target=${target} -->`))?.body ?? '';

    await plan('staging', tenant);
    expect(await commentOf('staging')).not.toContain('same tenant');

    const twin = await plan('production', tenant);
    expect(twin).toMatchObject({ exitCode: 0 });
    expect(twin.stdout).toMatch(/^::warning.*The targets production, staging point to the same tenant/m);
    expect(await commentOf('production')).toContain('**The same tenant as `staging`**');

    await plan('production', other);
    expect(await commentOf('production')).not.toContain('same tenant');
    const alone = await plan('staging', tenant);
    expect(alone.stdout).not.toContain('same tenant');
  },
  60_000,
);

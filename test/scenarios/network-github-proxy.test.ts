import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority } from '../helpers/certificates.ts';
import { createWorkspace, type Workspace } from '../helpers/create-workspace.ts';
import { GITHUB_TOKENS } from '../helpers/emulated-github.ts';
import { pullRequestEvent } from '../helpers/events.ts';
import { type GithubServer, startGithubServer } from '../helpers/github-server.ts';
import { runAction } from '../helpers/run-action.ts';
import { startConnectProxy } from '../helpers/start-connect-proxy.ts';
import { type SandboxProcess, startSandbox } from '../helpers/start-sandbox.ts';
import type { TcpServer } from '../helpers/tcp-server.ts';
import { startTlsFront } from '../helpers/tls-front.ts';

const MATRIX = 'category: A\ncodes:\n  - { code: INT, name: Interested, type: SUCCESS }\n';
/** A server of the company: no resolver knows it, the proxy does. */
const GITHUB = 'github.test';
/** Leads to this machine without being an address of the loopback, which GitHub's toolkit never sends through a proxy. */
const THIS_MACHINE = '0.0.0.0';

let github: GithubServer;
let tenant: SandboxProcess;
let front: TcpServer;
let workspace: Workspace;
beforeAll(async () => {
  const authority = createAuthority();
  github = await startGithubServer();
  tenant = await startSandbox();
  front = await startTlsFront(github.apiUrl, authority.issue({ names: [GITHUB, THIS_MACHINE] }));
  workspace = await createWorkspace({ 'callcodes/a.yml': MATRIX, 'ca.pem': authority.cert });
});
afterAll(async () => {
  await front[Symbol.asyncDispose]();
  await tenant[Symbol.asyncDispose]();
  await github[Symbol.asyncDispose]();
  await workspace[Symbol.asyncDispose]();
});

/** Plans a new pull request, and tells how many calls GitHub got and what its comments are. */
async function plan(
  branch: string,
  { apiUrl, env }: { apiUrl: string; env: Readonly<Record<string, string>> },
) {
  const { number, headSha } = await github.openPullRequest(branch);
  const before = github.requests.length;
  const result = await runAction({
    inputs: { ...tenant.inputs, artifact: 'false' },
    event: pullRequestEvent({ action: 'opened', number, headSha }),
    githubToken: GITHUB_TOKENS.bot,
    apiUrl,
    workspace: workspace.directory,
    env: { NODE_EXTRA_CA_CERTS: workspace.at('ca.pem'), ...env },
  });
  const comments = await github.comments(number);
  return { ...result, calls: github.requests.length - before, comments };
}

describe('GitHub behind a proxy', () => {
  it('gets its calls through the proxy of HTTPS_PROXY, whose credentials are masked', async () => {
    const credentials = 'someone:proxy-password-0123';
    const hosts = { [`${GITHUB}:443`]: front.port };
    await using proxy = await startConnectProxy({ hosts, credentials });
    const env = { HTTPS_PROXY: proxy.url.replace('//', `//${credentials}@`) };
    const planned = await plan('proxied', { apiUrl: `https://${GITHUB}`, env });
    expect(planned).toMatchObject({ exitCode: 0 });
    expect(planned.comments).toHaveLength(1);
    expect(planned.calls).toBeGreaterThan(1);
    expect(new Set((await proxy.connects()).map(({ target }) => target))).toEqual(new Set([`${GITHUB}:443`]));
    expect(planned.masks).toContain('proxy-password-0123');
    expect(planned.masks).toContain(Buffer.from(credentials).toString('base64'));
  });

  it.each([
    [THIS_MACHINE, false],
    ['tenant.test', true],
  ])('NO_PROXY %s: gets its calls through the proxy: %s', async (noProxy, isProxied) => {
    await using proxy = await startConnectProxy();
    const apiUrl = `https://${THIS_MACHINE}:${front.port}`;
    const env = { HTTPS_PROXY: proxy.url, NO_PROXY: noProxy };
    const planned = await plan(`no-proxy-${isProxied}`, { apiUrl, env });
    expect(planned).toMatchObject({ exitCode: 0 });
    expect(planned.comments).toHaveLength(1);
    expect((await proxy.connects()).length > 0).toBe(isProxied);
  });

  it('ends the run with a word about HTTPS_PROXY when that is no HTTP proxy', async () => {
    const env = { HTTPS_PROXY: 'socks5://someone:proxy-password-0123@127.0.0.1:9' };
    const planned = await plan('unusable', { apiUrl: `https://${GITHUB}`, env });
    expect(planned).toMatchObject({ exitCode: 1 });
    expect(planned.stdout).toContain('HTTPS_PROXY cannot be used');
    expect(planned.stdout).not.toContain('defect of cxone-callcodes');
  });
});

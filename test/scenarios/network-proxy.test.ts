import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority } from '../helpers/certificates.ts';
import { createWorkspace, type Workspace } from '../helpers/create-workspace.ts';
import { runCli } from '../helpers/run-cli.ts';
import {
  type ConnectProxyOptions,
  type ConnectReply,
  startConnectProxy,
} from '../helpers/start-connect-proxy.ts';
import { startTlsTenant, type TlsTenant } from '../helpers/tls-tenant.ts';

const MATRIX = 'category: A\ncodes:\n  - { code: INT, name: Interested, type: SUCCESS }\n';
const DEAD_PROXY = 'http://127.0.0.1:9';

let tenant: TlsTenant;
let workspace: Workspace;
beforeAll(async () => {
  tenant = await startTlsTenant();
  workspace = await createWorkspace({ 'callcodes/a.yml': MATRIX });
});
afterAll(async () => {
  await tenant[Symbol.asyncDispose]();
  await workspace[Symbol.asyncDispose]();
});

const startProxy = (options: ConnectProxyOptions = {}) =>
  startConnectProxy({ hosts: tenant.hosts, ...options });

async function plan(url: string, env: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const result = await runCli(['plan', '--base-url', url, '--target', 'acme', ...args], {
    cwd: workspace.directory,
    env: { ...tenant.env, ...env },
  });
  return { ...result, all: result.stdout + result.stderr };
}

describe('a tenant behind a proxy', () => {
  it.each(['HTTPS_PROXY', 'https_proxy'])('is reached by the proxy that %s names', async (name) => {
    await using proxy = await startProxy();
    const { exitCode, stdout } = await plan(tenant.url, { [name]: proxy.url });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('INT');
    expect((await proxy.connects()).map(({ target }) => target)).toEqual(['tenant.test:443']);
  });

  it('is reached by a proxy that is named without a scheme', async () => {
    await using proxy = await startProxy();
    expect(await plan(tenant.url, { HTTPS_PROXY: proxy.name })).toMatchObject({ exitCode: 0 });
    expect(await proxy.connects()).toHaveLength(1);
  });

  it('is written to over tunnels that are kept, no more of them than calls in flight', async () => {
    const codes = Array.from(
      { length: 100 },
      (_, at) => `  - { code: C${at}, name: Code ${at}, type: NEUTRAL }`,
    );
    await using large = await createWorkspace({
      'callcodes/a.yml': `category: MANY\ncodes:\n${codes.join('\n')}\n`,
    });
    await using proxy = await startProxy();
    const args = ['apply', '--base-url', tenant.url, '--target', 'acme', '--reviewed-plan', 'off'];
    const { exitCode } = await runCli([...args, '--concurrency', '8'], {
      cwd: large.directory,
      env: { ...tenant.env, HTTPS_PROXY: proxy.url },
    });
    expect(exitCode).toBe(0);
    expect((await tenant.sandbox.truth()).filter(({ category }) => category === 'MANY')).toHaveLength(100);
    expect((await proxy.connects()).length).toBeGreaterThan(1);
    expect((await proxy.connects()).length).toBeLessThanOrEqual(8);
  });

  it('is reached by a proxy that is spoken to over TLS', async () => {
    const authority = createAuthority('Proxy authority');
    await using proxy = await startProxy({ tls: authority.issue({ names: ['127.0.0.1'] }) });
    const caFile = `${await readFile(tenant.env['NODE_EXTRA_CA_CERTS'] ?? '', 'utf8')}${authority.cert}`;
    await workspace.write({ 'both.pem': caFile });
    const env = { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: workspace.at('both.pem') };
    expect(await plan(tenant.url, env)).toMatchObject({ exitCode: 0 });
    expect(await proxy.connects()).toHaveLength(1);
    const untrusted = await plan(tenant.url, { HTTPS_PROXY: proxy.url });
    expect(untrusted).toMatchObject({ exitCode: 1 });
    expect(untrusted.stderr).toContain(
      `the proxy ${proxy.name} (HTTPS_PROXY) gave no trusted TLS connection`,
    );
  });
});

describe('NO_PROXY', () => {
  it.each([
    ['', true],
    ['localhost', false],
    ['*', false],
    ['tenant.test, localhost:PORT', false],
    ['.test localhost:1', true],
    ['tenant.test', true],
  ])('%j: the tenant at localhost goes through the proxy: %s', async (noProxy, isProxied) => {
    await using proxy = await startProxy();
    const NO_PROXY = noProxy.replace('PORT', String(tenant.front.port));
    const result = await plan(tenant.localUrl, { HTTPS_PROXY: proxy.url, NO_PROXY });
    expect(result).toMatchObject({ exitCode: 0 });
    expect((await proxy.connects()).map(({ target }) => target)).toEqual(
      isProxied ? [`localhost:${tenant.front.port}`] : [],
    );
  });
});

describe('HTTP_PROXY', () => {
  it('has nothing to do with a tenant on the loopback, nor has HTTPS_PROXY', async () => {
    const env = { HTTP_PROXY: DEAD_PROXY, http_proxy: DEAD_PROXY, HTTPS_PROXY: DEAD_PROXY };
    expect(await plan(tenant.sandbox.url, env)).toMatchObject({ exitCode: 0 });
  });

  it('has nothing to do with a tenant that speaks TLS', async () => {
    await using proxy = await startProxy();
    const env = { HTTP_PROXY: proxy.url, http_proxy: proxy.url, ALL_PROXY: proxy.url };
    expect(await plan(tenant.localUrl, env)).toMatchObject({ exitCode: 0 });
    expect(await proxy.connects()).toEqual([]);
  });
});

describe('the credentials of a proxy', () => {
  const user = `user-${randomBytes(4).toString('hex')}`;
  const password = `p@ss:${randomBytes(12).toString('hex')}`;
  const withCredentials = (url: string, secret = password) =>
    url.replace('//', `//${user}:${encodeURIComponent(secret)}@`);

  it('are sent to it and stand nowhere else', async () => {
    await using proxy = await startProxy({ credentials: `${user}:${password}` });
    const env = { HTTPS_PROXY: withCredentials(proxy.url), RUNNER_DEBUG: '1', DEBUG: '*' };
    const { exitCode, all } = await plan(tenant.url, env);
    expect(exitCode).toBe(0);
    const basic = Buffer.from(`${user}:${password}`).toString('base64');
    expect((await proxy.connects()).map(({ authorization }) => authorization)).toEqual([`Basic ${basic}`]);
    const files = await readdir(workspace.at('.callcodes'), { recursive: true });
    const texts = await Promise.all(
      files.map((file) => readFile(workspace.at(`.callcodes/${file}`), 'utf8')),
    );
    for (const secret of [password, encodeURIComponent(password), basic])
      for (const text of [all, ...texts]) expect(text).not.toContain(secret);
  });

  it.each([
    ['wrong', 'does not accept its credentials'],
    ['missing', 'asks for credentials'],
  ])('end the run at once when they are %s', async (kind, why) => {
    await using proxy = await startProxy({ credentials: `${user}:${password}` });
    const wrong = 'another-password-0123456789';
    const url = kind === 'wrong' ? withCredentials(proxy.url, wrong) : proxy.url;
    const { exitCode, all } = await plan(tenant.url, { HTTPS_PROXY: url });
    expect(exitCode).toBe(1);
    expect(all).toContain(`the proxy ${proxy.name} (HTTPS_PROXY) ${why} (407)`);
    expect(all).not.toContain(wrong);
    expect(await proxy.connects()).toHaveLength(1);
  });
});

describe('a proxy that does not do its work', () => {
  it('ends the run at once when it refuses', async () => {
    await using proxy = await startProxy({ script: [403] });
    const { exitCode, stderr } = await plan(tenant.url, { https_proxy: proxy.url });
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`the proxy ${proxy.name} (https_proxy)`);
    expect(stderr).toContain('to tenant.test:443 (403)');
    expect(await proxy.connects()).toHaveLength(1);
  });

  it.each<ConnectReply>([502, 'reset'])('is asked again after %s', async (reply) => {
    await using proxy = await startProxy({ script: [reply, 'tunnel'] });
    expect(await plan(tenant.url, { HTTPS_PROXY: proxy.url })).toMatchObject({ exitCode: 0 });
    expect((await proxy.connects()).map((one) => one.reply)).toEqual([reply, 'tunnel']);
  });

  it('is asked again when it is silent for longer than a call may take', async () => {
    await using proxy = await startProxy({ script: ['hang', 'tunnel'] });
    const result = await plan(tenant.url, { HTTPS_PROXY: proxy.url }, ['--timeout', '1']);
    expect(result).toMatchObject({ exitCode: 0 });
    expect((await proxy.connects()).slice(0, 2).map((one) => one.reply)).toEqual(['hang', 'tunnel']);
  });

  it('is named with its variable when it is not there', async () => {
    const env = { HTTPS_PROXY: 'http://someone:some-password-0123@127.0.0.1:9' };
    const { exitCode, stderr } = await plan(tenant.url, env);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('the proxy 127.0.0.1:9 (HTTPS_PROXY) refused the connection (ECONNREFUSED)');
    expect(stderr).not.toContain('some-password-0123');
  });

  it.each(['socks5://someone:some-password-0123@127.0.0.1:9', 'http://someone:some-password-0123@:9'])(
    'ends the run before the first call when it is no HTTP proxy',
    async (url) => {
      const { exitCode, stderr } = await plan(tenant.url, { HTTPS_PROXY: url });
      expect(exitCode).toBe(1);
      expect(stderr).toContain('HTTPS_PROXY cannot be used');
      expect(stderr).not.toContain('some-password-0123');
    },
  );
});

import { expect, it } from 'vitest';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { listenLocally } from '../helpers/http-server.ts';
import { runCli } from '../helpers/run-cli.ts';

const MATRIX = 'category: A\ncodes:\n  - { code: INT, name: Interested, type: SUCCESS }\n';
const PASSWORD = 'password-in-a-url-0123';

it('no tenant gets credentials in clear, and no URL with a password is taken', async () => {
  const seen: string[] = [];
  await using server = await listenLocally((request, response) => {
    seen.push(request.url ?? '');
    response.end('{}');
  });
  await using workspace = await createWorkspace({ 'callcodes/a.yml': MATRIX });
  const { port } = new URL(server.url);
  // Each of them would reach the server if it were called.
  for (const url of [
    `http://0.0.0.0:${port}`,
    `http://[::ffff:127.0.0.1]:${port}`,
    `http://localhost.:${port}`,
    `http://someone:${PASSWORD}@127.0.0.1:${port}`,
    `http://127.0.0.1:${port}/?key=${PASSWORD}`,
  ]) {
    const { exitCode, stdout, stderr } = await runCli(['plan', '--base-url', url], {
      cwd: workspace.directory,
      env: { CXONE_CLIENT_ID: 'client', CXONE_CLIENT_SECRET: 'secret-0123456789' },
    });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('base-url');
    expect(stdout + stderr).not.toContain(PASSWORD);
  }
  expect(seen).toEqual([]);
});

it.each([
  'http://tenant.example',
  'http://127.0.0.1.nip.example',
  'http://127.0.0.1@tenant.example',
  'tenant.example',
])('refuses %s and names the way out', async (url) => {
  await using workspace = await createWorkspace({ 'callcodes/a.yml': MATRIX });
  const { exitCode, stderr } = await runCli(['plan', '--base-url', url], {
    cwd: workspace.directory,
    env: { CXONE_CLIENT_ID: 'client', CXONE_CLIENT_SECRET: 'secret-0123456789' },
  });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/base-url.*(https:\/\/|Take them out)/);
});

import { readFile } from 'node:fs/promises';
import type { TlsOptions } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CertificateAuthority, createAuthority, createSelfSigned } from '../helpers/certificates.ts';
import { createWorkspace, type Workspace } from '../helpers/create-workspace.ts';
import { runCli } from '../helpers/run-cli.ts';
import { connectTo, joinSockets, listenOnTcp } from '../helpers/tcp-server.ts';
import { startTlsFront } from '../helpers/tls-front.ts';
import { startTlsTenant, type TlsTenant } from '../helpers/tls-tenant.ts';

const DAY_MS = 86_400_000;
const MATRIX = 'category: A\ncodes:\n  - { code: INT, name: Interested, type: SUCCESS }\n';
/** Fatal alert 40, handshake_failure: https://www.rfc-editor.org/rfc/rfc8446#section-6 */
const HANDSHAKE_FAILURE = Buffer.of(21, 3, 3, 0, 2, 2, 40);

let tenant: TlsTenant;
let workspace: Workspace;
let authority: CertificateAuthority;
beforeAll(async () => {
  tenant = await startTlsTenant();
  authority = createAuthority('Authority of the company');
  const both = `${await readFile(tenant.env['NODE_EXTRA_CA_CERTS'] ?? '', 'utf8')}${authority.cert}`;
  workspace = await createWorkspace({ 'callcodes/a.yml': MATRIX, 'ca.pem': both });
});
afterAll(async () => {
  await tenant[Symbol.asyncDispose]();
  await workspace[Symbol.asyncDispose]();
});

function plan(url: string, env: Readonly<Record<string, string>> = {}) {
  return runCli(['plan', '--base-url', url, '--target', 'acme'], {
    cwd: workspace.directory,
    env: { ...tenant.env, NODE_EXTRA_CA_CERTS: workspace.at('ca.pem'), ...env },
  });
}

describe('a tenant whose authority only the company knows', () => {
  it('is trusted with NODE_EXTRA_CA_CERTS', async () => {
    expect(await plan(tenant.localUrl)).toMatchObject({ exitCode: 0 });
  });

  it('is not trusted without, not asked again, and the way out is named', async () => {
    const before = tenant.front.connections();
    const { exitCode, stderr } = await plan(tenant.localUrl, { NODE_EXTRA_CA_CERTS: '' });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('NODE_EXTRA_CA_CERTS');
    expect(tenant.front.connections() - before).toBe(1);
  });
});

describe('a certificate that is not good', () => {
  const at = (days: number) => new Date(Date.now() + days * DAY_MS);
  const issue = (facts: { readonly notBefore?: Date; readonly notAfter?: Date; readonly names?: string[] }) =>
    authority.issue({ names: ['localhost'], ...facts });
  it.each<[string, string, () => TlsOptions]>([
    ['vouches for itself', 'NODE_EXTRA_CA_CERTS', () => createSelfSigned(['localhost'])],
    ['is for another host', 'another host name', () => issue({ names: ['other.test'] })],
    ['has expired', 'has expired', () => issue({ notBefore: at(-3), notAfter: at(-1) })],
    ['is not valid yet', 'not valid yet', () => issue({ notBefore: at(1), notAfter: at(3) })],
    [
      'is met by the wish for one of ours',
      'client certificate',
      () => ({ ...issue({}), ca: authority.cert, requestCert: true, rejectUnauthorized: true }),
    ],
  ])('ends the run at once when it %s, and says so', async (_, words, toOptions) => {
    const before = await tenant.sandbox.requests();
    await using front = await startTlsFront(tenant.sandbox.url, toOptions());
    const { exitCode, stderr } = await plan(`https://localhost:${front.port}`);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('no trusted TLS connection');
    expect(stderr).toContain(words);
    expect(front.connections()).toBe(1);
    expect(await tenant.sandbox.requests()).toHaveLength(before.length);
  });
});

describe('a port where no TLS comes about', () => {
  it('ends the run at once when it speaks plain HTTP', async () => {
    const { exitCode, stderr } = await plan(tenant.sandbox.url.replace('http:', 'https:'));
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Check the port in `base-url`');
  });

  it('ends the run at once when the handshake fails', async () => {
    await using server = await listenOnTcp((socket) => {
      socket.once('data', () => socket.end(HANDSHAKE_FAILURE));
    });
    const { exitCode, stderr } = await plan(`https://127.0.0.1:${server.port}`);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('the handshake failed');
    expect(server.connections()).toBe(1);
  });

  it('is asked again when the connection breaks during the handshake', async () => {
    await using server = await listenOnTcp((socket, number) => {
      if (number === 1) socket.once('data', () => socket.destroy());
      else joinSockets(socket, connectTo(tenant.localUrl));
    });
    expect(await plan(`https://localhost:${server.port}`)).toMatchObject({ exitCode: 0 });
    expect(server.connections()).toBe(2);
  });
});

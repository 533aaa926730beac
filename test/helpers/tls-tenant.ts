import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAuthority } from './certificates.ts';
import { type SandboxProcess, startSandbox } from './start-sandbox.ts';
import type { TcpServer } from './tcp-server.ts';
import { startTlsFront } from './tls-front.ts';

/** A name that no resolver knows: only a proxy that is told can reach it. */
export const TENANT_NAME = 'tenant.test';

export interface TlsTenant extends AsyncDisposable {
  readonly sandbox: SandboxProcess;
  readonly front: TcpServer;
  /** Under a name that is known to the proxy only. */
  readonly url: string;
  /** Under a name that is known here. */
  readonly localUrl: string;
  /** For a proxy: where the name leads. */
  readonly hosts: Readonly<Record<string, number>>;
  /** What makes a process sign in and trust it. */
  readonly env: Readonly<Record<string, string>>;
}

/** The sandbox behind TLS, with a certificate for `tenant.test` and `localhost` from an authority of its own. */
export async function startTlsTenant(): Promise<TlsTenant> {
  const directory = await mkdtemp(path.join(tmpdir(), 'callcodes-tls-'));
  const authority = createAuthority();
  const caFile = path.join(directory, 'ca.pem');
  await writeFile(caFile, authority.cert);
  const sandbox = await startSandbox();
  const names = [TENANT_NAME, 'localhost', '127.0.0.1'];
  const front = await startTlsFront(sandbox.url, authority.issue({ names }));
  return {
    sandbox,
    front,
    url: `https://${TENANT_NAME}`,
    localUrl: `https://localhost:${front.port}`,
    hosts: { [`${TENANT_NAME}:443`]: front.port },
    env: { ...sandbox.env, NODE_EXTRA_CA_CERTS: caFile },
    async [Symbol.asyncDispose]() {
      await front[Symbol.asyncDispose]();
      await sandbox[Symbol.asyncDispose]();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

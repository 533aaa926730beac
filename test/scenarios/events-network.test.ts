import { expect, it } from 'vitest';
import { createAuthority } from '../helpers/certificates.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { mappingEvent } from '../helpers/mapping-events.ts';
import { runCli } from '../helpers/run-cli.ts';
import { startConnectProxy } from '../helpers/start-connect-proxy.ts';
import { startTlsFront } from '../helpers/tls-front.ts';
import { startWebhookReceiver } from '../helpers/webhook-receiver.ts';

const NAME = 'reports.test';

/** A receiver behind TLS, under a name that only the proxy knows. */
async function openStage() {
  const receiver = await startWebhookReceiver();
  const authority = createAuthority();
  const front = await startTlsFront(receiver.url, authority.issue({ names: [NAME, 'localhost'] }));
  const proxy = await startConnectProxy({ hosts: { [`${NAME}:443`]: front.port } });
  const workspace = await createWorkspace({
    'event.json': JSON.stringify(mappingEvent()),
    'ca.pem': authority.cert,
  });
  const trust = { NODE_EXTRA_CA_CERTS: workspace.at('ca.pem') };
  return {
    receiver,
    proxy,
    front,
    trust,
    resend: (url: string, env: Readonly<Record<string, string>>) =>
      runCli(['events', 'resend', 'event.json', '--webhook-url', url], {
        cwd: workspace.directory,
        env: { CXONE_WEBHOOK_SECRET: receiver.secret, ...env },
      }),
    async [Symbol.asyncDispose]() {
      await proxy[Symbol.asyncDispose]();
      await front[Symbol.asyncDispose]();
      await receiver[Symbol.asyncDispose]();
      await workspace[Symbol.asyncDispose]();
    },
  };
}

it('an event goes through HTTPS_PROXY to its receiver', async () => {
  await using stage = await openStage();
  const { exitCode } = await stage.resend(`https://${NAME}/hook`, {
    ...stage.trust,
    HTTPS_PROXY: stage.proxy.url,
  });
  expect(exitCode).toBe(0);
  expect(stage.receiver.received.map(({ event }) => event)).toEqual([mappingEvent()]);
  expect((await stage.proxy.connects()).map(({ target }) => target)).toEqual([`${NAME}:443`]);
});

it('a receiver whose certificate nobody vouches for gets nothing, and is not asked again', async () => {
  await using stage = await openStage();
  const { exitCode, stdout } = await stage.resend(`https://localhost:${stage.front.port}/hook`, {});
  expect(exitCode).toBe(1);
  expect(stdout).toContain('no trusted TLS connection');
  expect(stdout).toContain('NODE_EXTRA_CA_CERTS');
  expect(stdout).not.toContain('tries');
  expect(stage.receiver.received).toEqual([]);
});

it('a proxy that cannot be used is told for the receiver that needs it', async () => {
  await using stage = await openStage();
  const { exitCode, stdout } = await stage.resend(`https://${NAME}/hook`, {
    HTTPS_PROXY: 'socks5://me:pass-word-1@x:1',
  });
  expect(exitCode).toBe(1);
  expect(stdout).toContain('HTTPS_PROXY cannot be used');
  expect(stdout).not.toContain('pass-word-1');
});

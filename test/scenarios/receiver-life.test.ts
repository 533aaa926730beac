import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { textLike, textWith } from '../cxone/matchers.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { createWebhookSecret, deliver, signDelivery } from '../helpers/deliver-event.ts';
import { findFreePort, listenLocally } from '../helpers/http-server.ts';
import { mappingEvent } from '../helpers/mapping-events.ts';
import { runCli } from '../helpers/run-cli.ts';
import { startReceiver } from '../helpers/start-receiver.ts';

const SECRET = createWebhookSecret();
const signed = (mappingId: string, secret = SECRET) => signDelivery(mappingEvent({ mappingId }), { secret });

describe('receive does not start', () => {
  it.each([
    ['without a secret', {}, [], /CXONE_WEBHOOK_SECRET.*--insecure/],
    ['with a secret of another form', { CXONE_WEBHOOK_SECRET: 'hunter2hunter2' }, [], /whsec_/],
    [
      'with one good secret of two',
      { CXONE_WEBHOOK_SECRET: `${SECRET} whsec_short` },
      [],

      /secret 2 of 2/,
    ],
    ['with a port that is none', { CXONE_WEBHOOK_SECRET: SECRET }, ['--port', '65536'], /--port/],
    [
      'with a warehouse of another kind',
      { CXONE_WEBHOOK_SECRET: SECRET },
      ['--warehouse', 'mysql://u:hidden-password@h/d'],

      /mysql/,
    ],
    ['with an unknown option', { CXONE_WEBHOOK_SECRET: SECRET }, ['--warehous', 'x'], /--warehouse/],
  ])('%s', async (_, env, args, message) => {
    await using workspace = await createWorkspace();
    const { exitCode, stdout, stderr } = await runCli(['receive', ...args], {
      cwd: workspace.directory,
      env,
    });
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(message)]);
    expect(stderr).not.toMatch(/hunter2|hidden-password|whsec_short/);
    expect(stderr).not.toContain(SECRET);
  });

  it('on a port that is taken, or on an address of somebody else', async () => {
    await using workspace = await createWorkspace();
    await using server = await listenLocally((_, response) => response.end());
    const options = { cwd: workspace.directory, env: { CXONE_WEBHOOK_SECRET: SECRET } };
    const taken = await runCli(['receive', '--port', new URL(server.url).port], options);
    expect(taken).toMatchObject({
      exitCode: 1,
      stderr: textLike(/another process listens there/),
    });
    const foreign = await runCli(['receive', '--port', '0', '--host', '192.0.2.1'], options);
    expect(foreign).toMatchObject({ exitCode: 1, stderr: textLike(/--host/) });
  });
});

describe('receive', () => {
  it('takes events from anybody with --insecure, and warns of it', async () => {
    await using workspace = await createWorkspace();
    await using receiver = await startReceiver({
      cwd: workspace.directory,
      warehouse: 'duckdb:events.duckdb',
      secret: null,
      args: ['--insecure'],
    });
    expect(receiver.entries()).toContainEqual(
      expect.objectContaining({ level: 'warning', message: textWith('INSECURE') }),
    );
    const body = JSON.stringify(mappingEvent({ mappingId: 'MAP_unsigned' }));
    const headers = { 'content-type': 'application/json' };
    expect(await deliver(receiver.url, { body, headers })).toMatchObject({
      status: 200,
      body: { received: true },
    });
    expect((await deliver(receiver.url, { body, headers })).body['duplicate']).toBe(true);
    expect((await deliver(receiver.url, { body: '{}', headers })).status).toBe(400);
  });

  it('checks signatures in spite of --insecure where it has a secret', async () => {
    await using workspace = await createWorkspace();
    await using receiver = await startReceiver({
      cwd: workspace.directory,
      warehouse: 'duckdb:events.duckdb',
      secret: SECRET,
      args: ['--insecure', '--host', 'localhost'],
    });
    const { headers: _, ...unsigned } = signed('MAP_unsigned');
    const headers = { 'content-type': 'application/json' };
    expect((await deliver(receiver.url, { ...unsigned, headers })).status).toBe(401);
    expect((await deliver(receiver.url, signed('MAP_signed'))).status).toBe(200);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'answers what it has begun when %s stops it, and ends with 0',
    async (signal) => {
      await using workspace = await createWorkspace();
      const options = { cwd: workspace.directory, warehouse: 'duckdb:events.duckdb', secret: SECRET };
      const acknowledged: string[] = [];
      {
        await using receiver = await startReceiver(options);
        const sender = async (name: string) => {
          for (let index = 0; ; index += 1) {
            const mappingId = `MAP_${name}_${index}`;
            const reply = await deliver(receiver.url, signed(mappingId)).catch(() => null);
            if (reply === null) return;
            expect(reply.status).toBe(200);
            acknowledged.push(mappingId);
          }
        };
        const senders = Array.from({ length: 8 }, (_, index) => sender(String(index)));
        await sleep(300);
        receiver.kill(signal);
        expect(await receiver.exited).toBe(0);
        await Promise.all(senders);
        expect(receiver.entries().at(-1)).toMatchObject({ level: 'info', message: 'Stopped.' });
      }
      expect(acknowledged.length).toBeGreaterThan(0);
      await using again = await startReceiver(options);
      for (const mappingId of acknowledged.slice(-20))
        expect((await deliver(again.url, signed(mappingId))).body['duplicate']).toBe(true);
    },
  );

  it('waits for a DuckDB file that another process has', async () => {
    await using workspace = await createWorkspace();
    const options = { cwd: workspace.directory, warehouse: 'duckdb:events.duckdb', secret: SECRET };
    const first = await startReceiver(options);
    await using second = await startReceiver(options);
    expect((await fetch(`${second.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${second.url}/readyz`)).status).toBe(503);
    const away = await deliver(second.url, signed('MAP_early'));
    expect(away.status).toBe(503);
    expect(Number(away.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${second.url}/usage`)).status).toBe(503);
    first.kill('SIGTERM');
    await first.exited;
    await expect
      .poll(async () => (await fetch(`${second.url}/readyz`)).status, { timeout: 10_000, interval: 200 })
      .toBe(200);
    expect((await deliver(second.url, signed('MAP_early'))).status).toBe(200);
  });

  it('waits for a server that is not there, and can be stopped meanwhile', async () => {
    await using workspace = await createWorkspace();
    const url = `postgres://callcodes:hidden-password@127.0.0.1:${await findFreePort()}/events`;
    await using receiver = await startReceiver({ cwd: workspace.directory, warehouse: url, secret: SECRET });
    expect((await fetch(`${receiver.url}/readyz`)).status).toBe(503);
    expect((await deliver(receiver.url, signed('MAP_early'))).status).toBe(503);
    receiver.kill('SIGTERM');
    expect(await receiver.exited).toBe(0);
    expect(receiver.log()).not.toContain('hidden-password');
  });
});

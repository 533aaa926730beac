import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { eventChange, mappingEvent } from '../helpers/mapping-events.ts';
import { runCli } from '../helpers/run-cli.ts';
import { startWebhookReceiver } from '../helpers/webhook-receiver.ts';

const FIRST = mappingEvent();
const SECOND = mappingEvent({ mappingId: 'MAP_1235_1_apply_acme_aaaaaaaa', outcome: 'clean', changes: [] });
const FILES = { 'first.json': JSON.stringify(FIRST), 'second.json': `${JSON.stringify(SECOND, null, 2)}\n` };

async function resend(
  files: Readonly<Record<string, string>>,
  {
    urls,
    secret,
    names = Object.keys(files),
  }: { urls: readonly string[]; secret: string; names?: readonly string[] },
) {
  await using workspace = await createWorkspace(files);
  const options = urls.flatMap((url) => ['--webhook-url', url]);
  return await runCli(['events', 'resend', ...names, ...options], {
    cwd: workspace.directory,
    env: { CXONE_WEBHOOK_SECRET: secret },
  });
}

describe('events resend', () => {
  it('sends every file to every receiver, under the ids of then and the time of now', async () => {
    await using one = await startWebhookReceiver();
    await using other = await startWebhookReceiver();
    const urls = [`${one.url}/a`, `${other.url}/b`];
    const { exitCode, stdout, stderr } = await resend(FILES, { urls, secret: one.secret });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const { received } of [one, other]) {
      expect(received.map(({ event }) => event)).toEqual([FIRST, SECOND]);
      expect(received.map(({ headers }) => headers['webhook-id'])).toEqual([
        FIRST.mappingId,
        SECOND.mappingId,
      ]);
    }
    expect(stdout.trimEnd().split('\n')).toEqual([
      `first.json: accepted by ${one.url} (webhook-url 1) (204)`,
      `first.json: accepted by ${other.url} (webhook-url 2) (204)`,
      `second.json: accepted by ${one.url} (webhook-url 1) (204)`,
      `second.json: accepted by ${other.url} (webhook-url 2) (204)`,
    ]);
  });

  it('sends the same body under the same id each time, signed anew', async () => {
    await using receiver = await startWebhookReceiver();
    const to = { urls: [receiver.url], secret: receiver.secret, names: ['first.json'] };
    await resend(FILES, to);
    await setTimeout(1_000);
    await resend(FILES, to);
    const values = (name: string) => new Set(receiver.received.map(({ headers }) => headers[name]));
    expect([values('webhook-id').size, values('webhook-timestamp').size]).toEqual([1, 2]);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
  });

  it('says what each receiver did, and fails when one of them did not take an event', async () => {
    await using refusing = await startWebhookReceiver([410, 401]);
    await using taking = await startWebhookReceiver();
    const urls = [refusing.url, taking.url];
    const { exitCode, stdout, stderr } = await resend(FILES, { urls, secret: taking.secret });
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`first.json: not taken by ${refusing.url} (webhook-url 1): it answered 410`);
    expect(stdout).toContain(`second.json: not taken by ${refusing.url} (webhook-url 1): it answered 401`);
    expect(taking.received).toHaveLength(2);
    expect(stderr).toContain('2 of 4');
  });

  it('sends nothing at all when a file is no event, and names every fault of every file', async () => {
    await using receiver = await startWebhookReceiver();
    const { mappingId: _, ...nameless } = FIRST;
    const files = {
      ...FILES,
      'nameless.json': JSON.stringify(nameless),
      'slow.json': JSON.stringify({ ...FIRST, changes: [eventChange({ latencyMs: -1 })] }),
      'cut.json': '{"event":',
    };
    const names = ['first.json', 'nameless.json', 'slow.json', 'cut.json', 'missing.json'];
    const { exitCode, stdout, stderr } = await resend(files, {
      urls: [receiver.url],
      secret: receiver.secret,
      names,
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    for (const fault of [
      'nameless.json: mappingId: is missing',
      'slow.json: changes/0/latencyMs: must be a number of at least 0, or null',
      'cut.json: is not JSON',
      'missing.json: cannot be read (ENOENT)',
    ])
      expect(stderr).toContain(fault);
    expect(receiver.received).toEqual([]);
  });

  it.each([
    [
      'no receiver',
      [],
      { CXONE_WEBHOOK_SECRET: `whsec_${Buffer.alloc(32).toString('base64')}` },
      'webhook-url',
    ],
    ['no secret', ['--webhook-url', 'https://reports.example.com'], {}, 'webhook-secret'],
    ['no file', [], {}, 'needs a file'],
    ['an option of another command', ['first.json', '--client-id', 'x'], {}, '--client-id'],
  ])('ends with a word about it for %s', async (what, args, env, told) => {
    await using workspace = await createWorkspace(FILES);
    const file = what === 'no file' ? [] : ['first.json'];
    const { exitCode, stderr } = await runCli(['events', 'resend', ...file, ...args], {
      cwd: workspace.directory,
      env,
    });
    expect(exitCode).toBe(1);
    expect(stderr).toContain(told);
  });
});

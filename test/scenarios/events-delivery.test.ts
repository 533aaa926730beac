import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { API_NAMES } from '../../src/model/call-code.ts';
import { parseMappingEvent } from '../../src/model/parse-mapping-event.ts';
import { parseObject } from '../helpers/apply-fixtures.ts';
import { strikePosts } from '../helpers/cancel-stage.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { CAMPAIGN, CAMPAIGN_PATHS } from '../helpers/matrices.ts';
import { runCli, startCli } from '../helpers/run-cli.ts';
import { type ApiTenant, startTenant } from '../helpers/start-tenant.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../helpers/webhook-receiver.ts';

const LOCAL_ID: unknown = expect.stringMatching(/^MAP_[0-9a-f-]{36}_1_local_acme_[0-9a-f]{8}$/);

interface ApplyOptions {
  readonly receivers: readonly Pick<WebhookReceiver, 'url' | 'secret'>[];
  readonly tenant?: ApiTenant;
  readonly matrix?: string;
  readonly args?: readonly string[];
}

/** Applies at a desk; by default to an embedded tenant that is empty. */
async function apply({ receivers, tenant, matrix = CAMPAIGN, args = [] }: ApplyOptions) {
  await using workspace = await createWorkspace({ 'callcodes/a.yml': matrix });
  const place = tenant?.options ?? ['--base-url', 'sandbox:'];
  const urls = receivers.flatMap(({ url }) => ['--webhook-url', `${url}/hooks/secret-path`]);
  const words = ['apply', ...place, '--target', 'acme', '--reviewed-plan', 'off', ...urls, ...args];
  const secrets = [...new Set(receivers.map(({ secret }) => secret))].join('\n');
  const env = { ...tenant?.env, ...(secrets === '' ? {} : { CXONE_WEBHOOK_SECRET: secrets }) };
  const result = await runCli([...words, '--format', 'json'], { cwd: workspace.directory, env });
  const file = workspace.at('.callcodes/event.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  return { ...result, told: result.stdout === '' ? {} : parseObject(result.stdout), text, file };
}

describe('the event of an apply', () => {
  it('reaches its receiver signed, says what the outputs say, and is kept as it was sent', async () => {
    await using receiver = await startWebhookReceiver();
    const { exitCode, told, text, stderr } = await apply({ receivers: [receiver] });
    expect(exitCode).toBe(0);
    const [{ event, headers, path: route, body } = { event: null, headers: {}, path: '', body: '' }] =
      receiver.received;
    expect(receiver.received).toHaveLength(1);
    expect(route).toBe('/hooks/secret-path');
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': event?.['mappingId'] });
    expect(event).toMatchObject({
      event: 'MAPPING_COMPLETED',
      mappingId: LOCAL_ID,
      metrics: { totalAttempts: 6, successfulAssignments: 6, assignmentRate: 1 },
      target: 'acme',
      outcome: 'applied',
      auditHash: told['auditHash'],
    });
    const parsed = parseMappingEvent(event);
    expect(parsed.kind === 'event' && parsed.event.changes.map(({ path: at }) => at).sort()).toEqual(
      CAMPAIGN_PATHS,
    );
    expect(parsed.kind === 'event' && new Set(parsed.event.changes.map(({ status }) => status))).toEqual(
      new Set(['SUCCESS']),
    );
    expect(text).toBe(`${body}\n`);
    expect(stderr).not.toContain('secret-path');
  });

  it('is tried again under the same id, with a time and a signature of its own', async () => {
    await using receiver = await startWebhookReceiver([500, 500]);
    const { exitCode } = await apply({ receivers: [receiver] });
    expect(exitCode).toBe(0);
    expect(receiver.received).toHaveLength(3);
    const values = (name: string) => new Set(receiver.received.map(({ headers }) => headers[name]));
    expect(values('webhook-id').size).toBe(1);
    expect(values('webhook-timestamp').size).toBe(3);
    expect(values('webhook-signature').size).toBe(3);
    expect(receiver.received.map(({ event }) => event?.['event'])).toEqual(
      Array(3).fill('MAPPING_COMPLETED'),
    );
  });

  it('goes to several receivers at once, to each under its own secret', async () => {
    await using first = await startWebhookReceiver();
    await using second = await startWebhookReceiver([503], `whsec_${Buffer.alloc(24, 9).toString('base64')}`);
    const { exitCode } = await apply({ receivers: [first, second] });
    expect(exitCode).toBe(0);
    expect([first, second].map(({ received }) => received.map(({ event }) => event !== null))).toEqual([
      [true],
      [true, true],
    ]);
    expect(new Set([...first.received, ...second.received].map(({ body }) => body)).size).toBe(1);
  });

  it.each([
    ['410', 410 as const],
    ['a redirect', { status: 307, headers: { location: '/elsewhere' } }],
  ])('is not sent again after %s, and the apply stands', async (_, answer) => {
    await using receiver = await startWebhookReceiver([answer]);
    const { exitCode, stderr, file, told } = await apply({ receivers: [receiver] });
    expect(exitCode).toBe(0);
    expect(told['outcome']).toBe('applied');
    expect(receiver.received.map(({ path: route }) => route)).toEqual(['/hooks/secret-path']);
    expect(stderr).toMatch(/^Warning: http:\/\/127\.0\.0\.1:\d+ did not take the event \(1 try\)/m);
    expect(stderr).toContain(`cxone-callcodes events resend ${file}`);
    expect(stderr).not.toContain('secret-path');
  });

  it('does not wait for a receiver that hangs longer than timeout says', async () => {
    await using receiver = await startWebhookReceiver(['hang']);
    const { exitCode, stderr } = await apply({ receivers: [receiver], args: ['--timeout', '0.5'] });
    expect(exitCode).toBe(0);
    expect(receiver.received).toHaveLength(2);
    expect(stderr).toContain('no complete reply in time (500 ms)');
  });

  it('leaves its changes out when it would be over 1 MiB', async () => {
    const codes = Array.from(
      { length: 6_000 },
      (_, index) => `  - { code: C${index}, name: N, type: NEUTRAL }`,
    );
    const category = 'A'.repeat(64);
    await using receiver = await startWebhookReceiver();
    const { exitCode, text } = await apply({
      receivers: [receiver],
      matrix: `category: ${category}\ncodes:\n${codes.join('\n')}\n`,
      args: ['--concurrency', '64'],
    });
    expect(exitCode).toBe(0);
    const { event, body } = receiver.received[0] ?? { event: null, body: '' };
    expect(event).toMatchObject({ changesOmitted: 6_000, metrics: { successfulAssignments: 6_000 } });
    expect(event).not.toHaveProperty('changes');
    expect(Buffer.byteLength(body)).toBeLessThan(2_000);
    expect(text).toBe(`${body}\n`);
  });

  it('is kept without any receiver', async () => {
    const { exitCode, text } = await apply({ receivers: [] });
    expect(exitCode).toBe(0);
    expect(parseMappingEvent(JSON.parse(text ?? '')).kind).toBe('event');
  });
});

it('a receiver that hangs does not hold a run that is cancelled, and the apply is told as it was', async () => {
  await using receiver = await startWebhookReceiver(['hang', 'hang', 'hang', 'hang', 'hang']);
  await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
  const args = ['--base-url', 'sandbox:', '--webhook-url', receiver.url, '--format', 'json'];
  const running = startCli(['apply', '--target', 'acme', '--reviewed-plan', 'off', ...args], {
    cwd: workspace.directory,
    env: { CXONE_WEBHOOK_SECRET: receiver.secret },
  });
  await expect.poll(() => receiver.received.length, { timeout: 20_000 }).toBe(1);
  running.kill('SIGTERM');
  const { exitCode, stdout, stderr } = await running.finished;
  expect(exitCode).toBe(143);
  expect(parseObject(stdout)).toMatchObject({ outcome: 'applied', counts: { applied: 6 } });
  expect(stderr).toContain('did not take the event (1 try)');
  expect(stderr).toContain('cxone-callcodes events resend');
  expect(receiver.received).toHaveLength(1);
});

describe('an apply that did not do all it should', () => {
  it.each(API_NAMES)(
    'of which a part failed sends MAPPING_FAILED with the truth about each change (%s)',
    async (api) => {
      await using tenant = await startTenant(api);
      await tenant.setSwitches({ faults: [strikePosts(api, { fault: '400', contains: '"Interested"' })] });
      await using receiver = await startWebhookReceiver();
      const { exitCode, told } = await apply({ receivers: [receiver], tenant });
      expect(exitCode).toBe(1);
      expect(told['outcome']).toBe('partial');
      const parsed = parseMappingEvent(receiver.received[0]?.event);
      if (parsed.kind !== 'event') throw new Error('No event came.');
      expect(parsed.event).toMatchObject({
        event: 'MAPPING_FAILED',
        outcome: 'partial',
        auditHash: told['auditHash'],
        metrics: { totalAttempts: 6, successfulAssignments: 2 },
      });
      const statuses = parsed.event.changes.map(({ path: at, status }) => [at, status]);
      expect(Object.fromEntries(statuses)).toEqual({
        CB: 'SUCCESS',
        'CB/CB_PM': 'SUCCESS',
        INT: 'FAILURE',
        'INT/INT_HOT': 'SKIPPED',
        'INT/INT_WARM': 'SKIPPED',
        'INT/INT_HOT/HOT_TODAY': 'SKIPPED',
      });
    },
  );

  it('that was blocked sends MAPPING_FAILED, every change skipped, without an audit hash', async () => {
    await using receiver = await startWebhookReceiver();
    const args = ['--reviewed-plan', 'required', '--approved-digest', `sha256:${'0'.repeat(64)}`];
    await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
    const { exitCode } = await runCli(
      ['apply', '--base-url', 'sandbox:', '--webhook-url', receiver.url, '--target', 'acme', ...args],
      { cwd: workspace.directory, env: { CXONE_WEBHOOK_SECRET: receiver.secret } },
    );
    expect(exitCode).toBe(1);
    const parsed = parseMappingEvent(receiver.received[0]?.event);
    if (parsed.kind !== 'event') throw new Error('No event came.');
    expect(parsed.event).toMatchObject({
      event: 'MAPPING_FAILED',
      outcome: 'blocked',
      auditHash: null,
      metrics: { totalAttempts: 6, successfulAssignments: 0, assignmentRate: 0 },
    });
    expect(parsed.event.changes.map(({ status }) => status)).toEqual(Array(6).fill('SKIPPED'));
  });

  it.each(API_NAMES)(
    'that had nothing to do sends MAPPING_COMPLETED, without a plan nothing (%s)',
    async (api) => {
      await using tenant = await startTenant(api);
      await using receiver = await startWebhookReceiver();
      await apply({ receivers: [], tenant });
      expect((await apply({ receivers: [receiver], tenant })).exitCode).toBe(0);
      expect(receiver.received.map(({ event }) => event)).toMatchObject([
        { event: 'MAPPING_COMPLETED', outcome: 'clean', changes: [], metrics: { assignmentRate: 1 } },
      ]);
      const broken = await apply({ receivers: [receiver], tenant, matrix: 'category: A\ncodes: [{}]\n' });
      expect(broken).toMatchObject({ exitCode: 1, text: null });
      expect(receiver.received).toHaveLength(1);
    },
  );
});

it.each([
  ['http://reports.example.com/', 'is not https'],
  ['ftp://reports.example.com/', 'is not https'],
  ['https://me:hunter2@reports.example.com/', 'carries credentials'],
])('a webhook-url that is not safe (%s) ends the run before anything is written', async (url, why) => {
  await using tenant = await startTenant('callcodes');
  await using workspace = await createWorkspace({ 'callcodes/a.yml': CAMPAIGN });
  const args = ['apply', ...tenant.options, '--reviewed-plan', 'off', '--webhook-url', url];
  const env = { ...tenant.env, CXONE_WEBHOOK_SECRET: `whsec_${Buffer.alloc(32).toString('base64')}` };
  const { exitCode, stderr } = await runCli(args, { cwd: workspace.directory, env });
  expect(exitCode).toBe(1);
  expect(stderr).toContain(why);
  expect(stderr).not.toContain('hunter2');
  expect(await tenant.requests()).toEqual([]);
});

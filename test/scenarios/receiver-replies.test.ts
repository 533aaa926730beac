import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textLike } from '../cxone/matchers.ts';
import { createWorkspace, type Workspace } from '../helpers/create-workspace.ts';
import { createWebhookSecret, deliver, signDelivery } from '../helpers/deliver-event.ts';
import { eventChange, mappingEvent } from '../helpers/mapping-events.ts';
import { type ReceiverProcess, startReceiver } from '../helpers/start-receiver.ts';

const SECRET = createWebhookSecret();
const NEXT_SECRET = createWebhookSecret();
const MINUTE_MS = 60_000;
const MAX_BODY_BYTES = 2 * 1024 * 1024;

let workspace: Workspace;
let receiver: ReceiverProcess;

beforeAll(async () => {
  workspace = await createWorkspace();
  receiver = await startReceiver({
    cwd: workspace.directory,
    warehouse: 'duckdb:events.duckdb',
    secret: `${SECRET}  ${NEXT_SECRET}`,
  });
});
afterAll(async () => {
  await receiver[Symbol.asyncDispose]();
  await workspace[Symbol.asyncDispose]();
});

const send = (event: unknown, options: Partial<Parameters<typeof signDelivery>[1]> = {}) =>
  deliver(receiver.url, signDelivery(event, { secret: SECRET, ...options }));

describe('an event', () => {
  it('is acknowledged with the time at which it was received', async () => {
    const { status, body } = await send(mappingEvent({ mappingId: 'MAP_new' }));
    expect(status).toBe(200);
    expect(body).toEqual({ received: true, processedAt: textLike(/^\d{4}-.*Z$/) });
    expect(Math.abs(Date.parse(String(body['processedAt'])) - Date.now())).toBeLessThan(MINUTE_MS);
  });

  it('that comes again is a duplicate with the first time, by either of its ids', async () => {
    const first = await send(mappingEvent({ mappingId: 'MAP_twice' }), { webhookId: 'msg_twice' });
    const duplicate = { received: true, duplicate: true, processedAt: first.body['processedAt'] };
    const again = [
      await send(mappingEvent({ mappingId: 'MAP_twice' }), { webhookId: 'msg_twice' }),
      await send(mappingEvent({ mappingId: 'MAP_twice' }), { webhookId: 'msg_other' }),
      await send(mappingEvent({ mappingId: 'MAP_other' }), { webhookId: 'msg_twice' }),
    ];
    expect(again.map(({ status, body }) => ({ status, body }))).toEqual(
      again.map(() => ({ status: 200, body: duplicate })),
    );
  });

  it('replayed from the wire is a duplicate, however often and at once', async () => {
    const delivery = signDelivery(mappingEvent({ mappingId: 'MAP_replayed' }), { secret: SECRET });
    const replies = await Promise.all(Array.from({ length: 12 }, () => deliver(receiver.url, delivery)));
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
    expect(replies.filter(({ body }) => body['duplicate'] !== true)).toHaveLength(1);
    expect(new Set(replies.map(({ body }) => body['processedAt'])).size).toBe(1);
  });

  it('may leave its changes out and have properties of later versions', async () => {
    const { changes: _, ...withoutChanges } = mappingEvent({ mappingId: 'MAP_cut' });
    expect((await send({ ...withoutChanges, changesOmitted: 9, later: { by: [1] } })).status).toBe(200);
  });

  it('may be as large as 2 MiB', async () => {
    const changes = Array.from({ length: 8_000 }, () => eventChange());
    const body = JSON.stringify(mappingEvent({ mappingId: 'MAP_large', changes }));
    const { status } = await send(body.padEnd(MAX_BODY_BYTES, ' '), { webhookId: 'MAP_large' });
    expect(status).toBe(200);
  });
});

describe('a signature', () => {
  it.each([
    ['by the next secret', { secret: NEXT_SECRET }],
    ['almost five minutes old', { ageMs: 4.5 * MINUTE_MS }],
    ['by a clock that is almost five minutes ahead', { ageMs: -4.5 * MINUTE_MS }],
  ])('holds: %s', async (name, options) => {
    expect(
      (await send(mappingEvent({ mappingId: `MAP_${name.replaceAll(' ', '-')}` }), options)).status,
    ).toBe(200);
  });

  it('holds among others in the header, of any version', async () => {
    const { body, headers } = signDelivery(mappingEvent({ mappingId: 'MAP_many' }), { secret: SECRET });
    const others = [
      'v1a,AAAA',
      'v1,AAAA',
      signDelivery('x', { secret: NEXT_SECRET }).headers['webhook-signature'],
    ];
    const signature = [...others, headers['webhook-signature']].join(' ');
    expect(
      (await deliver(receiver.url, { body, headers: { ...headers, 'webhook-signature': signature } })).status,
    ).toBe(200);
  });

  const EVENT = mappingEvent({ mappingId: 'MAP_forged' });
  const SIGNED = signDelivery(EVENT, { secret: SECRET });
  const {
    'webhook-id': ID,
    'webhook-timestamp': SECONDS,
    'webhook-signature': SIGNATURE = '',
  } = SIGNED.headers;
  it.each([
    ['without an id', { 'webhook-id': '' }],
    ['without a time', { 'webhook-timestamp': '' }],
    ['missing', { 'webhook-signature': '' }],
    ['of another secret', signDelivery(EVENT, { secret: createWebhookSecret() }).headers],
    ['of another id', { 'webhook-id': `${ID}x` }],
    ['of another time', { 'webhook-timestamp': String(Number(SECONDS) - 1) }],
    ['of another version', { 'webhook-signature': SIGNATURE.replace('v1,', 'v2,') }],
    ['without a version', { 'webhook-signature': SIGNATURE.replace('v1,', '') }],
    ['cut short', { 'webhook-signature': SIGNATURE.slice(0, -4) }],
    ['with something behind it', { 'webhook-signature': `${SIGNATURE}AAAA` }],
    ['over five minutes old', signDelivery(EVENT, { secret: SECRET, ageMs: 5.1 * MINUTE_MS }).headers],
    ['over five minutes ahead', signDelivery(EVENT, { secret: SECRET, ageMs: -15 * MINUTE_MS }).headers],
    ['with a time that is no number', { 'webhook-timestamp': `${SECONDS}x` }],
  ])('is refused: %s', async (_, headers) => {
    const { status, body } = await deliver(receiver.url, {
      ...SIGNED,
      headers: { ...SIGNED.headers, ...headers },
    });
    expect(status).toBe(401);
    expect(body['error']).toBe('Invalid webhook signature');
  });

  it('is checked before the body is looked at', async () => {
    const { headers } = SIGNED;
    expect((await deliver(receiver.url, { body: 'not json', headers })).status).toBe(401);
    expect(
      (await deliver(receiver.url, { body: JSON.stringify({ ...EVENT, target: 'other' }), headers })).status,
    ).toBe(401);
  });
});

describe('a payload', () => {
  const { mappingId: _, ...NAMELESS } = mappingEvent();
  const { event: __, ...EVENTLESS } = mappingEvent();
  it.each([
    ['not JSON', '{"event":', 'body'],
    ['empty', ' ', 'body'],
    ['a list', [mappingEvent()], 'body'],
    ['null', 'null', 'body'],
    ['without mappingId', NAMELESS, 'mappingId'],
    ['without event', EVENTLESS, 'event'],
    ['of an unknown event', { ...mappingEvent(), event: 'MAPPING_STARTED' }, 'event'],
    ['with an id that is too long', mappingEvent({ mappingId: 'M'.repeat(513) }), 'mappingId'],
    [
      'with a count below 0',
      { ...mappingEvent(), metrics: { ...mappingEvent().metrics, totalAttempts: -1 } },
      'metrics',
    ],
    ['with a day that there is not', mappingEvent({ timestamp: '2026-02-30T00:00:00Z' }), 'timestamp'],
    ['with changes that are none', { ...mappingEvent(), changes: [null] }, 'changes'],
    ['nested a million levels deep', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, 'body'],
    [
      'nested inside of an event',
      JSON.stringify({ ...EVENTLESS, deep: 0 }).replace(
        '0}',
        `${'['.repeat(500_000)}${']'.repeat(500_000)}}`,
      ),
      'event',
    ],
  ])('is refused: %s', async (name, event, place) => {
    const { status, body } = await send(event, { webhookId: `bad ${name}`.replaceAll(' ', '-') });
    expect(status).toBe(400);
    expect(body['error']).toBe('Invalid webhook payload');
    expect(body['details']).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^${place}`))]));
  });

  it('is refused with a webhook-id that is too long', async () => {
    const delivery = signDelivery(mappingEvent(), { secret: SECRET, webhookId: 'i'.repeat(513) });
    expect((await deliver(receiver.url, delivery)).body['details']).toEqual([
      expect.stringMatching(/^webhook-id/),
    ]);
  });
});

describe('a request', () => {
  const signed = () => signDelivery(mappingEvent({ mappingId: 'MAP_type' }), { secret: SECRET });

  it.each([
    'text/plain',
    '',
    'application/jsonp',
    'application/json; charset=utf-16',
    'application/x-www-form-urlencoded',
  ])('of the type "%s" is refused before its signature is', async (type) => {
    const { body, headers } = signed();
    const { status } = await deliver(receiver.url, {
      body: Buffer.from(body),
      headers: { ...headers, 'content-type': type, 'webhook-signature': 'x' },
    });
    expect(status).toBe(415);
  });

  it('that is compressed is refused', async () => {
    const { body, headers } = signed();
    expect(
      (await deliver(receiver.url, { body, headers: { ...headers, 'content-encoding': 'gzip' } })).status,
    ).toBe(415);
  });

  it('with parameters of its type is taken', async () => {
    const { body, headers } = signed();
    const type = 'Application/JSON; charset="UTF-8"';
    expect(
      (await deliver(receiver.url, { body, headers: { ...headers, 'content-type': type } })).status,
    ).toBe(200);
  });

  it.each([MAX_BODY_BYTES + 1, 3 * MAX_BODY_BYTES])(
    'of %d bytes is refused before its signature is',
    async (size) => {
      const { status } = await deliver(receiver.url, {
        body: 'x'.repeat(size),
        headers: { 'content-type': 'application/json' },
      });
      expect(status).toBe(413);
    },
  );

  it('that asks first is told to go on, or that it need not', async () => {
    expect(await askFirst('100')).toEqual({ status: 401, continued: true });
    expect(await askFirst(String(MAX_BODY_BYTES + 1))).toEqual({ status: 413, continued: false });
  });

  it.each([
    ['GET', '/webhooks/mapping-sync', 405, 'POST'],
    ['PUT', '/webhooks/mapping-sync', 405, 'POST'],
    ['DELETE', '/webhooks/mapping-sync', 405, 'POST'],
    ['OPTIONS', '/webhooks/mapping-sync', 405, 'POST'],
    ['POST', '/healthz', 405, 'GET, HEAD'],
    ['POST', '/usage', 405, 'GET, HEAD'],
    ['POST', '/', 404, null],
    ['POST', '/webhooks', 404, null],
    ['POST', '/webhooks/mapping-sync/', 404, null],
    ['POST', '/webhooks/mapping-sync/%ff', 404, null],
    ['GET', '/METRICS', 404, null],
  ])('%s %s is answered %d', async (method, path, status, allow) => {
    const reply = await fetch(`${receiver.url}${path}`, { method });
    expect(reply.status).toBe(status);
    expect(reply.headers.get('allow')).toBe(allow);
    expect(await reply.json()).toEqual({ error: textLike(/./) });
  });

  function askFirst(length: string): Promise<{ status: number | undefined; continued: boolean }> {
    return new Promise((resolve, reject) => {
      let continued = false;
      const asked = request(`${receiver.url}/webhooks/mapping-sync`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': length, expect: '100-continue' },
      });
      asked.once('continue', () => {
        continued = true;
        asked.end('x'.repeat(Number(length)));
      });
      asked.once('response', (response) => {
        response.resume();
        resolve({ status: response.statusCode, continued });
        asked.destroy();
      });
      asked.once('error', reject);
      asked.flushHeaders();
    });
  }
});

describe('what can be read', () => {
  const read = async (path: string) => {
    const reply = await fetch(`${receiver.url}${path}`);
    return { status: reply.status, text: await reply.text() };
  };

  it('says that process and warehouse are well', async () => {
    expect((await read('/healthz')).status).toBe(200);
    expect((await read('/readyz')).status).toBe(200);
  });

  it('is the daily view, by day and target', async () => {
    const timestamp = '2025-03-01T12:00:00Z';
    await send(mappingEvent({ mappingId: 'MAP_usage', target: 'usage', timestamp }));
    const usage = {
      day: '2025-03-01',
      target: 'usage',
      events: 1,
      attempts: 1,
      successes: 1,
      assignmentRate: 1,
      p50LatencyMs: 41.25,
      p95LatencyMs: 41.25,
    };
    expect(JSON.parse((await read('/usage?target=usage')).text)).toEqual({ usage: [usage] });
    expect(JSON.parse((await read('/usage?from=2025-03-01&to=2025-03-01')).text)).toEqual({ usage: [usage] });
    expect(JSON.parse((await read('/usage?to=2025-02-28')).text)).toEqual({ usage: [] });
  });

  it.each([
    'from=2025-02-30',
    'from=yesterday',
    'day=2025-01-01',
    'from=2025-01-02&to=2025-01-01',
    'to=',
    'target=',
  ])('is no answer to ?%s', async (query) => {
    const { status, text } = await read(`/usage?${query}`);
    expect(status).toBe(400);
    expect(JSON.parse(text)).toEqual({ error: textLike(/./) });
  });

  it('counts requests by result, in a form that Prometheus reads', async () => {
    const { text } = await read('/metrics');
    const counts = new Map(
      [...text.matchAll(/^callcodes_receiver_requests_total\{result="([^"]+)"\} (\d+)$/gm)].map(
        ([, result, count]) => [result, Number(count)],
      ),
    );
    for (const result of [
      'stored',
      'duplicate',
      'unauthorized',
      'invalid',
      'too-large',
      'wrong-type',
      'not-found',
    ])
      expect(counts.get(result)).toBeGreaterThan(0);
    expect(counts.get('failed')).toBe(0);
    expect(text).toMatch(/^callcodes_receiver_warehouse_up 1$/m);
    expect(text).toMatch(/^callcodes_receiver_store_seconds_count [1-9]/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d/m);
  });
});

describe('the log', () => {
  it('has one JSON line for each request, and neither bodies nor secrets', () => {
    const results = receiver.entries().map(({ result }) => result);
    expect(results.filter((result) => result === 'stored').length).toBeGreaterThan(5);
    expect(
      receiver
        .log()
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('{')),
    ).toEqual([]);
    const key = SECRET.slice('whsec_'.length);
    for (const text of [key, NEXT_SECRET, eventChange().category, mappingEvent().planDigest])
      expect(receiver.log()).not.toContain(text);
  });
});

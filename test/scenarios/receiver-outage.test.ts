import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textLike } from '../cxone/matchers.ts';
import { createWebhookSecret, type DeliveryReply, deliver, signDelivery } from '../helpers/deliver-event.ts';
import { mappingEvent } from '../helpers/mapping-events.ts';
import { residentMib } from '../helpers/resident-mib.ts';
import { findPostgres, type LocalPostgres, startPostgres } from '../helpers/start-postgres.ts';
import { startReceiver } from '../helpers/start-receiver.ts';
import { openPostgresStage } from '../receiver/warehouses/postgres-stage.ts';

const SECRET = createWebhookSecret();
/** More than the queue and a batch hold. */
const AT_ONCE = 1_100;
const MAX_BODY_BYTES = 2 * 1024 * 1024;
/** All that an unknown property makes of 16 bodies are 700 MiB. */
const MAX_GROWTH_MIB = 250;
const POLL = { timeout: 15_000, interval: 200 };
const signed = (mappingId: string) => signDelivery(mappingEvent({ mappingId }), { secret: SECRET });

async function readGauge(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
}

const skipped = findPostgres() === null;
const TITLE = `a receiver on PostgreSQL${skipped ? ' (not installed here)' : ''}`;

describe.skipIf(skipped)(TITLE, () => {
  let server: LocalPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
  });
  const start = (warehouse: string) => startReceiver({ cwd: tmpdir(), warehouse, secret: SECRET });

  it('answers 503 while the server is stopped, and goes on by itself when it is back', async () => {
    await using stage = await openPostgresStage(server);
    await using receiver = await start(stage.url);
    expect((await deliver(receiver.url, signed('MAP_before'))).status).toBe(200);
    await server.stop('immediate');
    const away = await Promise.all(
      Array.from({ length: 20 }, (_, index) => deliver(receiver.url, signed(`MAP_${index}`))),
    );
    expect(new Set(away.map(({ status }) => status))).toEqual(new Set([503]));
    for (const { headers } of away) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    const reason = { code: 'WAREHOUSE_UNAVAILABLE', error: textLike(/^Cannot store/) };
    const listReasons = () =>
      receiver
        .entries()
        .filter(({ status }) => status === 503)
        .map(({ code, error }) => ({ code, error }));
    await expect.poll(listReasons).toEqual(away.map(() => reason));
    expect((await fetch(`${receiver.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${receiver.url}/usage`)).status).toBe(503);
    expect((await fetch(`${receiver.url}/healthz`)).status).toBe(200);
    await server.start();
    await expect.poll(async () => (await fetch(`${receiver.url}/readyz`)).status, POLL).toBe(200);
    for (let index = 0; index < 20; index += 1) {
      const { status, body } = await deliver(receiver.url, signed(`MAP_${index}`));
      expect({ status, duplicate: body['duplicate'] }).toEqual({ status: 200, duplicate: undefined });
    }
    expect((await deliver(receiver.url, signed('MAP_before'))).body['duplicate']).toBe(true);
    expect(await stage.readTable('mapping_events')).toHaveLength(21);
  });

  it('answers 503 at once when more events wait than it holds, and stores those that it took', async () => {
    await using stage = await openPostgresStage(server);
    await using receiver = await start(stage.url);
    const blocker = new pg.Client({ connectionString: stage.url });
    await blocker.connect();
    await blocker.query('BEGIN; LOCK TABLE mapping_events IN ACCESS EXCLUSIVE MODE');
    const replies: DeliveryReply[] = [];
    const sending = Array.from({ length: AT_ONCE }, async (_, index) => {
      replies.push(await deliver(receiver.url, signed(`MAP_${index}`)));
    });
    await expect.poll(() => replies.length, { timeout: 15_000 }).toBeGreaterThan(50);
    await sleep(200);
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([503]));
    for (const { headers } of replies) expect(headers.get('retry-after')).toBe('1');
    await blocker.query('ROLLBACK');
    await blocker.end();
    await Promise.all(sending);
    const taken = replies.filter(({ status }) => status === 200);
    expect(taken.length).toBeGreaterThan(100);
    expect(taken.length).toBeLessThan(AT_ONCE);
    expect(await stage.readTable('mapping_events')).toHaveLength(taken.length);
    expect((await deliver(receiver.url, signed('MAP_after'))).status).toBe(200);
  });

  it('keeps of signed bodies what an event is made of, while 16 of 2 MiB wait', async () => {
    await using stage = await openPostgresStage(server);
    await using receiver = await start(stage.url);
    const stuffed = (mappingId: string) => {
      const event = JSON.stringify({ ...mappingEvent({ mappingId }), later: [] });
      const room = Math.floor((MAX_BODY_BYTES - event.length - 1) / '{},'.length);
      const body = event.replace('"later":[', () => `"later":[${'{},'.repeat(room)}0`);
      return signDelivery(body, { secret: SECRET, webhookId: mappingId });
    };
    // As large as it gets by one after the other.
    for (let index = 0; index < 4; index += 1)
      expect((await deliver(receiver.url, stuffed(`MAP_before_${index}`))).status).toBe(200);
    const before = await residentMib(receiver.pid);
    const blocker = new pg.Client({ connectionString: stage.url });
    await blocker.connect();
    await blocker.query('BEGIN; LOCK TABLE mapping_events IN ACCESS EXCLUSIVE MODE');
    const sending = Array.from({ length: 16 }, (_, index) => deliver(receiver.url, stuffed(`MAP_${index}`)));
    // But for those that are being stored.
    await expect
      .poll(() => readGauge(receiver.url, 'callcodes_receiver_queue_events'), POLL)
      .toBeGreaterThanOrEqual(12);
    const waiting = await residentMib(receiver.pid);
    await blocker.query('ROLLBACK');
    await blocker.end();
    expect((await Promise.all(sending)).map(({ status }) => status)).toEqual(sending.map(() => 200));
    expect(waiting - before).toBeLessThan(MAX_GROWTH_MIB);
  });

  it('ends with one line before tables of a newer version', async () => {
    await using stage = await openPostgresStage(server);
    const warehouse = await stage.open();
    await warehouse.migrate();
    await stage.setVersion(99);
    await expect(start(stage.url)).rejects.toThrow(/Error: Cannot use the tables.*version 99/);
  });
});

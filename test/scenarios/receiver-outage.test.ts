import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWebhookSecret, type DeliveryReply, deliver, signDelivery } from '../helpers/deliver-event.ts';
import { mappingEvent } from '../helpers/mapping-events.ts';
import { findPostgres, type LocalPostgres, startPostgres } from '../helpers/start-postgres.ts';
import { startReceiver } from '../helpers/start-receiver.ts';
import { openPostgresStage } from '../receiver/warehouses/postgres-stage.ts';

const SECRET = createWebhookSecret();
/** More than the queue and a batch hold. */
const AT_ONCE = 1_100;
const signed = (mappingId: string) => signDelivery(mappingEvent({ mappingId }), { secret: SECRET });

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
    expect((await fetch(`${receiver.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${receiver.url}/usage`)).status).toBe(503);
    expect((await fetch(`${receiver.url}/healthz`)).status).toBe(200);
    await server.start();
    await expect
      .poll(async () => (await fetch(`${receiver.url}/readyz`)).status, { timeout: 15_000, interval: 200 })
      .toBe(200);
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

  it('ends with one line before tables of a newer version', async () => {
    await using stage = await openPostgresStage(server);
    const warehouse = await stage.open();
    await warehouse.migrate();
    await stage.setVersion(99);
    await expect(start(stage.url)).rejects.toThrow(/Error: Cannot use the tables.*version 99/);
  });
});

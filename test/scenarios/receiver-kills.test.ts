import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWebhookSecret } from '../helpers/deliver-event.ts';
import { CHANGES_PER_EVENT, sendThroughKills, toMappingId } from '../helpers/send-through-kills.ts';
import { findPostgres, type LocalPostgres, startPostgres } from '../helpers/start-postgres.ts';
import { openDuckdbStage } from '../receiver/warehouses/duckdb-stage.ts';
import { openPostgresStage } from '../receiver/warehouses/postgres-stage.ts';
import type { WarehouseStage } from '../receiver/warehouses/warehouse-stage.ts';

/** The full run, of 10,000: `npm run kills`. */
const EVENTS = Number(process.env['CALLCODES_RECEIVER_EVENTS'] ?? 1_200);
const SENDERS = 16;
const MAX_ACKNOWLEDGED_BETWEEN_KILLS = 400;
const PATIENCE_MS = 60_000 + EVENTS * 60;

async function expectAllOnce(stage: WarehouseStage & { readonly url: string }): Promise<void> {
  const record = await sendThroughKills({
    cwd: tmpdir(),
    warehouse: stage.url,
    secret: createWebhookSecret(),
    events: EVENTS,
    senders: SENDERS,
    maxAcknowledgedBetweenKills: MAX_ACKNOWLEDGED_BETWEEN_KILLS,
  });
  const ids = Array.from({ length: EVENTS }, (_, index) => toMappingId(index)).sort();
  expect([...record.acknowledged.keys()].sort()).toEqual(ids);
  const stored = await stage.readTable('mapping_events');
  expect(stored.map((row) => String(row['mapping_id'])).sort()).toEqual(ids);
  const changes = await stage.readTable('mapping_changes');
  expect(changes.length).toBe(EVENTS * CHANGES_PER_EVENT);
  expect(new Set(changes.map((row) => `${String(row['mapping_id'])} ${String(row['position'])}`)).size).toBe(
    changes.length,
  );
  // Whoever asks hears of one and the same time: that of the event which is stored.
  const storedAt = new Map(stored.map((row) => [row['mapping_id'], row['received_at']]));
  for (const [id, times] of record.acknowledged) expect(new Set(times)).toEqual(new Set([storedAt.get(id)]));
  expect(record.kills).toBeGreaterThan(1);
  expect(record.unanswered).toBeGreaterThan(0);
  expect(record.duplicates).toBeGreaterThan(0);
  expect([...record.statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
  process.stderr.write(
    `${EVENTS} events: ${record.kills} kills, ${record.unanswered} tries without a reply, ${record.duplicates} duplicates\n`,
  );
}

const skipped = findPostgres() === null;
const WHY = skipped ? ' (PostgreSQL is not installed here)' : '';

describe('a receiver that is killed at random, with 16 senders that do not give up', () => {
  it(
    'has stored every acknowledged event, and none twice, in DuckDB',
    async () => {
      await using stage = await openDuckdbStage();
      await expectAllOnce(stage);
    },
    PATIENCE_MS,
  );

  describe.skipIf(skipped)(`with a server${WHY}`, () => {
    let server: LocalPostgres;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(async () => {
      await server[Symbol.asyncDispose]();
    });

    it(
      'has stored every acknowledged event, and none twice, in PostgreSQL',
      async () => {
        await using stage = await openPostgresStage(server);
        await expectAllOnce(stage);
      },
      PATIENCE_MS,
    );
  });
});

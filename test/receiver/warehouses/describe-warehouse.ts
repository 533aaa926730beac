import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UsageQuery } from '../../../src/model/daily-usage.ts';
import { CHANGE_COLUMNS } from '../../../src/receiver/warehouses/change-columns.ts';
import { EVENT_COLUMNS } from '../../../src/receiver/warehouses/event-columns.ts';
import type { ReceivedEvent, Warehouse } from '../../../src/receiver/warehouses/warehouse.ts';
import { textLike, textWith } from '../../cxone/matchers.ts';
import { change, changes, RECEIVED_AT_MS, received } from './received-events.ts';
import { referenceUsage } from './reference-usage.ts';
import type { WarehouseStage } from './warehouse-stage.ts';

const EVERYTHING: UsageQuery = { fromDay: null, toDay: null, target: null };
const NEWER_VERSION = 99;

export interface WarehouseSuite {
  /** Why it cannot run here; null: it can. */
  readonly skipped: string | null;
  readonly openStage: () => Promise<WarehouseStage>;
}

/** What every warehouse must do, whatever stands behind the port. */
export function describeWarehouse(name: string, { skipped, openStage }: WarehouseSuite): void {
  describe.skipIf(skipped !== null)(`${name}${skipped === null ? '' : ` (${skipped})`}`, () => {
    let stage: WarehouseStage;
    let warehouse: Warehouse;

    beforeEach(async () => {
      stage = await openStage();
      warehouse = await stage.open();
      await warehouse.migrate();
    });
    afterEach(async () => {
      await stage[Symbol.asyncDispose]();
    });

    const countRows = async () => ({
      events: (await stage.readTable('mapping_events')).length,
      changes: (await stage.readTable('mapping_changes')).length,
    });

    describe('store', () => {
      it('keeps every field of an event and of its changes', async () => {
        const event = received('MAP_1', { changes: [change('A', 1.25), change('B', null)], successes: 1 });
        expect(await warehouse.store([event])).toEqual([{ kind: 'stored', processedAtMs: RECEIVED_AT_MS }]);
        expect(await stage.readTable('mapping_events')).toEqual([
          {
            mapping_id: 'MAP_1',
            webhook_id: 'webhook of MAP_1',
            event: 'MAPPING_FAILED',
            target: 'acme',
            outcome: 'partial',
            occurred_at: '2026-11-22T09:59:59.500Z',
            received_at: '2026-11-22T10:00:00.123Z',
            total_attempts: 2,
            successful_assignments: 1,
            average_latency_ms: 12.34,
            assignment_rate: 0.5,
            plan_digest: `sha256:${'a'.repeat(64)}`,
            audit_hash: null,
            commit_sha: 'c'.repeat(40),
            run_url: 'https://github.com/acme/codes/actions/runs/1',
            changes_omitted: 0,
          },
        ]);
        const common = { mapping_id: 'MAP_1', action: 'create', category: 'Sales', status: 'SUCCESS' };
        expect(await stage.readTable('mapping_changes')).toEqual([
          { ...common, position: 1, path: 'ROOT/A', code: 'A', latency_ms: 1.25, call_code_id: 'id of A' },
          { ...common, position: 2, path: 'ROOT/B', code: 'B', latency_ms: null, call_code_id: null },
        ]);
      });

      it('has the columns that are written, in their order', async () => {
        await warehouse.store([received('MAP_1')]);
        const columnsOf = async (table: 'mapping_events' | 'mapping_changes') =>
          Object.keys((await stage.readTable(table))[0] ?? {});
        expect(await columnsOf('mapping_events')).toEqual(EVENT_COLUMNS.map((column) => column.name));
        expect(await columnsOf('mapping_changes')).toEqual(CHANGE_COLUMNS.map((column) => column.name));
      });

      it('stores nothing for nothing', async () => {
        expect(await warehouse.store([])).toEqual([]);
      });

      it('keeps an event whose changes were left out', async () => {
        await warehouse.store([received('MAP_1', { attempts: 9, changes: [], changesOmitted: 12_345 })]);
        expect(await stage.readTable('mapping_events')).toMatchObject([{ changes_omitted: 12_345 }]);
        expect(await stage.readTable('mapping_changes')).toEqual([]);
      });

      it.each([
        ['mapping id', received('MAP_1', { webhookId: 'another', receivedAtMs: RECEIVED_AT_MS + 5_000 })],
        ['webhook id', received('MAP_2', { webhookId: 'webhook of MAP_1', target: 'another' })],
      ])(
        'tells an event with a known %s as a duplicate and leaves the kept one as it is',
        async (_, again) => {
          await warehouse.store([received('MAP_1')]);
          const kept = await stage.readTable('mapping_events');
          expect(await warehouse.store([again])).toEqual([
            { kind: 'duplicate', processedAtMs: RECEIVED_AT_MS },
          ]);
          expect(await stage.readTable('mapping_events')).toEqual(kept);
          expect(await countRows()).toEqual({ events: 1, changes: 1 });
        },
      );

      it('settles a batch as if its events came one after the other', async () => {
        await warehouse.store([received('MAP_0')]);
        const later = RECEIVED_AT_MS + 1_000;
        const batch = [
          received('MAP_2', { webhookId: 'w2', receivedAtMs: later }),
          received('MAP_0', { webhookId: 'w0', receivedAtMs: later }),
          received('MAP_3', { webhookId: 'w2' }),
          // Shares an id only with duplicates, neither of which is kept: it must not be lost.
          received('MAP_3', { webhookId: 'w0', receivedAtMs: later + 1 }),
          received('MAP_2', { webhookId: 'w2' }),
          received('MAP_1', { webhookId: 'w1', receivedAtMs: later + 2 }),
        ];
        expect(await warehouse.store(batch)).toEqual([
          { kind: 'stored', processedAtMs: later },
          { kind: 'duplicate', processedAtMs: RECEIVED_AT_MS },
          { kind: 'duplicate', processedAtMs: later },
          { kind: 'stored', processedAtMs: later + 1 },
          { kind: 'duplicate', processedAtMs: later },
          { kind: 'stored', processedAtMs: later + 2 },
        ]);
        expect(await countRows()).toEqual({ events: 4, changes: 4 });
      });

      it('stores all of a batch or nothing', async () => {
        const tooMuch = received('MAP_2', { attempts: 1e300, successes: 1 });
        const batch = [received('MAP_1'), tooMuch, received('MAP_3')];
        await expect(warehouse.store(batch)).rejects.toMatchObject({
          code: 'WAREHOUSE_FAILED',
          isTransient: false,
        });
        expect(await countRows()).toEqual({ events: 0, changes: 0 });
        const timeless = received('MAP_2', { timestamp: 'yesterday' });
        await expect(warehouse.store([received('MAP_1'), timeless])).rejects.toMatchObject({
          code: 'WAREHOUSE_FAILED',
        });
        expect(await countRows()).toEqual({ events: 0, changes: 0 });
        expect(await warehouse.store([received('MAP_1')])).toMatchObject([{ kind: 'stored' }]);
        expect(await countRows()).toEqual({ events: 1, changes: 1 });
      });

      it('keeps odd texts as they are', async () => {
        const odd = `'"\\ {},; \n\t$1 %s ?:x NULL null {a,"b"} ${'\u{1F4DE}'} Ünï ﷽ \u{202E}--\u{FEFF}`;
        await warehouse.store([
          received(`${odd} id`, {
            webhookId: `${odd} webhook`,
            target: odd,
            changes: [{ ...change('A'), path: odd, code: '', category: `${odd}${odd}`, callCodeId: odd }],
          }),
        ]);
        expect(await stage.readTable('mapping_events')).toMatchObject([
          { mapping_id: `${odd} id`, webhook_id: `${odd} webhook`, target: odd },
        ]);
        expect(await stage.readTable('mapping_changes')).toMatchObject([
          { path: odd, code: '', category: `${odd}${odd}`, call_code_id: odd },
        ]);
        expect(await warehouse.store([received(`${odd} id`)])).toMatchObject([{ kind: 'duplicate' }]);
        expect(await warehouse.readDailyUsage({ ...EVERYTHING, target: odd })).toHaveLength(1);
      });

      it('keeps NUL and lone surrogates as U+FFFD, also in the ids that tell duplicates', async () => {
        const broken = received('MAP\0\u{D800}', { webhookId: 'w\0', target: 't\0' });
        expect(await warehouse.store([broken, broken])).toMatchObject([
          { kind: 'stored' },
          { kind: 'duplicate' },
        ]);
        expect(await warehouse.store([broken])).toMatchObject([{ kind: 'duplicate' }]);
        expect(await stage.readTable('mapping_events')).toMatchObject([
          { mapping_id: 'MAP\u{FFFD}\u{FFFD}', webhook_id: 'w\u{FFFD}', target: 't\u{FFFD}' },
        ]);
      });

      it('keeps 10,000 changes of one event in their order', async () => {
        const many = changes(10_000);
        await warehouse.store([received('MAP_1', { changes: many }), received('MAP_2')]);
        const rows = (await stage.readTable('mapping_changes')).filter(
          (row) => row['mapping_id'] === 'MAP_1',
        );
        expect(rows.map((row) => [row['position'], row['code'], row['latency_ms']])).toEqual(
          many.map(({ code, latencyMs }, index) => [index + 1, code, latencyMs]),
        );
      });

      it('stores a batch of 1,000 events, half of which are there', async () => {
        const batch = Array.from({ length: 1_000 }, (_, index) => received(`MAP_${index}`));
        await warehouse.store(batch.filter((_, index) => index % 2 === 0));
        const results = await warehouse.store(batch);
        expect(results.map(({ kind }) => kind)).toEqual(
          batch.map((_, index) => (index % 2 === 0 ? 'duplicate' : 'stored')),
        );
        expect(await countRows()).toEqual({ events: 1_000, changes: 1_000 });
      });

      it('stores once what several writers store at once, in whatever order', async () => {
        const writers = [warehouse, await stage.open(), await stage.open()];
        const ids = Array.from({ length: 24 }, (_, index) => `MAP_${index}`);
        const batches = Array.from({ length: 12 }, (_, turn) =>
          // Each event is in half of the batches; batches run forwards and backwards.
          ids
            .filter((_id, index) => (index + turn) % 2 === 0)
            .sort(() => (turn % 3 === 0 ? -1 : 1))
            .map((id) => received(id, { receivedAtMs: RECEIVED_AT_MS + turn, changes: changes(20) })),
        );
        const results = await Promise.all(
          batches.map((batch, turn) => (writers[turn % writers.length] ?? warehouse).store(batch)),
        );
        const outcomes = batches.flatMap((batch, turn) =>
          batch.map((event, index) => ({ id: event.event.mappingId, ...results[turn]?.[index] })),
        );
        expect(await countRows()).toEqual({ events: 24, changes: 480 });
        const keptAt = new Map(
          (await stage.readTable('mapping_events')).map((row) => [
            row['mapping_id'],
            Date.parse(String(row['received_at'])),
          ]),
        );
        for (const id of ids) {
          const mine = outcomes.filter((outcome) => outcome.id === id);
          expect(mine.filter(({ kind }) => kind === 'stored')).toHaveLength(1);
          // Everyone is told when the kept one was received.
          expect(new Set(mine.map(({ processedAtMs }) => processedAtMs))).toEqual(new Set([keptAt.get(id)]));
        }
      });
    });

    describe('migrate', () => {
      it('may run again and keeps what is stored', async () => {
        await warehouse.store([received('MAP_1')]);
        await warehouse.migrate();
        await (await stage.open()).migrate();
        expect(await countRows()).toEqual({ events: 1, changes: 1 });
        const versions = (await stage.readTable('mapping_migrations')).map((row) => row['version']);
        expect(versions).toEqual(versions.map((_, index) => index + 1));
      });

      it('may run by several at once on a place that is empty', async () => {
        await using empty = await openStage();
        const several = await Promise.all([empty.open(), empty.open(), empty.open(), empty.open()]);
        await Promise.all(several.map((one) => one.migrate()));
        expect(await empty.readTable('mapping_migrations')).toEqual(
          (await stage.readTable('mapping_migrations')).map((row) => ({
            ...row,
            applied_at: textLike(/^\d{4}-/),
          })),
        );
        expect(await several[3]?.store([received('MAP_1')])).toMatchObject([{ kind: 'stored' }]);
      });

      it('refuses tables of a newer version', async () => {
        await stage.setVersion(NEWER_VERSION);
        await expect((await stage.open()).migrate()).rejects.toMatchObject({
          code: 'WAREHOUSE_SCHEMA',
          isTransient: false,
          message: textWith('99'),
        });
      });

      it('is missed before anything can be stored or read', async () => {
        await using empty = await openStage();
        const early = await empty.open();
        const missing = { code: 'WAREHOUSE_SCHEMA', isTransient: false };
        await expect(early.store([received('MAP_1')])).rejects.toMatchObject(missing);
        await expect(early.readDailyUsage(EVERYTHING)).rejects.toMatchObject(missing);
        await early.ping();
      });
    });

    describe('readDailyUsage', () => {
      it('has no rows without events', async () => {
        expect(await warehouse.readDailyUsage(EVERYTHING)).toEqual([]);
      });

      it('counts an event by the UTC day of its own time', async () => {
        const times = [
          '2026-03-01T00:00:00.000Z',
          '2026-03-01T23:59:59.999Z',
          '2026-03-02T00:00:00+00:00',
          '2026-03-02T01:30:00+02:00',
          '2026-03-01T23:30:00-01:00',
        ];
        await warehouse.store(times.map((timestamp, index) => received(`MAP_${index}`, { timestamp })));
        expect((await warehouse.readDailyUsage(EVERYTHING)).map(({ day, events }) => [day, events])).toEqual([
          ['2026-03-01', 3],
          ['2026-03-02', 2],
        ]);
      });

      it('has a rate of 1 without attempts and no percentiles without latencies', async () => {
        await warehouse.store([
          received('MAP_1', { attempts: 0, changes: [] }),
          received('MAP_2', { target: 'other', attempts: 3, successes: 2, changes: [change('A', null)] }),
        ]);
        const day = '2026-11-22';
        const none = { p50LatencyMs: null, p95LatencyMs: null };
        expect(await warehouse.readDailyUsage(EVERYTHING)).toEqual([
          { day, target: 'acme', events: 1, attempts: 0, successes: 0, assignmentRate: 1, ...none },
          { day, target: 'other', events: 1, attempts: 3, successes: 2, assignmentRate: 2 / 3, ...none },
        ]);
      });

      it('filters by first day, last day and target, each included', async () => {
        const days = ['2026-01-01', '2026-01-02', '2026-01-03'];
        await warehouse.store(
          days.flatMap((day) =>
            ['a', 'B', 'Ä'].map((target) =>
              received(`${day} ${target}`, { target, timestamp: `${day}T12:00:00Z` }),
            ),
          ),
        );
        const read = async (query: Partial<UsageQuery>) =>
          (await warehouse.readDailyUsage({ ...EVERYTHING, ...query })).map(
            ({ day, target }) => `${day} ${target}`,
          );
        expect(await read({})).toEqual(
          days.flatMap((day) => ['B', 'a', 'Ä'].map((target) => `${day} ${target}`)),
        );
        expect(await read({ fromDay: '2026-01-02', target: 'a' })).toEqual(['2026-01-02 a', '2026-01-03 a']);
        expect(await read({ toDay: '2026-01-01', target: 'Ä' })).toEqual(['2026-01-01 Ä']);
        expect(await read({ fromDay: '2026-01-02', toDay: '2026-01-02' })).toHaveLength(3);
        expect(await read({ target: "a' OR '1'='1" })).toEqual([]);
      });

      it('says of any events what is worked out without SQL', async () => {
        let run = 0;
        await fc.assert(
          fc.asyncProperty(fc.array(eventArbitrary(), { minLength: 1, maxLength: 12 }), async (drafts) => {
            run += 1;
            // The same place for all runs: each has targets of its own.
            const events = drafts.map((draft, index) => draft(`run ${run}`, index));
            await warehouse.store(events);
            const rows = await warehouse.readDailyUsage({
              fromDay: '2026-01-01',
              toDay: '2026-12-31',
              target: null,
            });
            const mine = rows.filter(({ target }) => target.startsWith(`run ${run} `));
            expect(mine).toEqual(referenceUsage(events).map(withRoundingErrors));
          }),
          { numRuns: 25 },
        );
      });
    });

    it('answers a ping', async () => {
      await expect(warehouse.ping()).resolves.toBeUndefined();
    });

    it('tells calls after its end that it is closed', async () => {
      await warehouse.close();
      await expect(warehouse.ping()).rejects.toMatchObject({
        code: 'WAREHOUSE_UNAVAILABLE',
        isTransient: true,
      });
    });
  });
}

function eventArbitrary(): fc.Arbitrary<(run: string, index: number) => ReceivedEvent> {
  const latency = fc.option(fc.double({ min: 0, max: 60_000, noNaN: true }), { freq: 4 });
  return fc
    .record({
      target: fc.constantFrom('a', 'b'),
      time: fc.date({
        min: new Date('2026-02-27T22:00:00Z'),
        max: new Date('2026-03-01T02:00:00Z'),
        noInvalidDate: true,
      }),
      attempts: fc.nat({ max: 500 }),
      failures: fc.nat({ max: 500 }),
      latencies: fc.array(latency, { maxLength: 8 }),
    })
    .map(
      ({ target, time, attempts, failures, latencies }) =>
        (run: string, index: number) =>
          received(`${run} ${index}`, {
            target: `${run} ${target}`,
            timestamp: time.toISOString(),
            attempts,
            successes: Math.max(0, attempts - failures),
            changes: latencies.map((latencyMs, place) => change(`C${place}`, latencyMs)),
          }),
    );
}

/** Interpolation may be worked out in another order of its operations. */
function withRoundingErrors(row: ReturnType<typeof referenceUsage>[number]): unknown {
  const near = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 6));
  return {
    ...row,
    assignmentRate: near(row.assignmentRate),
    p50LatencyMs: near(row.p50LatencyMs),
    p95LatencyMs: near(row.p95LatencyMs),
  };
}

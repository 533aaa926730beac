import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWarehouse } from '../../../src/receiver/warehouses/open-warehouse.ts';
import type { Warehouse } from '../../../src/receiver/warehouses/warehouse.ts';
import { textWith, textWithout } from '../../cxone/matchers.ts';
import { describeWarehouse } from './describe-warehouse.ts';
import { type BigqueryFault, startFakeBigquery } from './fake-bigquery.ts';
import { changes, received } from './received-events.ts';
import { TEST_FACTS, type WarehouseStage } from './warehouse-stage.ts';

const STORE = 'BEGIN TRANSACTION';
// Else the client looks for the machine's own account in the cloud, and is told odd things by some networks.
const DETECTION = 'METADATA_SERVER_DETECTION';
const detection = process.env[DETECTION];
beforeAll(() => {
  process.env[DETECTION] = 'none';
});
afterAll(() => {
  if (detection === undefined) delete process.env[DETECTION];
  else process.env[DETECTION] = detection;
});

async function openStage() {
  const server = await startFakeBigquery();
  const opened: Warehouse[] = [];
  const stage: WarehouseStage = {
    open: async () => {
      const url = `bigquery://my-project/events?location=EU&endpoint=${server.url}`;
      const warehouse = await openWarehouse(url, TEST_FACTS);
      opened.push(warehouse);
      return warehouse;
    },
    readTable: (table) => Promise.resolve(server.tables.readSorted(table)),
    setVersion: (version) => Promise.resolve(server.tables.noteVersion(version, 0)),
    async [Symbol.asyncDispose]() {
      for (const warehouse of opened) await warehouse.close();
      await server[Symbol.asyncDispose]();
    },
  };
  return { ...stage, server };
}

async function openMigrated(...faults: readonly BigqueryFault[]) {
  const stage = await openStage();
  const warehouse = await stage.open();
  await warehouse.migrate();
  stage.server.faults.push(...faults);
  return { ...stage, warehouse };
}

describeWarehouse("BigQuery's client, with a local server", { skipped: null, openStage });

describe('BigQuery', () => {
  it('stores a batch by one script: a transaction of MERGE from parameters', async () => {
    await using stage = await openMigrated();
    const { warehouse, server } = stage;
    const before = server.jobs.length;
    await warehouse.store([received('MAP_1', { changes: changes(3) }), received("MAP_2'; DROP TABLE x; --")]);
    const [find, store, ...more] = server.jobs.slice(before);
    expect(more).toEqual([]);
    expect(find?.parameters['mapping_ids']).toEqual(['MAP_1', "MAP_2'; DROP TABLE x; --"]);
    expect(store).toMatchObject({ project: 'my-project', dataset: 'events', location: 'EU' });
    const text = store?.text ?? '';
    expect(text.split(';\n').map((statement) => statement.trim().split(/[\s(]/)[0])).toEqual([
      'BEGIN',
      'UPDATE',
      'MERGE',
      'IF',
      'END',
      'MERGE',
      'COMMIT',
    ]);
    expect(text.endsWith('COMMIT TRANSACTION;')).toBe(true);
    expect(text).not.toContain('MAP_');
    expect(Object.keys(store?.parameters ?? {}).sort()).toEqual(['changes', 'event_count', 'events']);
    expect(store?.parameters['event_count']).toBe('2');
    expect(JSON.parse(String(store?.parameters['changes']))).toHaveLength(4);
  });

  it('makes a view that can be read whatever the default dataset of the reader is', async () => {
    await using stage = await openMigrated();
    const view = stage.server.jobs.find(({ text }) => text.startsWith('CREATE VIEW'))?.text ?? '';
    expect(view.match(/(?:FROM|JOIN) `events`\.mapping_\w+/g)).toHaveLength(3);
    expect(view).not.toMatch(/(?:FROM|JOIN) mapping_/);
  });

  it('asks nothing more for a batch of duplicates', async () => {
    await using stage = await openMigrated();
    const { warehouse, server } = stage;
    await warehouse.store([received('MAP_1')]);
    const before = server.jobs.length;
    await warehouse.store([received('MAP_1'), received('MAP_1')]);
    expect(server.jobs.length - before).toBeLessThanOrEqual(2);
    expect(server.jobs.slice(before).some(({ text }) => text.includes(STORE))).toBe(false);
  });

  it.each([
    'Transaction is aborted due to concurrent update against table my-project:events.mapping_events. Transaction ID: 1',
    'Could not serialize access to table my-project:events.mapping_events due to concurrent update',
    'callcodes: stored meanwhile at [5:3]',
  ])('tries again, from the look-up on, after: %s', async (message) => {
    const refusal = { status: 400, reason: 'invalidQuery', message: `Query error: ${message}` };
    const fault = { of: STORE, at: 'result', refusal } as const;
    await using stage = await openMigrated(fault, fault);
    expect(await stage.warehouse.store([received('MAP_1')])).toMatchObject([{ kind: 'stored' }]);
    expect(stage.server.jobs.filter(({ text }) => text.includes(STORE))).toHaveLength(3);
    expect(stage.server.tables.read('mapping_events')).toHaveLength(1);
  });

  it('starts no second job when the reply to the first is lost', async () => {
    await using stage = await openMigrated({ of: STORE, at: 'lost-reply' });
    expect(await stage.warehouse.store([received('MAP_1')])).toMatchObject([{ kind: 'stored' }]);
    expect(stage.server.jobs.filter(({ text }) => text.includes(STORE))).toHaveLength(2);
    expect(stage.server.tables.read('mapping_changes')).toHaveLength(1);
  });

  it('takes several transactions for what one request cannot hold, and never splits an event', async () => {
    await using stage = await openMigrated();
    const { warehouse, server } = stage;
    const long = 'x'.repeat(1_500_000);
    const large = (id: string) =>
      received(id, { changes: changes(2).map((change) => ({ ...change, path: `${long}${change.code}` })) });
    await warehouse.store([large('MAP_1'), large('MAP_2'), received('MAP_3')]);
    const counts = server.jobs
      .filter(({ text }) => text.includes(STORE))
      .map(({ parameters }) => parameters['event_count']);
    expect(counts).toEqual(['1', '2']);
  });

  it.each([
    [403, 'accessDenied', 'Access Denied: Table', 'WAREHOUSE_DENIED', false],
    [401, 'authError', 'Invalid Credentials', 'WAREHOUSE_DENIED', false],
    [403, 'billingNotEnabled', 'Billing has not been enabled', 'WAREHOUSE_DENIED', false],
    [403, 'quotaExceeded', 'Quota exceeded: too many jobs', 'WAREHOUSE_UNAVAILABLE', true],
    [404, 'notFound', 'Not found: Dataset my-project:events', 'WAREHOUSE_SCHEMA', false],
    [400, 'invalidQuery', 'Unrecognized name: plan_digest at [1:2]', 'WAREHOUSE_SCHEMA', false],
    [400, 'invalidQuery', 'Bad int64 value: SECRET-VALUE', 'WAREHOUSE_FAILED', false],
    [400, 'invalid', 'Request payload size exceeds the limit: SECRET-VALUE', 'WAREHOUSE_FAILED', false],
  ] as const)('tells %d %s (%s) as %s, transient: %s', async (status, reason, message, code, isTransient) => {
    const refusal = { status, reason, message };
    for (const at of ['insert', 'result'] as const) {
      await using stage = await openMigrated({ of: STORE, at, refusal });
      await expect(stage.warehouse.store([received('MAP_1')])).rejects.toMatchObject({
        code,
        isTransient,
        message: textWithout('SECRET-VALUE'),
      });
      expect(stage.server.tables.read('mapping_events')).toEqual([]);
    }
  });

  it('lets the client try again what passes by itself', async () => {
    const refusal = { status: 503, reason: 'backendError', message: 'Try again' };
    await using stage = await openMigrated({ of: 'SELECT 1', at: 'insert', refusal });
    await expect(stage.warehouse.ping()).resolves.toBeUndefined();
  });

  it('tells a service that does not answer as away, and works once it is back', async () => {
    const away = { of: 'SELECT 1', at: 'away' } as const;
    await using stage = await openMigrated(away, away, away);
    await expect(stage.warehouse.ping()).rejects.toMatchObject({
      code: 'WAREHOUSE_UNAVAILABLE',
      isTransient: true,
      message: textWith('bigquery://my-project/events'),
    });
    stage.server.faults.length = 0;
    await expect(stage.warehouse.ping()).resolves.toBeUndefined();
  });

  it('refuses tables of somebody else', async () => {
    await using stage = await openStage();
    const refusal = {
      status: 400,
      reason: 'invalidQuery',
      message: 'Unrecognized name: webhook_id at [1:20]',
    };
    stage.server.faults.push({ of: 'FROM mapping_events WHERE FALSE', at: 'result', refusal });
    const warehouse = await stage.open();
    await expect(warehouse.migrate()).rejects.toMatchObject({ code: 'WAREHOUSE_SCHEMA', isTransient: false });
    expect(stage.server.tables.read('mapping_migrations')).toEqual([]);
    await warehouse.migrate();
    expect(stage.server.tables.read('mapping_migrations')).toHaveLength(2);
  });

  it('is told to have no credentials where there are none', async () => {
    const before = process.env['GOOGLE_APPLICATION_CREDENTIALS'];
    process.env['GOOGLE_APPLICATION_CREDENTIALS'] = '/nowhere/key.json';
    try {
      const warehouse = await openWarehouse('bigquery://my-project/events', TEST_FACTS);
      await expect(warehouse.ping()).rejects.toMatchObject({
        code: 'WAREHOUSE_DENIED',
        isTransient: false,
        hint: textWith('GOOGLE_APPLICATION_CREDENTIALS'),
      });
    } finally {
      if (before === undefined) delete process.env['GOOGLE_APPLICATION_CREDENTIALS'];
      else process.env['GOOGLE_APPLICATION_CREDENTIALS'] = before;
    }
  });

  it.each(['?region=EU', '?endpoint=http://example.com', '?endpoint=nonsense'])(
    'refuses a URL with %s',
    async (query) => {
      await expect(openWarehouse(`bigquery://my-project/events${query}`, TEST_FACTS)).rejects.toMatchObject({
        code: 'INPUT_INVALID',
      });
    },
  );
});

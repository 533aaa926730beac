import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWarehouse } from '../../../src/receiver/warehouses/open-warehouse.ts';
import type { Warehouse } from '../../../src/receiver/warehouses/warehouse.ts';
import { textLike, textWith } from '../../cxone/matchers.ts';
import { findPostgres, type LocalPostgres, startPostgres } from '../../helpers/start-postgres.ts';
import { expectWhole, itSurvivesKilledWriters } from './describe-killed-writers.ts';
import { killWriter } from './killed-writer.ts';
import { openPostgresStage, type PostgresStage } from './postgres-stage.ts';
import { changes, received } from './received-events.ts';
import { TEST_FACTS } from './warehouse-stage.ts';

const EVERYTHING = { fromDay: null, toDay: null, target: null };
const UNAVAILABLE = { code: 'WAREHOUSE_UNAVAILABLE', isTransient: true };
const skipped = findPostgres() === null;
const WHY = skipped ? ' (PostgreSQL is not installed here)' : '';

describe.skipIf(skipped)(`a PostgreSQL server that has its troubles${WHY}`, () => {
  let server: LocalPostgres;
  let stage: PostgresStage;
  let warehouse: Warehouse;

  beforeAll(async () => {
    server = await startPostgres({ settings: ['fsync = off', 'deadlock_timeout = 10ms'] });
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
  });
  beforeEach(async () => {
    stage = await openPostgresStage(server);
    warehouse = await stage.open();
    await warehouse.migrate();
  });
  afterEach(async () => {
    await stage[Symbol.asyncDispose]();
  });
  const countRows = async (table: string) =>
    Number((await stage.query(`SELECT COUNT(*) AS count FROM ${table}`))[0]?.['count']);

  itSurvivesKilledWriters(() => openPostgresStage(server));

  it.each(['postgres', 'redshift'] as const)(
    'has once what two processes store at once by its %s URL until they are killed',
    async (scheme) => {
      await using shared = await openPostgresStage(server, scheme);
      await (await shared.open()).migrate();
      // Both have the same events.
      const writers = [100, 130].map((afterMs) => killWriter(shared.url, { prefix: 'same', afterMs }));
      const acknowledged = await Promise.all(writers);
      expect(acknowledged.every((ids) => ids.length > 0)).toBe(true);
      await expectWhole(shared, acknowledged.flat());
    },
    120_000,
  );

  it('is missed while it is stopped, and used again as soon as it is back', async () => {
    await warehouse.store([received('MAP_1')]);
    await server.stop();
    try {
      await expect(warehouse.store([received('MAP_2')])).rejects.toMatchObject(UNAVAILABLE);
      await expect(warehouse.ping()).rejects.toMatchObject(UNAVAILABLE);
    } finally {
      await server.start();
    }
    expect(await warehouse.store([received('MAP_1'), received('MAP_2')])).toMatchObject([
      { kind: 'duplicate' },
      { kind: 'stored' },
    ]);
  });

  it('may be restarted between two calls: connections that died meanwhile are passed over', async () => {
    await Promise.all(Array.from({ length: 6 }, () => warehouse.ping()));
    await server.stop('immediate');
    await server.start();
    await expect(warehouse.ping()).resolves.toBeUndefined();
  });

  it('leaves nothing half when it is stopped while events are stored', async () => {
    const batches = Array.from({ length: 12 }, (_, batch) =>
      [0, 1, 2].map((index) => received(`MAP_${batch}_${index}`, { changes: changes(400) })),
    );
    const storing = Promise.allSettled(batches.map((batch) => warehouse.store(batch)));
    await warehouse.ping();
    await server.stop('immediate');
    await server.start();
    const results = await storing;
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject(UNAVAILABLE);
    const events = await countRows('mapping_events');
    expect(events % 3).toBe(0);
    expect(events).toBeGreaterThanOrEqual(results.filter(({ status }) => status === 'fulfilled').length * 3);
    expect(await countRows('mapping_changes')).toBe(events * 400);
    const again = await Promise.all(batches.map((batch) => warehouse.store(batch)));
    expect(again.flat().filter(({ kind }) => kind === 'duplicate')).toHaveLength(events);
    expect(await countRows('mapping_events')).toBe(36);
  });

  it('ends the sessions of its users, and they come back', async () => {
    await warehouse.ping();
    await stage.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = CURRENT_DATABASE() AND pid <> pg_backend_pid()',
    );
    await expect(warehouse.store([received('MAP_1')])).resolves.toMatchObject([{ kind: 'stored' }]);
  });

  it('undoes writers that lock each other out, and they try again', async () => {
    const others = await stage.open();
    const size = 400;
    // The first takes the webhook ids forwards, the second backwards.
    const forwards = Array.from({ length: size }, (_, index) =>
      received(`A_${String(index).padStart(4, '0')}`, { webhookId: `w${index}`, changes: [] }),
    );
    const backwards = Array.from({ length: size }, (_, index) =>
      received(`B_${String(index).padStart(4, '0')}`, { webhookId: `w${size - 1 - index}`, changes: [] }),
    );
    const deadlocks = async () =>
      Number(
        (await stage.query('SELECT deadlocks FROM pg_stat_database WHERE datname = CURRENT_DATABASE()'))[0]?.[
          'deadlocks'
        ],
      );
    for (let round = 0; round < 60 && (await deadlocks()) === 0; round += 1) {
      await stage.query('DELETE FROM mapping_events');
      const results = await Promise.all([warehouse.store(forwards), others.store(backwards)]);
      expect(results.flat().filter(({ kind }) => kind === 'stored')).toHaveLength(size);
      expect(await countRows('mapping_events')).toBe(size);
    }
    expect(await deadlocks()).toBeGreaterThan(0);
  });

  it('is waited for no longer than its limits say', async () => {
    const impatient = await openWarehouse(`${stage.url}?options=-c%20lock_timeout%3D100ms`, TEST_FACTS);
    const blocker = stage.query('BEGIN; LOCK TABLE mapping_events; SELECT pg_sleep(1)');
    while (
      Number(
        (await stage.query("SELECT COUNT(*) AS count FROM pg_locks WHERE mode = 'AccessExclusiveLock'"))[0]?.[
          'count'
        ],
      ) === 0
    );
    await expect(impatient.store([received('MAP_1')])).rejects.toMatchObject(UNAVAILABLE);
    await blocker;
    expect(await impatient.store([received('MAP_1')])).toMatchObject([{ kind: 'stored' }]);
    await impatient.close();
  });

  it('has tables of somebody else, which are left alone', async () => {
    await using foreign = await openPostgresStage(server);
    await foreign.query('CREATE TABLE mapping_changes (mine INTEGER)');
    await expect((await foreign.open()).migrate()).rejects.toMatchObject({
      code: 'WAREHOUSE_SCHEMA',
      isTransient: false,
      hint: textWith('mapping_changes'),
    });
    expect(await foreign.query('SELECT mine FROM mapping_changes')).toEqual([]);
  });

  it.each([
    ['the password', (url: string) => url.replace(server.password, 'wrong-password'), 'WAREHOUSE_DENIED'],
    ['the user', (url: string) => url.replace(server.user, 'nobody-here'), 'WAREHOUSE_DENIED'],
    ['the database', (url: string) => url.replace(/[^/]+$/, 'missing'), 'WAREHOUSE_FAILED'],
    ['TLS, which it has not', (url: string) => `${url}?sslmode=require`, 'WAREHOUSE_FAILED'],
  ])('refuses %s for good, in words that show no password', async (_, change, code) => {
    const wrong = await openWarehouse(change(stage.url), TEST_FACTS);
    const error: unknown = await wrong.ping().catch((reason: unknown) => reason);
    await wrong.close();
    expect(error).toMatchObject({ code, isTransient: false, hint: textLike(/./) });
    expect(String(error)).not.toMatch(/wrong-password|not-a-secret/);
  });

  it('needs no more rights than the documentation lists', async () => {
    await stage.query(`
      CREATE ROLE receiver LOGIN PASSWORD 'receiver-password';
      CREATE ROLE reporter LOGIN PASSWORD 'reporter-password';
      REVOKE CREATE ON SCHEMA public FROM PUBLIC;
      GRANT SELECT, INSERT ON mapping_events, mapping_changes TO receiver;
      GRANT SELECT ON mapping_migrations, mapping_metrics_daily TO receiver;
      GRANT SELECT ON mapping_metrics_daily TO reporter`);
    const openAs = (role: string) => {
      const url = new URL(stage.url);
      url.username = role;
      url.password = `${role}-password`;
      return openWarehouse(url.href, TEST_FACTS);
    };
    const receiver = await openAs('receiver');
    await receiver.migrate();
    expect(await receiver.store([received('MAP_1')])).toMatchObject([{ kind: 'stored' }]);
    expect(await receiver.readDailyUsage(EVERYTHING)).toHaveLength(1);
    const reporter = await openAs('reporter');
    expect(await reporter.readDailyUsage(EVERYTHING)).toHaveLength(1);
    const denied = { code: 'WAREHOUSE_DENIED', isTransient: false, hint: textWith('rights') };
    await expect(reporter.store([received('MAP_2')])).rejects.toMatchObject(denied);
    await stage.query('DROP VIEW mapping_metrics_daily; DELETE FROM mapping_migrations WHERE version = 2');
    await expect(receiver.migrate()).rejects.toMatchObject(denied);
    await receiver.close();
    await reporter.close();
  });

  describe("under Redshift's statements", () => {
    /** Fails the first `failures` inserts in the words of Redshift; a sequence counts on in spite of rollbacks. */
    const failInserts = (place: PostgresStage, failures: number) =>
      place.query(`
        CREATE SEQUENCE inserts;
        CREATE FUNCTION fail() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN
          IF NEXTVAL('inserts') <= ${failures} THEN RAISE EXCEPTION '1023' USING ERRCODE = 'XX000'; END IF;
          RETURN NEW;
        END $$;
        CREATE TRIGGER fail BEFORE INSERT ON mapping_events EXECUTE FUNCTION fail()`);

    it('tries again after a serializable isolation violation', async () => {
      await using place = await openPostgresStage(server, 'redshift');
      const redshift = await place.open();
      await redshift.migrate();
      await failInserts(place, 3);
      expect(await redshift.store([received('MAP_1')])).toMatchObject([{ kind: 'stored' }]);
      expect(await place.readTable('mapping_changes')).toHaveLength(1);
    });

    it('gives up after a few tries', async () => {
      await using place = await openPostgresStage(server, 'redshift');
      const redshift = await place.open();
      await redshift.migrate();
      await failInserts(place, 1_000);
      await expect(redshift.store([received('MAP_1')])).rejects.toMatchObject(UNAVAILABLE);
      expect(await place.query('SELECT last_value::int AS tries FROM inserts')).toEqual([{ tries: 6 }]);
    });
  });
});

describe.skipIf(skipped)(`a PostgreSQL server that insists on TLS${WHY}`, () => {
  let server: LocalPostgres;
  let url: string;

  beforeAll(async () => {
    server = await startPostgres({ tls: true });
    url = await server.createDatabase();
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
  });

  const ping = async (query: string, host = '127.0.0.1') => {
    const warehouse = await openWarehouse(`${url.replace('127.0.0.1', host)}${query}`, TEST_FACTS);
    try {
      await warehouse.ping();
      return 'answers';
    } catch (error) {
      return error;
    } finally {
      await warehouse.close();
    }
  };
  const authority = () => `sslrootcert=${encodeURIComponent(server.certificate ?? '')}`;

  it('is refused without', async () => {
    expect(await ping('')).toMatchObject({ code: 'WAREHOUSE_DENIED' });
  });

  it('is trusted as far as sslmode says', async () => {
    const untrusted = {
      code: 'WAREHOUSE_FAILED',
      isTransient: false,
      hint: textWith('sslrootcert'),
    };
    expect(await ping('?sslmode=require')).toBe('answers');
    expect(await ping('?sslmode=verify-ca')).toMatchObject(untrusted);
    expect(await ping('?sslmode=verify-full', 'localhost')).toMatchObject(untrusted);
    expect(await ping(`?sslmode=verify-ca&${authority()}`)).toBe('answers');
    expect(await ping(`?sslmode=verify-full&${authority()}`, 'localhost')).toBe('answers');
    // The certificate is for another name.
    expect(await ping(`?sslmode=verify-full&${authority()}`)).toMatchObject(untrusted);
  });

  it('cannot be reached with an authority that cannot be read', async () => {
    const missing = `${url}?sslmode=verify-full&sslrootcert=/missing.pem`;
    await expect(openWarehouse(missing, TEST_FACTS)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: textWith('/missing.pem'),
    });
  });
});

import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/commands/system-clock.ts';
import { openWarehouse } from '../../../src/receiver/warehouses/open-warehouse.ts';
import type { Warehouse } from '../../../src/receiver/warehouses/warehouse.ts';
import { textLike, textWith, textWithout } from '../../cxone/matchers.ts';
import { createWorkspace } from '../../helpers/create-workspace.ts';
import { describeWarehouse } from './describe-warehouse.ts';
import { type SnowflakeFault, startFakeSnowflake } from './fake-snowflake.ts';
import { changes, received } from './received-events.ts';
import { TEST_FACTS, type WarehouseStage } from './warehouse-stage.ts';

const PASSWORD = 'not-a-secret-of-anybody';

async function openStage() {
  const server = await startFakeSnowflake();
  const opened: Warehouse[] = [];
  const url = `snowflake://reporter:${PASSWORD}@my-account/EVENTS/PUBLIC?warehouse=LOAD&role=WRITER&accessUrl=${server.url}`;
  const stage: WarehouseStage = {
    open: async () => {
      const warehouse = await openWarehouse(url, TEST_FACTS);
      opened.push(warehouse);
      return warehouse;
    },
    readTable: (table) => server.tables.read(table),
    change: (statement) => server.tables.change(statement),
    setVersion: (version) =>
      server.tables.change(`INSERT INTO mapping_migrations VALUES (${version}, NOW())`),
    async [Symbol.asyncDispose]() {
      for (const warehouse of opened) await warehouse.close();
      await server[Symbol.asyncDispose]();
    },
  };
  return { ...stage, server, url };
}

async function openMigrated(...faults: readonly SnowflakeFault[]) {
  const stage = await openStage();
  const warehouse = await stage.open();
  await warehouse.migrate();
  stage.server.faults.push(...faults);
  return { ...stage, warehouse };
}

describeWarehouse("Snowflake's client, with a local server", { skipped: null, openStage });

describe('Snowflake', () => {
  it('stores a batch in one transaction of MERGE with binds, after it took its turn', async () => {
    await using stage = await openMigrated();
    const { warehouse, server } = stage;
    const before = server.statements.length;
    await warehouse.store([received('MAP_1', { changes: changes(3) }), received("MAP_2'; DROP TABLE x; --")]);
    const sent = server.statements.slice(before);
    expect(sent.map(({ text }) => text.split(' ').slice(0, 3).join(' '))).toEqual([
      'BEGIN',
      'UPDATE mapping_migrations SET',
      'SELECT mapping_id AS',
      'DELETE FROM mapping_changes',
      'MERGE INTO mapping_events',
      'MERGE INTO mapping_changes',
      'COMMIT',
    ]);
    expect(new Set(sent.map(({ session }) => session)).size).toBe(1);
    expect(sent.map(({ text }) => text).join('')).not.toContain('MAP_');
    expect(JSON.parse(sent[2]?.binds[0] ?? '')).toEqual(['MAP_1', "MAP_2'; DROP TABLE x; --"]);
    expect(JSON.parse(sent[5]?.binds[0] ?? '')).toHaveLength(4);
  });

  it('keeps reads out of the session that writes, and sets up each session', async () => {
    await using stage = await openMigrated();
    await stage.warehouse.store([received('MAP_1')]);
    await stage.warehouse.ping();
    const { statements } = stage.server;
    const of = (text: string) =>
      new Set(statements.filter((one) => one.text === text).map(({ session }) => session));
    expect(of('BEGIN')).not.toEqual(of('SELECT 1'));
    expect(statements.filter(({ text }) => text.startsWith('ALTER SESSION SET'))).toHaveLength(2);
  });

  it('takes several statements for many changes, in the same transaction', async () => {
    await using stage = await openMigrated();
    const long = 'x'.repeat(1_500_000);
    const large = changes(4).map((change) => ({ ...change, path: `${long}${change.code}` }));
    await stage.warehouse.store([received('MAP_1', { changes: large })]);
    const texts = stage.server.statements.map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith('MERGE INTO mapping_changes'))).toHaveLength(2);
    expect(texts.filter((text) => text === 'COMMIT')).toHaveLength(1);
  });

  it.each([
    ['000625', '57014', "Statement 'a' has locked table 'MAPPING_MIGRATIONS' in transaction 1"],
    ['200000', '40001', 'serialization failure'],
    ['200000', '57014', 'Transaction 1 was aborted: deadlock detected'],
    ['390111', '08001', 'Session no longer exists. New login required to access the service.'],
  ])('tries again, all of it, after %s %s', async (code, sqlState, message) => {
    const fault = {
      of: 'UPDATE mapping_migrations',
      at: 'refused',
      refusal: { code, sqlState, message },
    } as const;
    await using stage = await openMigrated(fault, fault);
    expect(await stage.warehouse.store([received('MAP_1')])).toMatchObject([{ kind: 'stored' }]);
    const begins = stage.server.statements.filter(({ text }) => text === 'BEGIN');
    expect(begins).toHaveLength(3);
    expect(await stage.server.tables.read('mapping_events')).toHaveLength(1);
  });

  it('asks for the outcome of a commit whose reply is lost, and stores nothing twice', async () => {
    await using stage = await openMigrated({ of: 'COMMIT', at: 'lost-reply' });
    expect(await stage.warehouse.store([received('MAP_1')])).toMatchObject([{ kind: 'stored' }]);
    expect(await stage.server.tables.read('mapping_events')).toHaveLength(1);
    expect(await stage.server.tables.read('mapping_changes')).toHaveLength(1);
  });

  it('undoes what it has begun when a statement fails, and goes on in the same session', async () => {
    const refusal = {
      code: '100071',
      sqlState: '22000',
      message: 'Failed to cast variant value SECRET-VALUE',
    };
    await using stage = await openMigrated({ of: 'MERGE INTO mapping_changes', at: 'refused', refusal });
    await expect(stage.warehouse.store([received('MAP_1')])).rejects.toMatchObject({
      code: 'WAREHOUSE_FAILED',
      isTransient: false,
      message: textWithout('SECRET-VALUE'),
    });
    expect(stage.server.statements.at(-1)?.text).toBe('ROLLBACK');
    expect(await stage.server.tables.read('mapping_events')).toEqual([]);
    const signIns = stage.server.signIns.length;
    expect(await stage.warehouse.store([received('MAP_1')])).toMatchObject([{ kind: 'stored' }]);
    expect(stage.server.signIns).toHaveLength(signIns);
  });

  it.each([
    ['003001', '42501', 'Insufficient privileges to operate on table', 'WAREHOUSE_DENIED', false],
    ['000606', '57P03', 'No active warehouse selected in the current session.', 'WAREHOUSE_FAILED', false],
    ['000904', '42000', "invalid identifier 'PLAN_DIGEST'", 'WAREHOUSE_SCHEMA', false],
    ['002003', '02000', "Object 'MAPPING_EVENTS' does not exist", 'WAREHOUSE_SCHEMA', false],
    ['000604', '57014', 'SQL execution canceled', 'WAREHOUSE_UNAVAILABLE', true],
    ['090073', '22000', "Warehouse 'LOAD' cannot be resumed: quota", 'WAREHOUSE_UNAVAILABLE', true],
    ['370001', 'XX000', 'Internal error', 'WAREHOUSE_UNAVAILABLE', true],
  ])('tells %s %s (%s) as %s, transient: %s', async (code, sqlState, message, expected, isTransient) => {
    const fault = {
      of: 'MERGE INTO mapping_events',
      at: 'refused',
      refusal: { code, sqlState, message },
    } as const;
    await using stage = await openMigrated(fault);
    await expect(stage.warehouse.store([received('MAP_1')])).rejects.toMatchObject({
      code: expected,
      isTransient,
    });
    expect(await stage.server.tables.read('mapping_events')).toEqual([]);
  });

  it('tells a refused sign-in, without the password, and signs in again when asked again', async () => {
    const refusal = {
      code: '390100',
      sqlState: '08004',
      message: 'Incorrect username or password was specified.',
    };
    await using stage = await openStage();
    stage.server.faults.push({ of: 'sign-in', at: 'refused', refusal });
    const warehouse = await stage.open();
    await expect(warehouse.ping()).rejects.toMatchObject({
      code: 'WAREHOUSE_DENIED',
      isTransient: false,
      message: textWithout(PASSWORD),
      hint: textWith('docs/warehouses.md'),
    });
    await warehouse.ping();
    expect(stage.server.signIns[1]).toMatchObject({
      ACCOUNT_NAME: 'my-account',
      LOGIN_NAME: 'reporter',
      PASSWORD,
      databaseName: 'EVENTS',
      schemaName: 'PUBLIC',
      warehouse: 'LOAD',
      roleName: 'WRITER',
    });
  });

  it('tells a service that does not answer as away, and works once it is back', async () => {
    await using stage = await openStage();
    const away = { of: 'sign-in', at: 'lost-reply' } as const;
    stage.server.faults.push(away, away);
    const warehouse = await stage.open();
    await expect(warehouse.ping()).rejects.toMatchObject({
      code: 'WAREHOUSE_UNAVAILABLE',
      isTransient: true,
      message: textWith('snowflake://my-account/EVENTS/PUBLIC'),
    });
    await expect(warehouse.ping()).resolves.toBeUndefined();
  });

  it('gives a statement up that gets no answer, and stores in a new session', async () => {
    await using stage = await openMigrated({ of: 'MERGE INTO mapping_changes', at: 'silent' });
    const { server, url } = stage;
    // Ten times as fast, so that the test need not wait as long as a sender would.
    const clock = {
      nowMs: () => systemClock.nowMs(),
      sleep: (ms: number, signal?: AbortSignal) => systemClock.sleep(ms / 10, signal),
    };
    const warehouse = await openWarehouse(url, { ...TEST_FACTS, clock });
    await expect(warehouse.store([received('MAP_1')])).rejects.toMatchObject({
      code: 'WAREHOUSE_UNAVAILABLE',
      isTransient: true,
    });
    // To undo the transaction is up to Snowflake, when the session ends.
    expect(server.statements.at(-1)?.text).toMatch(/^MERGE INTO mapping_changes/);
    expect(await warehouse.store([received('MAP_1')])).toMatchObject([{ kind: 'stored' }]);
    expect(server.statements.map(({ text }) => text)).not.toContain('ROLLBACK');
    expect(await server.tables.read('mapping_events')).toHaveLength(1);
    await warehouse.close();
  });

  it('signs in by a key, a token or a password of the environment, in this order', async () => {
    await using server = await startFakeSnowflake();
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2_048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    await using workspace = await createWorkspace({ 'key.pem': privateKey });
    const password = { SNOWFLAKE_USER: 'reporter', SNOWFLAKE_PASSWORD: PASSWORD };
    const token = { ...password, SNOWFLAKE_TOKEN: 'token-of-somebody' };
    const key = { ...token, SNOWFLAKE_PRIVATE_KEY_FILE: workspace.at('key.pem') };
    for (const env of [password, token, key]) {
      const url = `snowflake://my-account/EVENTS/PUBLIC?accessUrl=${server.url}`;
      const warehouse = await openWarehouse(url, { ...TEST_FACTS, env });
      await warehouse.ping();
      await warehouse.close();
    }
    expect(server.signIns).toMatchObject([
      { LOGIN_NAME: 'reporter', PASSWORD },
      { AUTHENTICATOR: 'PROGRAMMATIC_ACCESS_TOKEN', TOKEN: 'token-of-somebody' },
      { AUTHENTICATOR: 'SNOWFLAKE_JWT', TOKEN: textLike(/^eyJ/) },
    ]);
  });

  it.each([
    ['snowflake://my-account/EVENTS/PUBLIC', { SNOWFLAKE_PASSWORD: PASSWORD }],
    ['snowflake://my-account/EVENTS/PUBLIC', { SNOWFLAKE_USER: 'reporter' }],
    ['snowflake://me:pw@my-account/EVENTS/PUBLIC?wharehouse=LOAD', {}],
    ['snowflake://me:pw@my-account/EVENTS/PUBLIC?accessUrl=http://example.com', {}],
  ])('refuses %s with %j', async (url, env) => {
    await expect(openWarehouse(url, { ...TEST_FACTS, env })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: textWithout(PASSWORD),
    });
  });

  it('refuses tables of somebody else', async () => {
    await using stage = await openStage();
    const refusal = { code: '000904', sqlState: '42000', message: "invalid identifier 'WEBHOOK_ID'" };
    stage.server.faults.push({ of: 'FROM mapping_events WHERE FALSE', at: 'refused', refusal });
    const warehouse = await stage.open();
    await expect(warehouse.migrate()).rejects.toMatchObject({ code: 'WAREHOUSE_SCHEMA', isTransient: false });
    expect(await stage.server.tables.read('mapping_migrations')).toEqual([]);
    await warehouse.migrate();
    expect(await stage.server.tables.read('mapping_migrations')).toHaveLength(2);
  });

  it('is silent: its client writes no file and prints nothing, also when it fails', async () => {
    await using server = await startFakeSnowflake();
    const refusal = {
      code: '390100',
      sqlState: '08004',
      message: 'Incorrect username or password was specified.',
    };
    server.faults.push({ of: 'SELECT 1', at: 'refused', refusal });
    await using workspace = await createWorkspace();
    const module = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
    const url = `snowflake://reporter:${PASSWORD}@my-account/EVENTS/PUBLIC?accessUrl=${server.url}`;
    const program = `
      const { openWarehouse } = await import(${module('../../../src/receiver/warehouses/open-warehouse.ts')});
      const { TEST_FACTS } = await import(${module('./warehouse-stage.ts')});
      const warehouse = await openWarehouse(${JSON.stringify(url)}, TEST_FACTS);
      await warehouse.ping().catch(() => null);
      await warehouse.ping();
      await warehouse.close();`;
    const args = ['--input-type=module', '-e', program];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, {
      cwd: workspace.directory,
    });
    expect({ stdout, stderr, files: await readdir(workspace.directory) }).toEqual({
      stdout: '',
      stderr: '',
      files: [],
    });
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openWarehouse } from '../../../src/receiver/warehouses/open-warehouse.ts';
import { textWith } from '../../cxone/matchers.ts';
import { createWorkspace } from '../../helpers/create-workspace.ts';
import { itSurvivesKilledWriters } from './describe-killed-writers.ts';
import { describeWarehouse } from './describe-warehouse.ts';
import { openDuckdbStage } from './duckdb-stage.ts';
import { killWriter } from './killed-writer.ts';
import { received } from './received-events.ts';
import { TEST_FACTS } from './warehouse-stage.ts';

const EVERYTHING = { fromDay: null, toDay: null, target: null };

describeWarehouse('DuckDB', { skipped: null, openStage: openDuckdbStage });

describe('a DuckDB file', () => {
  itSurvivesKilledWriters(openDuckdbStage);

  it('takes over what a killed writer left in its log, so that no later start reads that again', async () => {
    await using stage = await openDuckdbStage();
    const first = await stage.open();
    await first.migrate();
    await first.close();
    await killWriter(stage.url, { prefix: 'killed', afterMs: 50 });
    expect((await stat(`${stage.file}.wal`)).size).toBeGreaterThan(0);
    const second = await stage.open();
    await second.migrate();
    await expect(stat(`${stage.file}.wal`)).rejects.toMatchObject({ code: 'ENOENT' });
    expect((await second.readDailyUsage(EVERYTHING))[0]?.events).toBeGreaterThan(0);
  });

  it('is told to be in use, by whom and what to do, and works once it is free', async () => {
    await using stage = await openDuckdbStage();
    const warehouse = await stage.open();
    const script = `require('@duckdb/node-api').DuckDBInstance.create(${JSON.stringify(stage.file)}).then(() => {
      console.log('has it');
      process.stdin.resume().on('end', () => process.exit());
    });`;
    const other = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(other.stdout, 'data');
    const taken = {
      code: 'WAREHOUSE_UNAVAILABLE',
      isTransient: true,
      hint: textWith('stop it'),
    };
    await expect(warehouse.migrate()).rejects.toMatchObject(taken);
    await expect(warehouse.ping()).rejects.toMatchObject({
      ...taken,
      message: textWith(`PID ${other.pid}`),
    });
    const reader = await openWarehouse(stage.url, { ...TEST_FACTS, access: 'read' });
    await expect(reader.readDailyUsage(EVERYTHING)).rejects.toMatchObject(taken);
    other.stdin.end();
    await once(other, 'exit');
    await warehouse.migrate();
    expect(await warehouse.store([received('MAP_1')])).toMatchObject([{ kind: 'stored' }]);
  });

  it('is let go of at the end, so that another process can have it', async () => {
    await using stage = await openDuckdbStage();
    const warehouse = await stage.open();
    await warehouse.migrate();
    const storing = warehouse.store([received('MAP_1')]);
    await warehouse.close();
    expect(await storing).toMatchObject([{ kind: 'stored' }]);
    const script = `require('@duckdb/node-api').DuckDBInstance.create(${JSON.stringify(stage.file)}).then(() => process.exit(0), () => process.exit(1))`;
    const other = spawn(process.execPath, ['-e', script], { stdio: 'inherit' });
    expect(await once(other, 'exit')).toEqual([0, null]);
  });

  it('is read without being written to', async () => {
    await using stage = await openDuckdbStage();
    const writer = await stage.open();
    await writer.migrate();
    await writer.store([received('MAP_1')]);
    await writer.close();
    const before = await stat(stage.file);
    const reader = await openWarehouse(stage.url, { ...TEST_FACTS, access: 'read' });
    expect(await reader.readDailyUsage(EVERYTHING)).toMatchObject([{ day: '2026-11-22', events: 1 }]);
    await expect(reader.store([received('MAP_2')])).rejects.toMatchObject({ isTransient: false });
    await reader.close();
    expect((await stat(stage.file)).mtimeMs).toBe(before.mtimeMs);
  });

  it('is not made by a reader', async () => {
    await using workspace = await createWorkspace();
    const reader = await openWarehouse('duckdb:events.duckdb', {
      ...TEST_FACTS,
      access: 'read',
      workingDirectory: workspace.directory,
    });
    await expect(reader.readDailyUsage(EVERYTHING)).rejects.toMatchObject({ code: 'WAREHOUSE_FAILED' });
    await expect(stat(workspace.at('events.duckdb'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each([
    ['another kind of file', 'text.txt'],
    ['a directory', 'directory'],
    ['in no directory', 'missing/events.duckdb'],
  ])('cannot be %s', async (_, file) => {
    await using workspace = await createWorkspace();
    await writeFile(workspace.at('text.txt'), 'x'.repeat(20_000));
    await mkdir(workspace.at('directory'));
    const warehouse = await openWarehouse(`duckdb:${file}`, {
      ...TEST_FACTS,
      workingDirectory: workspace.directory,
    });
    await expect(warehouse.migrate()).rejects.toMatchObject({
      code: 'WAREHOUSE_FAILED',
      isTransient: false,
      message: textWith(workspace.at(file)),
    });
  });

  it('with tables of somebody else is refused', async () => {
    await using stage = await openDuckdbStage();
    await stage.look((connection) => connection.run('CREATE TABLE mapping_changes (mine INTEGER)'));
    const warehouse = await stage.open();
    await expect(warehouse.migrate()).rejects.toMatchObject({ code: 'WAREHOUSE_SCHEMA', isTransient: false });
    expect(
      await stage.look((connection) => connection.run('SELECT mine FROM mapping_changes')),
    ).toBeDefined();
  });

  it('reads what is committed while a long batch is under way', async () => {
    await using stage = await openDuckdbStage();
    const warehouse = await stage.open();
    await warehouse.migrate();
    const storing = warehouse.store(Array.from({ length: 200 }, (_, index) => received(`MAP_${index}`)));
    const seen = await warehouse.readDailyUsage(EVERYTHING);
    expect([0, 200]).toContain(seen[0]?.events ?? 0);
    await storing;
    expect(await warehouse.readDailyUsage(EVERYTHING)).toMatchObject([{ events: 200 }]);
  });
});

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { toUsageRequest } from '../../src/inputs/to-usage-request.ts';
import type { DailyUsage } from '../../src/model/daily-usage.ts';
import { openWarehouse } from '../../src/receiver/warehouses/open-warehouse.ts';
import type { Warehouse } from '../../src/receiver/warehouses/warehouse.ts';
import { createWorkspace } from '../helpers/create-workspace.ts';
import { listenLocally } from '../helpers/http-server.ts';
import { runCli } from '../helpers/run-cli.ts';
import { findPostgres, startPostgres } from '../helpers/start-postgres.ts';
import { changes, received } from '../receiver/warehouses/received-events.ts';
import { TEST_FACTS } from '../receiver/warehouses/warehouse-stage.ts';

const EVERYTHING = { fromDay: null, toDay: null, target: null };

async function fill(warehouse: Warehouse): Promise<readonly DailyUsage[]> {
  await warehouse.migrate();
  await warehouse.store([
    received('MAP_1', { timestamp: '2026-11-20T10:00:00Z', changes: changes(10), successes: 9 }),
    received('MAP_2', { timestamp: '2026-11-21T10:00:00Z', changes: changes(4) }),
    received('MAP_3', { timestamp: '2026-11-21T10:00:00Z', target: '<b>other</b>', changes: changes(2) }),
  ]);
  return await warehouse.readDailyUsage(EVERYTHING);
}

async function openFilled() {
  const workspace = await createWorkspace();
  const facts = { ...TEST_FACTS, workingDirectory: workspace.directory };
  const warehouse = await openWarehouse(toUsageRequest(new Map()).warehouse ?? '', facts);
  const usage = await fill(warehouse);
  const run = (...options: readonly string[]) =>
    runCli(['report', 'usage', ...options], { cwd: workspace.directory });
  return { workspace, warehouse, usage, run };
}

describe('report usage', () => {
  it('shows the figures of a DuckDB file that is free, in every form', async () => {
    const { workspace, warehouse, usage, run } = await openFilled();
    await using _ = workspace;
    await warehouse.close();
    const table = await run();
    expect(table).toMatchObject({ exitCode: 0, stderr: '' });
    expect(table.stdout).toMatch(/^2026-11-20 +acme +1 +10 +9 +90\.0 % /m);
    expect(table.stdout).toMatch(/^Sum +2 targets +3 +16 +15 +93\.7 % +– +–$/m);
    const json = await run('--format', 'json', '--from', '2026-11-21', '--target', 'acme');
    const days = usage.filter(({ day, target }) => day === '2026-11-21' && target === 'acme');
    expect(days).toHaveLength(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ from: '2026-11-21', target: 'acme', usage: days });
    const html = await run('--out', 'reports/usage.html');
    expect(html).toMatchObject({ exitCode: 0, stdout: '' });
    const page = await readFile(workspace.at('reports/usage.html'), 'utf8');
    expect(page).toContain('15 of 16 assignments succeeded');
    expect(page).toContain('&lt;b&gt;other&lt;/b&gt;');
    expect(page).not.toContain('<b>other</b>');
  });

  it('names --url for a file that a receiver has, and asks it there', async () => {
    const { workspace, warehouse, usage, run } = await openFilled();
    await using _ = workspace;
    const asked: string[] = [];
    await using receiver = await listenLocally((request, response) => {
      asked.push(request.url ?? '');
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ usage }));
    });
    const refused = await run();
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    expect(refused.stderr).toContain('--url http://127.0.0.1:3000');
    expect(refused.stderr).toContain('events.duckdb');
    for (const more of [[], ['--warehouse', 'duckdb:events.duckdb']]) {
      const { stdout, exitCode } = await run('--format', 'json', '--url', receiver.url, ...more);
      expect(exitCode).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ source: `${receiver.url}/usage`, usage });
    }
    expect(asked).toEqual(['/usage', '/usage']);
    await warehouse.close();
    await run('--url', receiver.url, '--warehouse', 'duckdb:events.duckdb');
    expect(asked).toHaveLength(2);
  });

  it('fails in one line where there is nothing to read', async () => {
    await using workspace = await createWorkspace();
    const run = (...options: readonly string[]) =>
      runCli(['report', 'usage', ...options], { cwd: workspace.directory });
    await using gone = await listenLocally((_, response) => response.end());
    await gone.close();
    for (const options of [
      [],
      ['--url', gone.url],
      ['--warehouse', 'postgres://me:s3cret-word@127.0.0.1:1/db'],
    ]) {
      const { exitCode, stdout, stderr } = await run(...options);
      expect({ exitCode, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
        exitCode: 1,
        stdout: '',
        lines: 1,
      });
      expect(stderr).not.toMatch(/defect|s3cret/);
    }
  });
});

describe.skipIf(findPostgres() === null)(
  `report usage of PostgreSQL${findPostgres() === null ? ' (PostgreSQL is not installed here)' : ''}`,
  () => {
    it('shows the figures while a receiver writes, and never the password', async () => {
      await using server = await startPostgres();
      await using workspace = await createWorkspace();
      const url = await server.createDatabase();
      const warehouse = await openWarehouse(url, TEST_FACTS);
      const usage = await fill(warehouse);
      const run = (...options: readonly string[]) =>
        runCli(['report', 'usage', '--warehouse', url, ...options], { cwd: workspace.directory });
      const json = await run('--format', 'json');
      expect(JSON.parse(json.stdout)).toMatchObject({ usage, totals: { attempts: 16, successes: 15 } });
      const table = await run('--to', '2026-11-20');
      expect(table.stdout).toMatch(/^2026-11-20 +acme +1 +10 +9 /m);
      expect(table.stdout).not.toContain('2026-11-21');
      await warehouse.close();
      await server.stop();
      const away = await run();
      expect(away.exitCode).toBe(1);
      for (const { stdout, stderr } of [json, table, away]) {
        expect(`${stdout}${stderr}`).not.toContain(server.password);
      }
    });
  },
);

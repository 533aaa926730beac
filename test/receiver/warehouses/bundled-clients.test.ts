import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../../helpers/create-workspace.ts';

const run = promisify(execFile);
const ROOT = path.resolve(import.meta.dirname, '../../..');
const PROGRAM = `
import { openWarehouse } from './receiver/warehouses/open-warehouse.js';
const log = { debug() {}, info() {}, warning() {}, error() {}, progress() {} };
const clock = { nowMs: () => Date.now(), sleep: async () => {} };
const facts = { workingDirectory: process.cwd(), access: 'write', env: {}, clock, random: Math.random, log };
try {
  const warehouse = await openWarehouse(process.argv[2], facts);
  await warehouse.migrate();
  await warehouse.close();
  console.log('works');
} catch (error) {
  console.log(error.code, error.message, error.hint);
}`;

describe('a program bundled as dist/ is', () => {
  let place: Workspace;
  const bundle = () => place.at('bundle');

  beforeAll(async () => {
    place = await createWorkspace({ 'package.json': '{"type":"module"}', 'lib/program.js': PROGRAM });
    await symlink(path.join(ROOT, 'node_modules'), place.at('node_modules'));
    const bin = (name: string) => path.join(ROOT, 'node_modules/.bin', name);
    const options = { cwd: ROOT };
    await run(bin('tsc'), ['-p', 'tsconfig.build.json', '--outDir', place.at('lib')], options);
    await run(
      bin('ncc'),
      ['build', place.at('lib/program.js'), '-o', bundle(), '--no-cache', '--quiet'],
      options,
    );
  }, 120_000);
  afterAll(async () => {
    await place[Symbol.asyncDispose]();
  });

  const start = async (workspace: Workspace, url: string) => {
    const program = path.join(workspace.directory, 'app/index.js');
    const { stdout } = await run(process.execPath, [program, url], { cwd: workspace.at('cwd') });
    return stdout.trimEnd();
  };
  /** The bundle alone in `app`, started in `cwd`. */
  const install = async (files: Readonly<Record<string, string>> = {}) => {
    const workspace = await createWorkspace(files);
    await mkdir(workspace.at('cwd'), { recursive: true });
    await cp(bundle(), workspace.at('app'), { recursive: true });
    return workspace;
  };
  const linkDuckdb = async (workspace: Workspace, directory: string) => {
    await mkdir(workspace.at(`${directory}/node_modules`), { recursive: true });
    await symlink(path.join(ROOT, 'node_modules/@duckdb'), workspace.at(`${directory}/node_modules/@duckdb`));
  };

  it('carries no client library', async () => {
    const files = await readdir(bundle(), { recursive: true });
    const texts = await Promise.all(
      files.filter((file) => file.endsWith('.js')).map((file) => readFile(path.join(bundle(), file), 'utf8')),
    );
    const text = texts.join('\n');
    expect(text).toContain('mapping_metrics_daily');
    expect(text).not.toMatch(
      /SCRAM-SHA-256|DuckDBDataChunk|node-bindings|pg-protocol|snowflake-sdk\/|gaxios/,
    );
    expect(files.filter((file) => file.endsWith('.node'))).toEqual([]);
    expect(text.length).toBeLessThan(300_000);
  });

  it.each([
    ['duckdb:events.duckdb', '@duckdb/node-api'],
    ['postgres://127.0.0.1/events', 'pg'],
    ['redshift://127.0.0.1/events', 'pg'],
    ['bigquery://project/events', '@google-cloud/bigquery'],
    ['snowflake://account/EVENTS/PUBLIC', 'snowflake-sdk'],
  ])('says in one line what to install for %s', async (url, name) => {
    await using workspace = await install();
    const line = await start(workspace, url);
    expect(line).toBe(
      `WAREHOUSE_CLIENT_MISSING Cannot open the warehouse: its client library ${name} is not installed. Run: npm i ${name}`,
    );
  });

  it.each(['cwd', 'app'])('finds a client in the node_modules of %s', async (directory) => {
    await using workspace = await install();
    await linkDuckdb(workspace, directory);
    expect(await start(workspace, 'duckdb:events.duckdb')).toBe('works');
    expect(await readdir(workspace.at('cwd'))).toContain('events.duckdb');
  });

  it.each([
    ['cannot be loaded', 'throw new Error("made for another machine")'],
    ['cannot be loaded', 'require("a-part-of-it-that-is-missing")'],
    ['is not the package that is needed', 'module.exports = { Query: class {} }'],
  ])('says of a client that it %s', async (why, text) => {
    await using workspace = await install({
      'cwd/node_modules/pg/package.json': '{"name":"pg","version":"1.0.0"}',
      'cwd/node_modules/pg/index.js': text,
    });
    const line = await start(workspace, 'postgres://127.0.0.1/events');
    expect(line).toMatch(/^WAREHOUSE_CLIENT_MISSING /);
    expect(line).toContain(why);
  });
});

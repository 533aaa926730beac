import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { openWarehouse } from '../../../src/receiver/warehouses/open-warehouse.ts';
import type { Warehouse } from '../../../src/receiver/warehouses/warehouse.ts';
import { createWorkspace } from '../../helpers/create-workspace.ts';
import { TEST_FACTS, type WarehouseStage } from './warehouse-stage.ts';

const ORDERS = { mapping_events: '1', mapping_changes: '1, 2', mapping_migrations: '1' } as const;

export interface DuckdbStage extends WarehouseStage {
  readonly file: string;
  readonly url: string;
  /** Looks into the file with a connection of its own. */
  readonly look: <Result>(work: (connection: DuckDBConnection) => Promise<Result>) => Promise<Result>;
}

/** A DuckDB file in a directory of its own. */
export async function openDuckdbStage(): Promise<DuckdbStage> {
  const workspace = await createWorkspace();
  const file = workspace.at('events.duckdb');
  const url = `duckdb:${file}`;
  const opened: Warehouse[] = [];
  const look: DuckdbStage['look'] = async (work) => {
    // Settings as those of the warehouse, since instances of one process share the file.
    const settings = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };
    const instance = await DuckDBInstance.fromCache(file, settings);
    const connection = await instance.connect();
    try {
      return await work(connection);
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  };
  return {
    file,
    url,
    look,
    open: async () => {
      const warehouse = await openWarehouse(url, TEST_FACTS);
      opened.push(warehouse);
      return warehouse;
    },
    readTable: (table) =>
      look(async (connection) => {
        const found = await connection.runAndReadAll(`SELECT * FROM ${table} ORDER BY ${ORDERS[table]}`);
        return found.getRowObjectsJS().map(toPlainRow);
      }),
    setVersion: (version) =>
      look(async (connection) => {
        await connection.run('INSERT INTO mapping_migrations VALUES ($1, NOW())', [version]);
      }),
    async [Symbol.asyncDispose]() {
      for (const warehouse of opened) await warehouse.close();
      await workspace[Symbol.asyncDispose]();
    },
  };
}

function toPlainRow(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (value instanceof Date) return [name, value.toISOString()];
      return [name, typeof value === 'bigint' ? Number(value) : value];
    }),
  );
}

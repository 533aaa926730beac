import { openWarehouse } from '../../../src/receiver/warehouses/open-warehouse.ts';
import type { Warehouse } from '../../../src/receiver/warehouses/warehouse.ts';
import type { LocalPostgres } from '../../helpers/start-postgres.ts';
import { TEST_FACTS, type WarehouseStage } from './warehouse-stage.ts';

const ORDERS = { mapping_events: '1', mapping_changes: '1, 2', mapping_migrations: '1' } as const;

/** Redshift takes note of keys and does not enforce them; PostgreSQL is made to do as little. */
const FORGET_KEYS = `
  CREATE FUNCTION forget_keys() RETURNS event_trigger LANGUAGE plpgsql AS $$
  DECLARE key RECORD;
  BEGIN
    FOR key IN SELECT conrelid::regclass AS place, conname FROM pg_constraint
      WHERE contype IN ('p', 'u') AND connamespace = 'public'::regnamespace LOOP
      EXECUTE FORMAT('ALTER TABLE %s DROP CONSTRAINT %I', key.place, key.conname);
    END LOOP;
  END $$;
  CREATE EVENT TRIGGER forget_keys ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION forget_keys()`;

export interface PostgresStage extends WarehouseStage {
  readonly url: string;
  readonly query: (text: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** A database of a running server, for either dialect of its protocol; for Redshift's without enforced keys. */
export async function openPostgresStage(
  server: LocalPostgres,
  scheme: 'postgres' | 'redshift' = 'postgres',
): Promise<PostgresStage> {
  const database = await server.createDatabase();
  const url = database.replace(/^postgres:/, `${scheme}:`);
  const opened: Warehouse[] = [];
  const query = (text: string) => server.query(database, text);
  if (scheme === 'redshift') await query(FORGET_KEYS);
  return {
    url,
    query,
    open: async () => {
      const warehouse = await openWarehouse(url, TEST_FACTS);
      opened.push(warehouse);
      return warehouse;
    },
    readTable: async (table) =>
      (await query(`SELECT * FROM ${table} ORDER BY ${ORDERS[table]}`)).map(toPlainRow),
    setVersion: async (version) => {
      await query(`INSERT INTO mapping_migrations VALUES (${version}, CURRENT_TIMESTAMP)`);
    },
    async [Symbol.asyncDispose]() {
      for (const warehouse of opened) await warehouse.close();
    },
  };
}

function toPlainRow(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (value instanceof Date) return [name, value.toISOString()];
      // The client gives 64-bit integers as text.
      const isCount = ['position', 'total_attempts', 'successful_assignments', 'changes_omitted'].includes(
        name,
      );
      return [name, isCount ? Number(value) : value];
    }),
  );
}

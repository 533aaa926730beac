import { BIGINT, type DuckDBConnection, DuckDBInstance, DuckDBTypeId, VARCHAR } from '@duckdb/node-api';
import { TaskQueue } from '../../../src/receiver/warehouses/task-queue.ts';
import { ORDERS, type PlainRow, toPlainRow } from './plain-rows.ts';

export type TableName = keyof typeof ORDERS;
export type ColumnForm = 'whole' | 'real' | 'text';

export interface SqlResult {
  readonly columns: readonly { readonly name: string; readonly form: ColumnForm }[];
  /** As a service writes them: in text. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** Rows that were inserted, changed or deleted. */
  readonly changed: number;
}

/** Bound by name or, under '1', '2' and so on, by place. */
export type SqlValues = Readonly<Record<string, string | bigint>>;

const WHOLE = new Set([DuckDBTypeId.INTEGER, DuckDBTypeId.BIGINT, DuckDBTypeId.HUGEINT]);
const REAL = new Set([DuckDBTypeId.DOUBLE, DuckDBTypeId.DECIMAL]);
const SETTINGS = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };

/**
 * What stands behind the local servers that speak as BigQuery and Snowflake do: a database that runs their statements, once they
 * are in its own words. Without keys, since those services enforce none. One statement runs at a time.
 */
export class SqlTables {
  readonly #instance: DuckDBInstance;
  readonly #schema: string;
  readonly #turns = new TaskQueue();

  private constructor(instance: DuckDBInstance, schema: string) {
    this.#instance = instance;
    this.#schema = schema;
  }

  /** @param setup Statements that make up for functions and types of the service. @param schema Where its tables are. */
  static async create(setup: readonly string[], schema: string): Promise<SqlTables> {
    const instance = await DuckDBInstance.create(':memory:', SETTINGS);
    const connection = await instance.connect();
    for (const statement of [...setup, `CREATE SCHEMA IF NOT EXISTS ${schema}`])
      await connection.run(statement);
    connection.closeSync();
    return new SqlTables(instance, schema);
  }

  async connect(): Promise<DuckDBConnection> {
    const connection = await this.#instance.connect();
    await connection.run(`SET TimeZone = 'UTC'; SET schema = '${this.#schema}'`);
    return connection;
  }

  /** Rejects in DuckDB's words. */
  async run(connection: DuckDBConnection, text: string, values: SqlValues = {}): Promise<SqlResult> {
    return await this.#turns.run(async () => {
      const types = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, typeof value === 'bigint' ? BIGINT : VARCHAR]),
      );
      const found = await connection.runAndReadAll(text, { ...values }, types);
      const names = found.columnNames();
      const rows = found
        .getRowsJS()
        .map((row) => row.map((value) => (value === null ? null : toText(value))));
      return {
        columns: found
          .columnTypes()
          .map(({ typeId }, index) => ({ name: names[index] ?? '', form: toForm(typeId) })),
        rows,
        changed: found.rowsChanged,
      };
    });
  }

  /** In the order of the key; none of a table that is not there. */
  async read(table: TableName): Promise<readonly PlainRow[]> {
    const connection = await this.connect();
    try {
      const known = await connection.runAndReadAll('SELECT 1 FROM duckdb_tables() WHERE table_name = $1', [
        table,
      ]);
      if (known.currentRowCount === 0) return [];
      const found = await connection.runAndReadAll(`SELECT * FROM ${table} ORDER BY ${ORDERS[table]}`);
      return found.getRowObjectsJS().map(toPlainRow);
    } finally {
      connection.closeSync();
    }
  }

  /** Past the service. */
  async change(text: string): Promise<void> {
    const connection = await this.connect();
    await connection.run(text);
    connection.closeSync();
  }

  close(): void {
    this.#instance.closeSync();
  }
}

function toForm(typeId: DuckDBTypeId): ColumnForm {
  if (WHOLE.has(typeId)) return 'whole';
  return REAL.has(typeId) ? 'real' : 'text';
}

/** Dates and times are read as text or as milliseconds, never as such. */
function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value);
  throw new Error('a value of a type that the service would write in a way of its own');
}

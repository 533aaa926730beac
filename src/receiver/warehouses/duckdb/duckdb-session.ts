import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { closedWarehouse } from '../closed-warehouse.ts';
import { retryConflicts } from '../retry-conflicts.ts';
import { TaskQueue } from '../task-queue.ts';
import type { WarehouseFacts } from '../warehouse-facts.ts';
import type { DuckdbClient } from './duckdb-client.ts';
import { isDuckdbConflict, isDuckdbFatal, toDuckdbError } from './to-duckdb-error.ts';

// No extension is needed, so none is fetched from the network behind anybody's back.
const SETTINGS = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };

/** A start after a kill reads the log at about a megabyte a second; DuckDB by itself lets it grow to 16. */
const MAX_LOG_SIZE = '4MB';

export interface DuckdbSessionOptions {
  readonly client: DuckdbClient;
  readonly file: string;
  readonly location: string;
  readonly facts: WarehouseFacts;
}

interface OpenFile {
  readonly instance: DuckDBInstance;
  readonly writer: DuckDBConnection;
  readonly reader: DuckDBConnection;
}

/**
 * One file, opened when it is first needed and again after DuckDB gave it up. Writes run one after the other on one connection, reads
 * on another, so that no read stands inside of an open transaction. Every method rejects with a `WarehouseError`.
 */
export class DuckdbSession {
  readonly #options: DuckdbSessionOptions;
  readonly #writes = new TaskQueue();
  readonly #reads = new TaskQueue();
  #open: Promise<OpenFile> | null = null;
  #isClosed = false;

  constructor(options: DuckdbSessionOptions) {
    this.#options = options;
  }

  /** Runs `work` in a transaction; from the start again while another connection is in its way. */
  async write<Result>(
    doing: string,
    work: (connection: DuckDBConnection) => Promise<Result>,
  ): Promise<Result> {
    const attempt = async () => await inTransaction((await this.#file()).writer, work);
    return await this.#guard(doing, () =>
      this.#writes.run(() =>
        retryConflicts(attempt, { isConflict: isDuckdbConflict, ...this.#options.facts }),
      ),
    );
  }

  async read<Result>(
    doing: string,
    work: (connection: DuckDBConnection) => Promise<Result>,
  ): Promise<Result> {
    return await this.#guard(doing, () =>
      this.#reads.run(async () => await work((await this.#file()).reader)),
    );
  }

  /** Makes what the log holds a part of the file, outside of any transaction. Rejects while others write. */
  async checkpoint(): Promise<void> {
    const fold = async () => await (await this.#file()).writer.run('CHECKPOINT');
    await this.#guard('tidy up', () => this.#writes.run(fold));
  }

  /** Waits for what is under way, then lets go of the file. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#letGo();
  }

  async #guard<Result>(doing: string, work: () => Promise<Result>): Promise<Result> {
    if (this.#isClosed) throw closedWarehouse(this.#options.location);
    try {
      return await work();
    } catch (error) {
      if (isDuckdbFatal(error)) await this.#letGo();
      throw toDuckdbError(error, { doing, location: this.#options.location });
    }
  }

  #file(): Promise<OpenFile> {
    this.#open ??= this.#openFile();
    return this.#open;
  }

  async #openFile(): Promise<OpenFile> {
    const { client, file, facts } = this.#options;
    try {
      const access = facts.access === 'read' ? { access_mode: 'READ_ONLY' } : {};
      // The cache, since two instances of one process would not see each other's lock.
      const instance = await client.DuckDBInstance.fromCache(file, { ...SETTINGS, ...access });
      const [writer, reader] = await Promise.all([instance.connect(), instance.connect()]);
      await writer.run(`SET wal_autocheckpoint = '${MAX_LOG_SIZE}'`);
      return { instance, writer, reader };
    } catch (error) {
      this.#open = null;
      throw error;
    }
  }

  async #letGo(): Promise<void> {
    await this.#writes.run(() => this.#reads.run(() => this.#closeFile()));
  }

  async #closeFile(): Promise<void> {
    const opening = this.#open;
    this.#open = null;
    if (opening === null) return;
    const { instance, writer, reader } = await opening;
    writer.closeSync();
    reader.closeSync();
    instance.closeSync();
  }
}

async function inTransaction<Result>(
  connection: DuckDBConnection,
  work: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  await connection.run('BEGIN TRANSACTION');
  try {
    const result = await work(connection);
    await connection.run('COMMIT');
    return result;
  } catch (error) {
    await rollBack(connection);
    throw error;
  }
}

/** A commit that failed, or a fatal error, has ended the transaction already. */
async function rollBack(connection: DuckDBConnection): Promise<void> {
  try {
    await connection.run('ROLLBACK');
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}

import type { Pool, PoolClient } from 'pg';
import { retryConflicts } from '../retry-conflicts.ts';
import type { Statement } from '../sql/usage-statement.ts';
import type { FailedWork } from '../to-warehouse-error.ts';
import type { WarehouseFacts } from '../warehouse-facts.ts';
import { isLostConnection, isWriteConflict } from './postgres-fault.ts';
import { toPostgresError } from './to-postgres-error.ts';

export type Row = Readonly<Record<string, unknown>>;
export type Value = string | number | null;
export interface StatementResult {
  readonly rows: readonly Row[];
  /** Rows that were inserted or read. */
  readonly count: number;
}
/** Runs one statement with its parameters; an array is one parameter. */
export type RunStatement = (
  text: string,
  values?: readonly (Value | readonly Value[])[],
) => Promise<StatementResult>;

export interface TransactionOptions {
  readonly doing: string;
  readonly isConflict: (error: unknown) => boolean;
}

export interface PostgresSessionOptions {
  readonly pool: Pool;
  readonly location: string;
  readonly facts: WarehouseFacts;
  /** Statements that open a transaction. */
  readonly begin: readonly string[];
}

/** Statements and transactions over a pool that heals itself. Every method rejects with a `WarehouseError`. */
export class PostgresSession {
  readonly #options: PostgresSessionOptions;

  constructor(options: PostgresSessionOptions) {
    this.#options = options;
  }

  /** The rows of one statement that only reads. */
  async read(doing: string, { text, values }: Statement): Promise<readonly Row[]> {
    const { rows } = await this.transaction((run) => run(text, values), {
      doing,
      isConflict: isWriteConflict,
    });
    return rows;
  }

  /** Runs `work` in a transaction; from the start again as long as `isConflict` says that only others were in its way. */
  async transaction<Result>(
    work: (run: RunStatement) => Promise<Result>,
    { doing, isConflict }: TransactionOptions,
  ): Promise<Result> {
    const { location, facts } = this.#options;
    const failed: FailedWork = { doing, location };
    try {
      return await retryConflicts(() => this.#runOnce(work), { isConflict, ...facts });
    } catch (error) {
      throw toPostgresError(error, failed);
    }
  }

  async close(): Promise<void> {
    const { pool } = this.#options;
    if (!pool.ending) await pool.end();
  }

  async #runOnce<Result>(work: (run: RunStatement) => Promise<Result>): Promise<Result> {
    const client = await this.#begin();
    try {
      const result = await work(toRunner(client));
      await commit(client);
      client.release();
      return result;
    } catch (error) {
      await rollBack(client, error);
      throw error;
    }
  }

  /** A connection that is found dead on its first statement has done nothing yet: the next one is taken. */
  async #begin(): Promise<PoolClient> {
    const { pool, begin } = this.#options;
    for (let spare = pool.idleCount; ; spare -= 1) {
      const client = await pool.connect();
      try {
        for (const statement of begin) await client.query(statement);
        return client;
      } catch (error) {
        client.release(true);
        if (spare <= 0 || !isLostConnection(error)) throw error;
      }
    }
  }
}

function toRunner(client: PoolClient): RunStatement {
  return async (text, values = []) => {
    const { rows, rowCount } = await client.query<Row>(text, [...values]);
    return { rows, count: rowCount ?? 0 };
  };
}

/** A server that had to give up answers COMMIT with ROLLBACK, and no error. */
async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query('COMMIT');
  if (command !== 'COMMIT') throw new Error(`The transaction ended with ${command}.`);
}

async function rollBack(client: PoolClient, error: unknown): Promise<void> {
  if (isLostConnection(error)) {
    client.release(true);
    return;
  }
  try {
    await client.query('ROLLBACK');
    client.release();
  } catch {
    // What went wrong first is what counts; closing the connection undoes the transaction as well.
    client.release(true);
  }
}

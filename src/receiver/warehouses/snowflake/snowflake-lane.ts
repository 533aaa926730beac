import type { Connection, ConnectionOptions } from 'snowflake-sdk';
import { WarehouseError } from '../../../errors/warehouse-error.ts';
import type { Clock } from '../../../model/clock.ts';
import { TaskQueue } from '../task-queue.ts';
import type { SnowflakeClient } from './snowflake-client.ts';
import { isGoneSession, isLostConnection } from './snowflake-fault.ts';
import { SET_SESSION, type SnowflakeStatement } from './snowflake-statements.ts';

export type Row = Readonly<Record<string, unknown>>;
export type RunStatement = (statement: SnowflakeStatement) => Promise<readonly Row[]>;

/**
 * A sender waits a minute for its receipt, while the client sends a statement again for hours. It cannot be told to stop: until
 * Snowflake answers again, what it has left may keep the process from ending by itself.
 */
const REPLY_TIMEOUT_MS = 45_000;

export interface SnowflakeLaneOptions {
  readonly client: SnowflakeClient;
  readonly options: ConnectionOptions;
  readonly clock: Clock;
}

/** One session, opened when it is first needed and again after it was lost; what it is asked for runs one after the other. */
export class SnowflakeLane {
  readonly #parts: SnowflakeLaneOptions;
  readonly #queue = new TaskQueue();
  #connection: Connection | null = null;

  constructor(parts: SnowflakeLaneOptions) {
    this.#parts = parts;
  }

  /** Rejects as the client does. */
  async run<Result>(work: (run: RunStatement) => Promise<Result>): Promise<Result> {
    return await this.#queue.run(async () => {
      const connection = await this.#open();
      try {
        return await work((statement) => this.#execute(connection, statement));
      } catch (error) {
        if (isGoneSession(error) || isLostConnection(error) || isTimeout(error)) this.#letGo();
        throw error;
      }
    });
  }

  /** In a transaction, which is undone when `work` fails. */
  async transaction<Result>(work: (run: RunStatement) => Promise<Result>): Promise<Result> {
    return await this.run(async (run) => {
      await run({ text: 'BEGIN', binds: [] });
      try {
        const result = await work(run);
        await run({ text: 'COMMIT', binds: [] });
        return result;
      } catch (error) {
        await this.#rollBack(run);
        throw error;
      }
    });
  }

  async close(): Promise<void> {
    await this.#queue.run(async () => this.#letGo());
  }

  async #open(): Promise<Connection> {
    if (this.#connection !== null) return this.#connection;
    const { client, options } = this.#parts;
    const connection = client.createConnection(options);
    await this.#within(connect(connection));
    await this.#execute(connection, { text: SET_SESSION, binds: [] });
    this.#connection = connection;
    return connection;
  }

  /** A session that cannot undo a transaction takes it along when it ends. */
  async #rollBack(run: RunStatement): Promise<void> {
    try {
      await run({ text: 'ROLLBACK', binds: [] });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.#letGo();
    }
  }

  /** Nobody waits for the session to be closed: it may be that nothing answers. */
  #letGo(): void {
    const connection = this.#connection;
    this.#connection = null;
    connection?.destroy(() => undefined);
  }

  async #execute(connection: Connection, { text, binds }: SnowflakeStatement): Promise<readonly Row[]> {
    const reply = new Promise<readonly Row[]>((resolve, reject) => {
      connection.execute({
        sqlText: text,
        binds: [...binds],
        complete: (error, _, rows) => {
          if (error === undefined || error === null) resolve(rows ?? []);
          else reject(error);
        },
      });
    });
    return await this.#within(reply);
  }

  async #within<Result>(reply: Promise<Result>): Promise<Result> {
    const waiting = new AbortController();
    const end = this.#parts.clock.sleep(REPLY_TIMEOUT_MS, waiting.signal).then(() => {
      throw new TimeoutError();
    });
    // Whichever comes second is of no interest any more.
    end.catch(() => undefined);
    reply.catch(() => undefined);
    try {
      return await Promise.race([reply, end]);
    } finally {
      waiting.abort();
    }
  }
}

/** Not `connectAsync`, whose promise is kept also when the sign-in was refused. */
async function connect(connection: Connection): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    connection.connect((error) => {
      if (error === undefined || error === null) resolve();
      else reject(error);
    });
  });
}

class TimeoutError extends WarehouseError {
  constructor() {
    super(`Snowflake did not answer within ${REPLY_TIMEOUT_MS / 1_000} s.`, {
      code: 'WAREHOUSE_UNAVAILABLE',
      isTransient: true,
    });
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof TimeoutError;
}

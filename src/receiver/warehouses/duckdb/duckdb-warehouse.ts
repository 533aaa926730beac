import type { DuckDBConnection } from '@duckdb/node-api';
import { WarehouseError } from '../../../errors/warehouse-error.ts';
import type { DailyUsage, UsageQuery } from '../../../model/daily-usage.ts';
import type { Logger } from '../../../model/logger.ts';
import { loadClient } from '../load-client.ts';
import { listPending } from '../migration.ts';
import { settleEvents } from '../settle-events.ts';
import { createDailyView } from '../sql/create-daily-view.ts';
import { MIGRATIONS_TABLE, toVersion } from '../sql/migrations-table.ts';
import { toUsageStatement } from '../sql/usage-statement.ts';
import { toDailyUsage } from '../usage-rows.ts';
import type { ReceivedEvent, StoreResult, Warehouse } from '../warehouse.ts';
import type { WarehouseFacts } from '../warehouse-facts.ts';
import { type DuckdbLocation, showLocation } from '../warehouse-location.ts';
import { DUCKDB_CLIENT, type DuckdbClient } from './duckdb-client.ts';
import { openDuckdbEvents } from './duckdb-events.ts';
import { DuckdbSession } from './duckdb-session.ts';
import { createTables } from './migrations/create-tables.ts';

const MIGRATIONS = [createTables, createDailyView];
const DAY_AS_TEXT = "STRFTIME(day, '%Y-%m-%d')";

/** A warehouse in a file of this machine. The file is opened, and made where it is missing, by the first call. */
export async function openDuckdbWarehouse(
  location: DuckdbLocation,
  facts: WarehouseFacts,
): Promise<Warehouse> {
  const client = await loadClient(DUCKDB_CLIENT, facts.workingDirectory);
  const shown = showLocation(location);
  const session = new DuckdbSession({ client, file: location.file, location: shown, facts });
  const { clock, log } = facts;
  return new DuckdbWarehouse({ session, client, location: shown, nowMs: () => clock.nowMs(), log });
}

interface DuckdbWarehouseParts {
  readonly session: DuckdbSession;
  readonly client: DuckdbClient;
  readonly location: string;
  readonly nowMs: () => number;
  readonly log: Logger;
}

class DuckdbWarehouse implements Warehouse {
  readonly #parts: DuckdbWarehouseParts;

  constructor(parts: DuckdbWarehouseParts) {
    this.#parts = parts;
  }

  async migrate(): Promise<void> {
    await this.#parts.session.write('create tables', (connection) => this.#migrate(connection));
    await this.#tidyUp();
  }

  async store(events: readonly ReceivedEvent[]): Promise<readonly StoreResult[]> {
    if (events.length === 0) return [];
    const { session, client } = this.#parts;
    return await session.write('store events', (connection) =>
      settleEvents(events, openDuckdbEvents(connection, client)),
    );
  }

  async ping(): Promise<void> {
    await this.#parts.session.read('get an answer', (connection) => connection.run('SELECT 1'));
  }

  async readDailyUsage(query: UsageQuery): Promise<readonly DailyUsage[]> {
    const { text, values } = toUsageStatement(query, { dayAsText: DAY_AS_TEXT });
    return await this.#parts.session.read('read the daily figures', async (connection) =>
      toDailyUsage((await connection.runAndReadAll(text, [...values])).getRowObjectsJS()),
    );
  }

  async close(): Promise<void> {
    await this.#parts.session.close();
  }

  /** Else every start would read again what a killed one left in the log. It can wait when others of this process write. */
  async #tidyUp(): Promise<void> {
    try {
      await this.#parts.session.checkpoint();
    } catch (error) {
      if (!(error instanceof WarehouseError)) throw error;
      this.#parts.log.debug(error.message);
    }
  }

  async #migrate(connection: DuckDBConnection): Promise<void> {
    const { location, nowMs, client } = this.#parts;
    await connection.run(MIGRATIONS_TABLE.create);
    const found = toVersion((await connection.runAndReadAll(MIGRATIONS_TABLE.readVersion)).getRowObjectsJS());
    for (const { version, statements } of listPending(MIGRATIONS, { found, location })) {
      for (const statement of statements) await connection.run(statement);
      const now = new client.DuckDBTimestampTZValue(BigInt(nowMs()) * 1_000n);
      await connection.run(MIGRATIONS_TABLE.insert, [version, now]);
    }
  }
}

import type { DailyUsage, UsageQuery } from '../../../model/daily-usage.ts';
import { closedWarehouse } from '../closed-warehouse.ts';
import { loadClient } from '../load-client.ts';
import { migrateStepwise } from '../migrate-stepwise.ts';
import { retryConflicts } from '../retry-conflicts.ts';
import { settleEvents } from '../settle-events.ts';
import { COLUMN_CHECKS } from '../sql/column-checks.ts';
import { toVersion } from '../sql/migrations-table.ts';
import { toDailyUsage } from '../usage-rows.ts';
import type { ReceivedEvent, StoreResult, Warehouse } from '../warehouse.ts';
import type { WarehouseFacts } from '../warehouse-facts.ts';
import { type SnowflakeLocation, showLocation } from '../warehouse-location.ts';
import { createDailyView } from './migrations/create-daily-view.ts';
import { createTables } from './migrations/create-tables.ts';
import { SNOWFLAKE_CLIENT } from './snowflake-client.ts';
import { openSnowflakeEvents } from './snowflake-events.ts';
import { isGoneSession, isSnowflakeConflict, isUndefinedObject } from './snowflake-fault.ts';
import { type Row, SnowflakeLane } from './snowflake-lane.ts';
import {
  MIGRATIONS_TABLE,
  NOTE_VERSION,
  READ_VERSION,
  type SnowflakeStatement,
  toUsageStatement,
} from './snowflake-statements.ts';
import { toConnectionOptions } from './to-connection-options.ts';
import { toSnowflakeError } from './to-snowflake-error.ts';

const nothing = (): void => undefined;
const SILENCE = { error: nothing, warn: nothing, info: nothing, debug: nothing, trace: nothing };

/** A schema of Snowflake. Nothing connects before the first call. */
export async function openSnowflakeWarehouse(
  location: SnowflakeLocation,
  facts: WarehouseFacts,
): Promise<Warehouse> {
  const client = await loadClient(SNOWFLAKE_CLIENT, facts.workingDirectory);
  const options = toConnectionOptions(location, facts);
  // Else it writes to standard output and to snowflake.log in the current directory.
  client.configure({ logLevel: 'OFF', additionalLogToConsole: false, customLogger: SILENCE });
  const openLane = () => new SnowflakeLane({ client, options, clock: facts.clock });
  return new SnowflakeWarehouse({
    writer: openLane(),
    reader: openLane(),
    location: showLocation(location),
    facts,
  });
}

interface SnowflakeWarehouseParts {
  readonly writer: SnowflakeLane;
  /** A session of its own, so that no read stands in an open transaction. */
  readonly reader: SnowflakeLane;
  readonly location: string;
  readonly facts: WarehouseFacts;
}

class SnowflakeWarehouse implements Warehouse {
  readonly #parts: SnowflakeWarehouseParts;
  #isClosed = false;

  constructor(parts: SnowflakeWarehouseParts) {
    this.#parts = parts;
  }

  async migrate(): Promise<void> {
    const { writer, location, facts } = this.#parts;
    const run = async (statement: SnowflakeStatement) => {
      await this.#attempt('create tables', () => writer.run((execute) => execute(statement)));
    };
    await migrateStepwise({
      migrations: [createTables, createDailyView],
      location,
      readVersion: () => this.#readVersion(),
      run: (text) => run({ text, binds: [] }),
      note: async (version) => {
        await run({ text: MIGRATIONS_TABLE, binds: [] });
        await run({ text: NOTE_VERSION, binds: [version, facts.clock.nowMs()] });
      },
      checks: COLUMN_CHECKS,
    });
  }

  async store(events: readonly ReceivedEvent[]): Promise<readonly StoreResult[]> {
    if (events.length === 0) return [];
    return await this.#attempt('store events', () =>
      this.#parts.writer.transaction(
        async (run) => await settleEvents(events, await openSnowflakeEvents(run)),
      ),
    );
  }

  async ping(): Promise<void> {
    await this.#read('get an answer', { text: 'SELECT 1', binds: [] });
  }

  async readDailyUsage(query: UsageQuery): Promise<readonly DailyUsage[]> {
    return toDailyUsage(await this.#read('read the daily figures', toUsageStatement(query)));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([this.#parts.writer.close(), this.#parts.reader.close()]);
  }

  async #read(doing: string, statement: SnowflakeStatement): Promise<readonly Row[]> {
    return await this.#attempt(doing, () => this.#parts.reader.run((run) => run(statement)));
  }

  async #readVersion(): Promise<number> {
    try {
      return toVersion(await this.#read('read the version of the tables', { text: READ_VERSION, binds: [] }));
    } catch (error) {
      if (error instanceof Error && isUndefinedObject(error.cause)) return 0;
      throw error;
    }
  }

  /** From the start again while others are in its way, and in a new session when the old one has ended. */
  async #attempt<Result>(doing: string, work: () => Promise<Result>): Promise<Result> {
    const { facts, location } = this.#parts;
    if (this.#isClosed) throw closedWarehouse(location);
    const isConflict = (error: unknown) => isSnowflakeConflict(error) || isGoneSession(error);
    try {
      return await retryConflicts(work, { isConflict, ...facts });
    } catch (error) {
      throw toSnowflakeError(error, { doing, location });
    }
  }
}

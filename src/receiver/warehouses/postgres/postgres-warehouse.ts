import type { DailyUsage, UsageQuery } from '../../../model/daily-usage.ts';
import { listPending } from '../migration.ts';
import { settleEvents } from '../settle-events.ts';
import { MIGRATIONS_TABLE, toVersion } from '../sql/migrations-table.ts';
import { toUsageStatement } from '../sql/usage-statement.ts';
import { toDailyUsage } from '../usage-rows.ts';
import type { ReceivedEvent, StoreResult, Warehouse } from '../warehouse.ts';
import type { WarehouseFacts } from '../warehouse-facts.ts';
import { type PostgresLocation, showLocation } from '../warehouse-location.ts';
import { openPostgresPool } from './open-postgres-pool.ts';
import { isCreationConflict, isWriteConflict, toPostgresFault } from './postgres-fault.ts';
import { PostgresSession, type RunStatement } from './postgres-session.ts';
import type { ServerDialect } from './server-dialect.ts';
import { toTimeText } from './to-time-text.ts';

const UNDEFINED_TABLE = '42P01';
const DAY_AS_TEXT = "TO_CHAR(day, 'YYYY-MM-DD')";

/** A warehouse behind PostgreSQL's protocol. Nothing connects before the first call. */
export async function openPostgresWarehouse(
  location: PostgresLocation,
  { dialect, facts }: { readonly dialect: ServerDialect; readonly facts: WarehouseFacts },
): Promise<Warehouse> {
  const pool = await openPostgresPool(location, facts);
  const shown = showLocation(location);
  const session = new PostgresSession({ pool, location: shown, facts, begin: dialect.begin });
  return new PostgresWarehouse({ session, dialect, location: shown, nowMs: () => facts.clock.nowMs() });
}

interface PostgresWarehouseParts {
  readonly session: PostgresSession;
  readonly dialect: ServerDialect;
  readonly location: string;
  readonly nowMs: () => number;
}

class PostgresWarehouse implements Warehouse {
  readonly #parts: PostgresWarehouseParts;

  constructor(parts: PostgresWarehouseParts) {
    this.#parts = parts;
  }

  async migrate(): Promise<void> {
    const { session, dialect, location } = this.#parts;
    const found = await readVersion(session);
    // A receiver whose tables are up to date needs no right to create any.
    if (listPending(dialect.migrations, { found, location }).length === 0) return;
    await session.transaction((run) => run(MIGRATIONS_TABLE.create), {
      doing: 'create tables',
      isConflict: (error) => isWriteConflict(error) || isCreationConflict(error),
    });
    await session.transaction((run) => this.#migrate(run), {
      doing: 'create tables',
      isConflict: isWriteConflict,
    });
  }

  async store(events: readonly ReceivedEvent[]): Promise<readonly StoreResult[]> {
    if (events.length === 0) return [];
    const { session, dialect } = this.#parts;
    return await session.transaction(
      async (run) => await settleEvents(events, await dialect.openEvents(run)),
      { doing: 'store events', isConflict: isWriteConflict },
    );
  }

  async ping(): Promise<void> {
    await this.#parts.session.read('get an answer', { text: 'SELECT 1', values: [] });
  }

  async readDailyUsage(query: UsageQuery): Promise<readonly DailyUsage[]> {
    const statement = toUsageStatement(query, { dayAsText: DAY_AS_TEXT });
    return toDailyUsage(await this.#parts.session.read('read the daily figures', statement));
  }

  async close(): Promise<void> {
    await this.#parts.session.close();
  }

  async #migrate(run: RunStatement): Promise<void> {
    const { dialect, location, nowMs } = this.#parts;
    // Others that start at the same time wait here, and find everything done.
    await run('LOCK TABLE mapping_migrations');
    const { rows } = await run(MIGRATIONS_TABLE.readVersion);
    const found = toVersion(rows);
    for (const { version, statements } of listPending(dialect.migrations, { found, location })) {
      for (const statement of statements) await run(statement);
      await run(MIGRATIONS_TABLE.insert, [version, toTimeText(nowMs())]);
    }
  }
}

/** 0 when there is no table of migrations yet. */
async function readVersion(session: PostgresSession): Promise<number> {
  try {
    const statement = { text: MIGRATIONS_TABLE.readVersion, values: [] };
    return toVersion(await session.read('read the version of the tables', statement));
  } catch (error) {
    const fault = toPostgresFault(error instanceof Error ? error.cause : null);
    if (fault.kind === 'server' && fault.sqlState === UNDEFINED_TABLE) return 0;
    throw error;
  }
}

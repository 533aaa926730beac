import type { DailyUsage, UsageQuery } from '../../../model/daily-usage.ts';
import { CHANGE_COLUMNS, toChangeRows } from '../change-columns.ts';
import { EVENT_COLUMNS, type EventIds } from '../event-columns.ts';
import { type KeptEvent, toKeptEvents } from '../kept-event.ts';
import { loadClient } from '../load-client.ts';
import { migrateStepwise } from '../migrate-stepwise.ts';
import { toJsonList, toRowsJson } from '../rows-json.ts';
import { settleAhead } from '../settle-ahead.ts';
import { sliceByBytes } from '../slice-by-bytes.ts';
import { COLUMN_CHECKS } from '../sql/column-checks.ts';
import { MIGRATIONS_TABLE as MIGRATIONS, toVersion } from '../sql/migrations-table.ts';
import { toDailyUsage } from '../usage-rows.ts';
import type { ReceivedEvent, StoreResult, Warehouse } from '../warehouse.ts';
import type { WarehouseFacts } from '../warehouse-facts.ts';
import type { BigqueryLocation } from '../warehouse-location.ts';
import { BIGQUERY_CLIENT } from './bigquery-client.ts';
import { isNotFound } from './bigquery-fault.ts';
import { BigquerySession } from './bigquery-session.ts';
import {
  FIND_KEPT,
  MIGRATIONS_TABLE,
  NOTE_VERSION,
  toStoreScript,
  toUsageStatement,
} from './bigquery-statements.ts';
import { createDailyView } from './migrations/create-daily-view.ts';
import { createTables } from './migrations/create-tables.ts';

/** A request may have 10 MB, in which our JSON stands in JSON: https://cloud.google.com/bigquery/quotas#query_jobs */
const MAX_BYTES = 4_000_000;

/** A dataset of BigQuery. Credentials are those that Google's client finds (application default credentials). */
export async function openBigqueryWarehouse(
  location: BigqueryLocation,
  facts: WarehouseFacts,
): Promise<Warehouse> {
  const client = await loadClient(BIGQUERY_CLIENT, facts.workingDirectory);
  const session = new BigquerySession(client, { location, facts });
  return new BigqueryWarehouse(session, () => facts.clock.nowMs());
}

class BigqueryWarehouse implements Warehouse {
  readonly #session: BigquerySession;
  readonly #nowMs: () => number;

  constructor(session: BigquerySession, nowMs: () => number) {
    this.#session = session;
    this.#nowMs = nowMs;
  }

  async migrate(): Promise<void> {
    const run = async (text: string) => {
      await this.#session.run('create tables', { text, parameters: {} });
    };
    await migrateStepwise({
      migrations: [createTables, createDailyView(this.#session.dataset)],
      location: this.#session.location,
      readVersion: () => this.#readVersion(),
      run,
      note: async (version) => {
        await run(MIGRATIONS_TABLE);
        const parameters = { version, now_ms: this.#nowMs() };
        await this.#session.run('create tables', { text: NOTE_VERSION, parameters });
      },
      checks: COLUMN_CHECKS,
    });
  }

  async store(events: readonly ReceivedEvent[]): Promise<readonly StoreResult[]> {
    const results: StoreResult[] = [];
    // One transaction as a rule: only a batch that is too large for one request takes several, an event never.
    for (const slice of sliceByBytes(events, { maxBytes: MAX_BYTES, bytesOf: sizeOf })) {
      results.push(...(await this.#session.attempt('store events', () => this.#storeSlice(slice))));
    }
    return results;
  }

  async ping(): Promise<void> {
    await this.#session.run('get an answer', { text: 'SELECT 1', parameters: {} });
  }

  async readDailyUsage(query: UsageQuery): Promise<readonly DailyUsage[]> {
    return toDailyUsage(await this.#session.run('read the daily figures', toUsageStatement(query)));
  }

  async close(): Promise<void> {
    this.#session.close();
  }

  async #storeSlice(events: readonly ReceivedEvent[]): Promise<readonly StoreResult[]> {
    const { results, inserts } = await settleAhead(events, (ids) => this.#findKept(ids));
    if (inserts.length === 0) return results;
    const changes = inserts.flatMap(toChangeRows);
    await this.#session.send({
      text: toStoreScript({ hasChanges: changes.length > 0 }),
      parameters: {
        events: toJsonList(toRowsJson(EVENT_COLUMNS, inserts)),
        event_count: inserts.length,
        ...(changes.length === 0 ? {} : { changes: toJsonList(toRowsJson(CHANGE_COLUMNS, changes)) }),
      },
    });
    return results;
  }

  async #findKept(ids: readonly EventIds[]): Promise<readonly KeptEvent[]> {
    const parameters = {
      mapping_ids: ids.map(({ mappingId }) => mappingId),
      webhook_ids: ids.map(({ webhookId }) => webhookId),
    };
    return toKeptEvents(await this.#session.send({ text: FIND_KEPT, parameters }));
  }

  async #readVersion(): Promise<number> {
    try {
      return toVersion(
        await this.#session.run('read the version of the tables', {
          text: MIGRATIONS.readVersion,
          parameters: {},
        }),
      );
    } catch (error) {
      if (error instanceof Error && isNotFound(error.cause)) return 0;
      throw error;
    }
  }
}

function sizeOf({ event }: ReceivedEvent): number {
  return Buffer.byteLength(JSON.stringify(event));
}

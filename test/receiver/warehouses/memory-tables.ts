import { CHANGE_COLUMNS } from '../../../src/receiver/warehouses/change-columns.ts';
import type { Column } from '../../../src/receiver/warehouses/column.ts';
import { EVENT_COLUMNS } from '../../../src/receiver/warehouses/event-columns.ts';
import type { ReceivedEvent } from '../../../src/receiver/warehouses/warehouse.ts';
import { received } from './received-events.ts';
import { referenceUsage } from './reference-usage.ts';

export type TableRow = Readonly<Record<string, string | number | null>>;
export type TableName = 'mapping_events' | 'mapping_changes' | 'mapping_metrics_daily' | 'mapping_migrations';

/** A value that a warehouse would refuse; its words quote the value, as those of real ones do. */
export class BadValueError extends Error {}

/** What stands behind the local servers that speak as BigQuery and Snowflake do: the tables as they should become, without SQL. */
export class MemoryTables {
  #rows = new Map<TableName, readonly TableRow[]>();

  create(table: TableName): void {
    if (!this.#rows.has(table)) this.#rows.set(table, []);
  }

  has(table: TableName): boolean {
    return this.#rows.has(table);
  }

  read(table: TableName): readonly TableRow[] {
    return this.#rows.get(table) ?? [];
  }

  /** In the order of the key. */
  readSorted(table: TableName): readonly TableRow[] {
    const keyOf = (row: TableRow) => `${row['mapping_id'] ?? row['version']} ${row['position'] ?? ''}`;
    return this.read(table).toSorted((left, right) =>
      keyOf(left).localeCompare(keyOf(right), 'en', { numeric: true }),
    );
  }

  /** What `read` gives is never changed, so that a copy is as good as a snapshot. */
  snapshot(): () => void {
    const kept = new Map(this.#rows);
    return () => {
      this.#rows = kept;
    };
  }

  findKept(mappingIds: readonly unknown[], webhookIds: readonly unknown[]): readonly TableRow[] {
    const [mapping, webhook] = [new Set(mappingIds), new Set(webhookIds)];
    return this.read('mapping_events').filter(
      (row) => mapping.has(row['mapping_id']) || webhook.has(row['webhook_id']),
    );
  }

  /** Rows that were not there, by either id; how many. */
  mergeEvents(json: string): number {
    return this.#merge('mapping_events', {
      incoming: parseRows(json, EVENT_COLUMNS),
      keysOf: (row) => [`m ${row['mapping_id']}`, `w ${row['webhook_id']}`],
    });
  }

  mergeChanges(json: string): number {
    return this.#merge('mapping_changes', {
      incoming: parseRows(json, CHANGE_COLUMNS),
      keysOf: (row) => [`${row['mapping_id']} ${row['position']}`],
    });
  }

  noteVersion(version: number, nowMs: number): void {
    this.#merge('mapping_migrations', {
      incoming: [{ version, applied_at: new Date(nowMs).toISOString() }],
      keysOf: (row) => [String(row['version'])],
    });
  }

  /** Of the view. */
  readUsage(conditions: {
    readonly from?: string;
    readonly to?: string;
    readonly target?: string;
  }): readonly TableRow[] {
    return referenceUsage(this.#events())
      .filter(({ day, target }) => {
        const { from = day, to = day, target: wanted = target } = conditions;
        return day >= from && day <= to && target === wanted;
      })
      .map((row) => ({
        day: row.day,
        target: row.target,
        events: row.events,
        attempts: row.attempts,
        successes: row.successes,
        assignment_rate: row.assignmentRate,
        p50_latency_ms: row.p50LatencyMs,
        p95_latency_ms: row.p95LatencyMs,
      }));
  }

  #events(): readonly ReceivedEvent[] {
    const latencies = new Map<unknown, (number | null)[]>();
    for (const row of this.read('mapping_changes')) {
      const latency = row['latency_ms'];
      const list = latencies.get(row['mapping_id']) ?? [];
      list.push(typeof latency === 'number' ? latency : null);
      latencies.set(row['mapping_id'], list);
    }
    const sample = received('sample').event.changes[0];
    return this.read('mapping_events').map((row) =>
      received(String(row['mapping_id']), {
        target: String(row['target']),
        timestamp: String(row['occurred_at']),
        attempts: Number(row['total_attempts']),
        successes: Number(row['successful_assignments']),
        changes: (latencies.get(row['mapping_id']) ?? []).flatMap((latencyMs) =>
          sample === undefined ? [] : [{ ...sample, latencyMs }],
        ),
      }),
    );
  }

  #merge(
    table: TableName,
    {
      incoming,
      keysOf,
    }: { readonly incoming: readonly TableRow[]; readonly keysOf: (row: TableRow) => readonly string[] },
  ): number {
    const kept = this.read(table);
    const known = new Set(kept.flatMap(keysOf));
    const fresh = incoming.filter((row) => keysOf(row).every((key) => !known.has(key)));
    this.#rows.set(table, [...kept, ...fresh]);
    return fresh.length;
  }
}

function parseRows<Source>(json: string, columns: readonly Column<Source>[]): readonly TableRow[] {
  const rows: unknown = JSON.parse(json);
  if (!Array.isArray(rows)) throw new BadValueError('no list');
  return rows.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== columns.length) throw new BadValueError('no row');
    const values: readonly unknown[] = row;
    return Object.fromEntries(columns.map((column, index) => [column.name, toStored(column, values[index])]));
  });
}

function toStored<Source>(
  { kind, isNullable, name }: Column<Source>,
  value: unknown,
): string | number | null {
  if (value === null && isNullable) return null;
  if (kind === 'text' && typeof value === 'string') return value;
  if (kind !== 'text' && typeof value === 'number') {
    if (kind === 'number') return value;
    if (Number.isSafeInteger(value)) return kind === 'time' ? new Date(value).toISOString() : value;
  }
  throw new BadValueError(`Bad value of ${name}: ${JSON.stringify(value)}`);
}

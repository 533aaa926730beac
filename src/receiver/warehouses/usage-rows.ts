import { WarehouseError } from '../../errors/warehouse-error.ts';
import type { DailyUsage, UsageQuery } from '../../model/daily-usage.ts';
import { byCodePoint } from '../../util/by-code-point.ts';

export interface UsageCondition {
  readonly column: 'day' | 'target';
  readonly operator: '>=' | '<=' | '=';
  readonly value: string;
}

/** What a query asks of the view; all of it must hold. */
export function toUsageConditions({ fromDay, toDay, target }: UsageQuery): readonly UsageCondition[] {
  return [
    ...(fromDay === null ? [] : [{ column: 'day', operator: '>=', value: fromDay } as const]),
    ...(toDay === null ? [] : [{ column: 'day', operator: '<=', value: toDay } as const]),
    ...(target === null ? [] : [{ column: 'target', operator: '=', value: target } as const]),
  ];
}

/**
 * Rows of the view by day, then target, by code point. Figures may come as numbers, bigints or decimal text, as clients
 * differ; `day` must be text. @throws WarehouseError for rows of another shape.
 */
export function toDailyUsage(rows: readonly Readonly<Record<string, unknown>>[]): readonly DailyUsage[] {
  return rows
    .map((row) => ({
      day: toText(row, 'day', /^\d{4}-\d{2}-\d{2}$/),
      target: toText(row, 'target', /^/),
      events: toFigure(row, 'events'),
      attempts: toFigure(row, 'attempts'),
      successes: toFigure(row, 'successes'),
      assignmentRate: toFigure(row, 'assignment_rate'),
      p50LatencyMs: row['p50_latency_ms'] === null ? null : toFigure(row, 'p50_latency_ms'),
      p95LatencyMs: row['p95_latency_ms'] === null ? null : toFigure(row, 'p95_latency_ms'),
    }))
    .toSorted((left, right) => byCodePoint(left.day, right.day) || byCodePoint(left.target, right.target));
}

type Row = Readonly<Record<string, unknown>>;

function toText(row: Row, column: string, form: RegExp): string {
  const value = row[column];
  if (typeof value === 'string' && form.test(value)) return value;
  throw unexpected(column);
}

function toFigure(row: Row, column: string): number {
  const value = row[column];
  const isFigure =
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    (typeof value === 'string' && value.trim() !== '');
  const figure = isFigure ? Number(value) : Number.NaN;
  if (Number.isFinite(figure)) return figure;
  throw unexpected(column);
}

function unexpected(column: string): WarehouseError {
  return new WarehouseError(
    `Cannot read mapping_metrics_daily: its column ${column} is not what the view defines.`,
    {
      code: 'WAREHOUSE_SCHEMA',
      isTransient: false,
      hint: 'Somebody replaced the view. Drop it, delete version 2 from mapping_migrations and start the receiver again.',
    },
  );
}

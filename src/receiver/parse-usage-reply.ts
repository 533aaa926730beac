import type { DailyUsage } from '../model/daily-usage.ts';
import { isList } from '../util/is-list.ts';
import { isRecord } from '../util/is-record.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a receiver answers to `GET /usage`; null for anything else. */
export function parseUsageReply(body: string): readonly DailyUsage[] | null {
  const reply = parseJson(body);
  const rows = isRecord(reply) ? reply['usage'] : null;
  return isList(rows) && rows.every(isDailyUsage) ? rows : null;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isDailyUsage(row: unknown): row is DailyUsage {
  if (!isRecord(row)) return false;
  const { day, target, p50LatencyMs: p50, p95LatencyMs: p95 } = row;
  const figures = [row['events'], row['attempts'], row['successes'], row['assignmentRate']];
  const isDay = typeof day === 'string' && DAY.test(day) && !Number.isNaN(Date.parse(day));
  return (
    isDay &&
    typeof target === 'string' &&
    figures.every(isFigure) &&
    [p50, p95].every((latencyMs) => latencyMs === null || isFigure(latencyMs))
  );
}

function isFigure(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

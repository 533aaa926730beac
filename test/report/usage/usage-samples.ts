import type { DailyUsage } from '../../../src/model/daily-usage.ts';
import type { UsageInput } from '../../../src/report/usage/usage-input.ts';

export function usageRow(day: string, target: string, parts: Partial<DailyUsage> = {}): DailyUsage {
  const { attempts = 40, successes = attempts } = parts;
  const assignmentRate = attempts === 0 ? 1 : successes / attempts;
  return {
    day,
    target,
    events: 2,
    attempts,
    successes,
    assignmentRate,
    p50LatencyMs: 41.5,
    p95LatencyMs: 212.25,
    ...parts,
  };
}

export function usageInput(
  usage: readonly DailyUsage[],
  query: Partial<UsageInput['query']> = {},
): UsageInput {
  return {
    usage,
    query: { fromDay: null, toDay: null, target: null, ...query },
    source: 'duckdb:/data/events.duckdb',
    madeAtMs: Date.UTC(2026, 10, 22, 10),
  };
}

export const SMALL: UsageInput = usageInput([
  usageRow('2026-11-19', 'acme', { attempts: 120, successes: 118 }),
  usageRow('2026-11-20', 'acme', { attempts: 12, p95LatencyMs: 1_840 }),
  usageRow('2026-11-20', 'acme-test', { events: 1, attempts: 0, p50LatencyMs: null, p95LatencyMs: null }),
  usageRow('2026-11-22', 'acme', { attempts: 7, successes: 6, p50LatencyMs: 38, p95LatencyMs: 95 }),
]);

/** Weekends without applies, one bad week, targets of different speed; the same figures every time. */
export function largeUsage(days: number, targets: number): UsageInput {
  const first = Date.UTC(2026, 7, 25);
  const rows = Array.from({ length: days }, (_, index) => {
    const date = new Date(first + index * 86_400_000);
    if ([0, 6].includes(date.getUTCDay())) return [];
    return Array.from({ length: targets }, (_target, number) => {
      const wave = 1 + Math.sin(index / 5 + number);
      const attempts = Math.round(30 + 400 * wave * (1 + (number % 3)));
      const isBad = index > 60 && index < 66;
      const successes = attempts - Math.round(attempts * (isBad ? 0.08 : 0.002 * (number % 4)));
      const p50LatencyMs = 40 + 15 * number + 10 * wave;
      const p95LatencyMs = p50LatencyMs * (isBad ? 9 : 2.5 + wave);
      return usageRow(date.toISOString().slice(0, 10), `tenant-${String(number + 1).padStart(2, '0')}`, {
        events: 1 + (index % 4),
        attempts,
        successes,
        p50LatencyMs,
        p95LatencyMs,
      });
    });
  });
  return usageInput(rows.flat(), { fromDay: '2026-08-25', toDay: '2026-11-22' });
}

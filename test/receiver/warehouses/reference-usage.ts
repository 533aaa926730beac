import type { DailyUsage } from '../../../src/model/daily-usage.ts';
import type { ReceivedEvent } from '../../../src/receiver/warehouses/warehouse.ts';

/** What the daily view must say of events that differ in their ids, worked out without any SQL. */
export function referenceUsage(events: readonly ReceivedEvent[]): readonly DailyUsage[] {
  const groups = new Map<string, ReceivedEvent[]>();
  for (const one of events) {
    const key = `${new Date(one.event.timestamp).toISOString().slice(0, 10)} ${one.event.target}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.keys()].sort().map((key) => {
    const group = (groups.get(key) ?? []).map(({ event }) => event);
    const attempts = sum(group.map(({ metrics }) => metrics.totalAttempts));
    const successes = sum(group.map(({ metrics }) => metrics.successfulAssignments));
    const latencies = group
      .flatMap((event) => event.changes.map(({ latencyMs }) => latencyMs))
      .filter((latencyMs) => latencyMs !== null)
      .sort((left, right) => left - right);
    return {
      day: key.slice(0, 10),
      target: key.slice(11),
      events: group.length,
      attempts,
      successes,
      assignmentRate: attempts === 0 ? 1 : successes / attempts,
      p50LatencyMs: percentile(latencies, 0.5),
      p95LatencyMs: percentile(latencies, 0.95),
    };
  });
}

/** SQL's PERCENTILE_CONT: the value at that share of the way through the sorted values, between two of them in proportion. */
function percentile(sorted: readonly number[], share: number): number | null {
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

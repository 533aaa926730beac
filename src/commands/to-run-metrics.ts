import { listWrites } from '../model/list-writes.ts';
import type { Metrics } from '../model/outcome.ts';
import type { RunResult } from './run-result.ts';

/** An apply that executed nothing has its figures, too: all that the plan wanted, nothing of it done. Null without an apply. */
export function toRunMetrics({
  command,
  result,
  apply,
}: Pick<RunResult, 'command' | 'result' | 'apply'>): Metrics | null {
  if (apply !== null) return apply.metrics;
  if (command !== 'apply' || result === null) return null;
  const totalAttempts = listWrites(result.plan).length;
  const assignmentRate = totalAttempts === 0 ? 1 : 0;
  return { totalAttempts, successfulAssignments: 0, averageLatencyMs: 0, assignmentRate };
}

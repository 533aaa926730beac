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
  const totalAttempts = result.plan.changes.filter(({ action }) => action !== 'conflict').length;
  const assignmentRate = result.plan.changes.length === 0 ? 1 : 0;
  return { totalAttempts, successfulAssignments: 0, averageLatencyMs: 0, assignmentRate };
}

import type { ChangeOutcome, Metrics } from '../model/outcome.ts';

/** The figures of one apply; `outcomes` holds one for each change that the plan wanted to execute. */
export function toMetrics(outcomes: readonly ChangeOutcome[]): Metrics {
  const totalAttempts = outcomes.length;
  const successfulAssignments = outcomes.filter(
    ({ status }) => status === 'applied' || status === 'adopted',
  ).length;
  const latenciesMs = outcomes.flatMap(({ latencyMs }) => (latencyMs === null ? [] : [latencyMs]));
  const sumMs = latenciesMs.reduce((sum, latencyMs) => sum + latencyMs, 0);
  return {
    totalAttempts,
    successfulAssignments,
    averageLatencyMs: latenciesMs.length === 0 ? 0 : Math.round((sumMs / latenciesMs.length) * 100) / 100,
    assignmentRate: totalAttempts === 0 ? 1 : successfulAssignments / totalAttempts,
  };
}

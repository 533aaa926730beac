import type { FailOnCondition } from '../model/settings.ts';
import type { RunResult } from './run-result.ts';

/** 0 when the command did what it was asked and nothing that `fail-on` names holds; else 1. */
export function toExitCode(result: RunResult, failOn: readonly FailOnCondition[]): 0 | 1 {
  if (!didItsWork(result)) return 1;
  return failOn.some((condition) => holds(condition, result)) ? 1 : 0;
}

/** A blocked plan is still a plan; a blocked apply applied nothing. */
function didItsWork({ outcome, command }: RunResult): boolean {
  if (outcome === 'invalid' || outcome === 'failed' || outcome === 'partial') return false;
  return !(outcome === 'blocked' && command === 'apply');
}

function holds(condition: FailOnCondition, { findings, result, outcome, command }: RunResult): boolean {
  switch (condition) {
    case 'error':
      return findings.some(({ severity }) => severity === 'error');
    case 'warning':
      return findings.some(({ severity }) => severity === 'warning');
    case 'changes':
      // What an apply has written is no longer a difference; one that wrote less is red by itself.
      return command !== 'apply' && result !== null && result.plan.changes.length > 0;
    case 'blocked':
      return outcome === 'blocked';
    case 'drift':
      return command === 'drift' && result !== null && result.plan.changes.length > 0;
  }
}

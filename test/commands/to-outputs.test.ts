import { describe, expect, it } from 'vitest';
import { EMPTY_RESULT, type RunResult } from '../../src/commands/run-result.ts';
import { toOutputs } from '../../src/commands/to-outputs.ts';
import { OUTPUTS } from '../../src/inputs/output-table.ts';
import { create, planOf } from '../helpers/apply-fixtures.ts';

function resultOf(overrides: Partial<RunResult>): RunResult {
  return { ...EMPTY_RESULT, command: 'plan', target: 'acme', outcome: 'changes', ...overrides };
}

describe('toOutputs', () => {
  it('has every published output and no other, whatever the run came to', () => {
    const names = OUTPUTS.map(({ name }) => name);
    for (const outcome of ['failed', 'invalid', 'validated', 'blocked'] as const)
      expect([...toOutputs(resultOf({ outcome }), '{}').keys()]).toEqual(names);
  });

  it('counts what a blocked apply wanted to change, nothing of it done', () => {
    const result = planOf([create('INT'), create('CB')]);
    const blocked = toOutputs(resultOf({ command: 'apply', outcome: 'blocked', result }), '{}');
    expect(JSON.parse(blocked.get('metrics') ?? '')).toEqual({
      totalAttempts: 2,
      successfulAssignments: 0,
      averageLatencyMs: 0,
      assignmentRate: 0,
    });
  });

  it('has no metrics without an apply', () => {
    expect(toOutputs(resultOf({ result: planOf([create('INT')]) }), '{}').get('metrics')).toBe('');
  });
});

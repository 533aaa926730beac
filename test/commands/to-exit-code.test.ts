import { describe, expect, it } from 'vitest';
import { EMPTY_RESULT, type RunResult } from '../../src/commands/run-result.ts';
import { toExitCode } from '../../src/commands/to-exit-code.ts';
import type { RunOutcome } from '../../src/model/outcome.ts';
import type { FailOnCondition } from '../../src/model/settings.ts';
import { create, planOf } from '../helpers/apply-fixtures.ts';

const CHANGED = planOf([create('INT')]);

function resultOf(command: string, outcome: RunOutcome, overrides: Partial<RunResult> = {}): RunResult {
  return { ...EMPTY_RESULT, command, target: 'acme', outcome, ...overrides };
}

describe('the exit code', () => {
  it.each<[string, RunOutcome, 0 | 1]>([
    ['validate', 'validated', 0],
    ['validate', 'invalid', 1],
    ['plan', 'clean', 0],
    ['plan', 'changes', 0],
    ['plan', 'blocked', 0],
    ['plan', 'validated', 0],
    ['plan', 'invalid', 1],
    ['plan', 'failed', 1],
    ['apply', 'clean', 0],
    ['apply', 'applied', 0],
    ['apply', 'blocked', 1],
    ['apply', 'partial', 1],
    ['apply', 'failed', 1],
    ['none', 'validated', 0],
    ['none', 'failed', 1],
  ])('of %s with the outcome %s is %i', (command, outcome, exitCode) => {
    expect(toExitCode(resultOf(command, outcome), ['error'])).toBe(exitCode);
  });

  it.each<[FailOnCondition, RunResult, 0 | 1]>([
    ['changes', resultOf('plan', 'changes', { result: CHANGED }), 1],
    ['changes', resultOf('plan', 'clean', { result: planOf([]) }), 0],
    ['changes', resultOf('apply', 'applied', { result: CHANGED }), 0],
    ['blocked', resultOf('plan', 'blocked', { result: CHANGED }), 1],
    ['drift', resultOf('drift', 'changes', { result: CHANGED }), 1],
    ['drift', resultOf('plan', 'changes', { result: CHANGED }), 0],
    ['warning', resultOf('plan', 'clean'), 0],
  ])('minds fail-on: %s', (condition, result, exitCode) => {
    expect(toExitCode(result, ['error', condition])).toBe(exitCode);
  });
});

import { describe, expect, it } from 'vitest';
import { renderGate } from '../../src/report/render-gate.ts';
import { create, planResult, reviewInput } from './samples.ts';

const result = planResult([create({ path: 'INT' })]);
const gate = (overrides = {}) => renderGate(reviewInput({ result, ...overrides }));

describe('the line about the gate', () => {
  it('says that a signed plan is what the merge sets off', () => {
    expect(gate({ signature: { kind: 'slots' } })).toContain('apply writes what this comment shows');
    expect(gate({ signature: { kind: 'slots' } })).toBe(gate());
  });

  it('says that a large plan holds as a whole only, unless nobody asks', () => {
    expect(gate({ signature: { kind: 'digest' } })).toContain('too many to be signed one by one');
    expect(gate({ signature: { kind: 'digest' }, mode: 'off' })).not.toContain('too many');
  });

  it('says that an unsigned plan does not count, why, and what apply does then', () => {
    const signature = { kind: 'none', reason: 'No key <b>at</b> all.' } as const;
    expect(gate({ signature })).toMatch(/not signed.*stops before any write.*&lt;b&gt;at/);
    expect(gate({ signature, mode: 'warn' })).toContain('goes on with a warning');
  });

  it('does not speak of signatures when there is nothing to apply', () => {
    const signature = { kind: 'none', reason: 'No key.' } as const;
    expect(gate({ signature, result: planResult([]) })).toContain('nothing to apply');
  });
});

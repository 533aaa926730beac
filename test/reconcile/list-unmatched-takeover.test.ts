import { describe, expect, it } from 'vitest';
import { listUnmatchedTakeover } from '../../src/reconcile/list-unmatched-takeover.ts';
import { actual } from '../helpers/code-builders.ts';

const TENANT = [
  actual({ id: '1', code: 'INT', category: 'THEIRS' }),
  actual({ id: '2', code: 'HOT', parentId: '1' }),
];
const KNOWN = { actual: TENANT, listed: ['INT/WARM'] };

describe('listUnmatchedTakeover', () => {
  it('knows categories of the tenant, its paths, and paths after the plan', () => {
    const names = ['THEIRS', 'INT/HOT', 'INT/WARM'];
    expect(listUnmatchedTakeover({ kind: 'some', names }, KNOWN)).toEqual([]);
  });

  it('names each of the others once, sorted', () => {
    const names = ['theirs', 'HOT', 'theirs', 'INT'];
    expect(listUnmatchedTakeover({ kind: 'some', names }, KNOWN)).toEqual(['HOT', 'theirs']);
  });

  it.each([{ kind: 'none' }, { kind: 'all' }] as const)('has nothing to say of %j', (takeover) => {
    expect(listUnmatchedTakeover(takeover, KNOWN)).toEqual([]);
  });
});

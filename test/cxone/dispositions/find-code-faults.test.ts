import { expect, it } from 'vitest';
import { findCodeFaults } from '../../../src/cxone/dispositions/find-code-faults.ts';
import { desired } from '../../helpers/code-builders.ts';

const FACTS = { template: '{name}', classifications: null };

it('names ten of the codes that share a name, however many there are', () => {
  const codes = Array.from({ length: 3_000 }, (_, index) => desired({ path: `C${index}`, name: 'Other' }));
  const faults = findCodeFaults(codes, FACTS);
  expect(faults).toHaveLength(3_000);
  for (const { message, related = [] } of faults) {
    expect(related).toHaveLength(10);
    expect(message).toContain('2989 more');
  }
});

it('names the other one of two', () => {
  const codes = ['A1', 'B1'].map((path, line) => desired({ path, name: 'Other', line }));
  const faults = findCodeFaults(codes, FACTS);
  expect(faults.map(({ code, message }) => [code.path, message.slice(0, 40)])).toEqual([
    ['A1', 'The dispositions of A1 and B1 would have'],
    ['B1', 'The dispositions of B1 and A1 would have'],
  ]);
});

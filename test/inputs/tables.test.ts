import { describe, expect, it } from 'vitest';
import { INPUT_NAMES, INPUTS } from '../../src/inputs/input-table.ts';
import { INPUT_VARIABLES } from '../../src/inputs/merge-environment.ts';
import { OUTPUTS } from '../../src/inputs/output-table.ts';

describe('the tables', () => {
  it('name every input and output once', () => {
    expect(new Set(INPUT_NAMES).size).toBe(INPUT_NAMES.length);
    expect(new Set(OUTPUTS.map(({ name }) => name)).size).toBe(OUTPUTS.length);
  });

  it('use names that the runner and a shell can hold', () => {
    for (const name of [...INPUT_NAMES, ...OUTPUTS.map((output) => output.name)]) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    }
  });

  it('list the eight variables of the environment', () => {
    expect([...INPUT_VARIABLES].sort()).toEqual([
      'CXONE_ACCESS_KEY_ID',
      'CXONE_ACCESS_KEY_SECRET',
      'CXONE_CLIENT_ID',
      'CXONE_CLIENT_SECRET',
      'CXONE_PLAN_KEY',
      'CXONE_REGION',
      'CXONE_TENANT',
      'CXONE_WEBHOOK_SECRET',
    ]);
  });

  it('call every secret one', () => {
    expect(INPUTS.filter(({ secret }) => secret === true).map(({ name }) => name)).toEqual([
      'client-secret',
      'access-key-secret',
      'plan-key',
      'github-token',
      'webhook-secret',
    ]);
  });

  it('describe each thing in one line that ends as a sentence does', () => {
    for (const { description } of [...INPUTS, ...OUTPUTS]) expect(description).toMatch(/^[^\n]+\.$/);
  });
});
